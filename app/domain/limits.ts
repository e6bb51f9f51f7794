/** How long and how many things may be: the one place for forms and schemas alike. Lengths in UTF-16 units. */
export const limits = {
  name: 300,
  handle: 70,
  words: 300,
  email: 254,
  password: { least: 10, most: 200 },
  title: 300,
  body: 10_000,
  comment: 5_000,
  /** All steps of an answer together are a comment. */
  answerStep: 900,
  /** With a title of an idea before it, it makes a comment. */
  joining: 4_698,
  line: 500,
  gap: 160,
  story: 10_000,
  draft: 30_000,
  siteName: 80,
  holidayName: 80,
  address: 300,
  timeZone: 100,
  token: 200,
  answerDays: { least: 1, most: 30 },
  pauseDays: 92,
  places: { least: 1, most: 10_000 },
  pilotDays: 366,
  questionDays: 365,
  revisions: 100_000,
  tag: 30,
  tags: 5,
  /** How many ideas are merged into one at once. */
  merges: 20,
} as const;
