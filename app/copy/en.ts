/** Every text of the components, by place. British spelling, sentence case, kind and plain. */
const numbers = new Intl.NumberFormat("en-GB");

/** 10000 → "10,000". */
export function count(n: number): string {
  return numbers.format(n);
}

/** plural(1, "idea", "ideas") → "1 idea". */
export function plural(n: number, one: string, many: string): string {
  return `${count(n)} ${n === 1 ? one : many}`;
}

const stages = {
  rough: "Rough stone",
  polishing: "Polishing",
  piloting: "In pilot",
  shipped: "Shipped",
  resting: "Resting",
} as const;

const stagesLower = {
  rough: "rough stone",
  polishing: "polishing",
  piloting: "in pilot",
  shipped: "shipped",
  resting: "resting",
} as const;

export const copy = {
  count,

  shell: {
    skip: "Skip to the content",
    home: (name: string) => `${name}, to the ideas`,
    nav: "Main",
    ideas: "Ideas",
    questions: "Questions",
    pilots: "Pilots",
    wallBefore: "Celebration ",
    wall: "wall",
    you: "You",
    signIn: "Sign in",
    signOut: "Sign out",
    staff: "Staff",
    dream: "Dream something up",
    yours: (name: string, unread: number) =>
      unread ? `${name}, your page, ${count(unread)} new` : `${name}, your page`,
    theme: "Appearance",
    light: "Light",
    dark: "Dark",
    auto: "As my device",
    promise: "Our promise",
    madeWith: "Made with Roughstone",
    demo: "This is a demo. Everybody in it is made up.",
  },

  stages,
  stageMany: {
    rough: "Rough stones",
    polishing: "Polishing",
    piloting: "In pilot",
    shipped: "Shipped",
    resting: "Resting",
  },

  day: {
    in: (n: number, unit: "minute" | "hour" | "day") => `in ${plural(n, unit, `${unit}s`)}`,
    atOnce: "within a minute",
  },

  form: {
    optional: "optional",
    cancel: "Cancel",
    kept: "Here is what you wrote. Look at it once more, then send it.",
    keptTooLong: "What you wrote was kept for a day, and that day is over. We are sorry: please write it once more.",
  },

  pager: { label: "Pages", next: "Show more", first: "Back to the beginning" },

  vote: {
    mine: "yours too",
    add: "me too",
    label: (mine: boolean, title: string, votes: number) =>
      `${mine ? "Yours too" : "Me too"}: ${title}, ${plural(votes, "person", "people")}`,
    want: (votes: number) => (votes === 1 ? "person wants this" : "people want this"),
    wanted: (votes: number) => (votes === 1 ? "person wanted this" : "people wanted this"),
    since: "You too, since",
    youToo: "You too",
    meToo: "Say me too",
    lost: "That did not reach us. Please try again.",
  },

  board: {
    title: "What would you love to see here?",
    words: "Half an idea is plenty. Bring it as it is; we polish it together.",
    open: "Dreamer question",
    openUntil: "Dreamer question, open until",
    asks: (ideas: number) =>
      ideas === 0
        ? " asks, and reads every answer. Yours would be the first."
        : ` asks, and reads every answer. ${plural(ideas, "idea", "ideas")} so far.`,
    soFar: (ideas: number) => (ideas === 0 ? "Yours would be the first." : `${plural(ideas, "idea", "ideas")} so far.`),
    comments: (n: number) => plural(n, "comment", "comments"),
    heard: "Heard",
    by: "by",
    pilot: (state: "draft" | "recruiting" | "running" | "concluded", seated: number, places: number) =>
      state === "running"
        ? `Pilot running: ${count(seated)} of ${plural(places, "place", "places")} taken`
        : `Pilot open: ${count(seated)} of ${plural(places, "place", "places")} taken`,
  },

  thread: {
    title: (n: number) => (n === 0 ? "Conversation" : plural(n, "comment", "comments")),
    all: "Show the earlier comments too",
    none: "Nobody has said anything yet. A small question is a fine beginning.",
    yesAnd: "Yes, and",
    question: "Question",
    note: "Note for staff",
    answers: "answers",
    moved: (stage: keyof typeof stages) => `Moved to ${stagesLower[stage]}`,
    staff: "staff",
    edited: "edited",
    deleted: "Taken back by its author.",
    reply: "Reply",
    replyTo: (name: string) => `Reply to ${name}`,
    edit: "Edit",
    delete: "Take back",
  },

  comment: {
    body: "What would you add?",
    reply: "Your reply",
    kind: "Is it",
    kinds: { comment: "A comment", "yes-and": "Yes, and", question: "A question", note: "A note for staff" },
    hint: "Build on it, ask about it, or tell how it would be for you.",
    send: "Send comment",
    signInLast: "You sign in when you send it; your words are kept.",
    sendReply: "Send reply",
  },

  question: {
    states: { draft: "Draft", open: "Open", closed: "Closed, we are reading", answered: "What we heard" },
    until: "Open until",
    askedIn: { draft: "asks", open: "asks", closed: "asked", answered: "asked" },
    nobody: {
      draft: "Nobody has seen it yet.",
      closed: "Nobody answered this one.",
      answered: "Nobody answered this one.",
    },
    ideas: (n: number) => plural(n, "idea", "ideas"),
    heard: "What we heard, what we try",
  },
} as const;
