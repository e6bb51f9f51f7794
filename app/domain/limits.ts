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
  because: 500,
  /** How many people one thanks within a day. */
  thanksADay: 5,
  gap: 160,
  story: 10_000,
  /** A picture that is sent: its file in bytes, its sides multiplied. */
  picture: { bytes: 10 * 1024 * 1024, pixels: 50_000_000 },
  alt: 300,
  /** Pictures of one story. */
  pictures: 6,
  /** A short thank-you that comes with a clap. */
  clapWords: 200,
  /** Why something stands in the light now. */
  spotlight: 160,
  spotlightDays: 92,
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
  pilotIdeas: 10,
  seatQuestions: 3,
  unit: 40,
  capPeople: { least: 0, most: 1_000 },
  capDays: { least: 0, most: 10_000 },
  refusalDays: { least: 0, most: 60 },
  checkInEvery: { least: 1, most: 60 },
  money: { least: 0, most: 100_000_000 },
  figure: 1_000_000_000,
  share: { least: 0, most: 100 },
  questionDays: 365,
  revisions: 100_000,
  tag: 30,
  tags: 5,
  company: 80,
  /** What a part of a score weighs, and a company in it. */
  weight: { least: 0, most: 10 },
  /** What staff say of a person besides their company: how many things, and how long. */
  attributes: 12,
  attributeName: 40,
  attributeValue: 200,
  staffNote: 2_000,
  viewName: 60,
  invitation: 1_000,
  /** How many people are invited at once, and how many days one person is left in peace after each. */
  invitees: 50,
  invitationDays: 30,
  quietDays: { least: 1, most: 3_650 },
  /** What an idea or a comment may hold on the first day of an account. */
  newcomer: { words: 500, links: 2 },
  /** How many ideas are merged into one at once. */
  merges: 20,
} as const;
