import { wall } from "#app/copy/wall.ts";

/** Every text of the components, by place. British spelling, sentence case, kind and plain. */
const numbers = new Intl.NumberFormat("en-GB");

/** 10000 → "10,000". */
function count(n: number): string {
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

const outcomes = {
  adopt: "It works, so we are making it",
  adapt: "Promising, so it goes back to polishing",
  stop: "We stopped, and learnt from it",
} as const;

export const copy = {
  count,
  wall,

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

  idea: {
    thank: "Thank somebody for this",
    answerTo: "Answer to",
    dreamedBy: "dreamed it up on",
    steps: "How far it has come",
    stepDone: "done",
    steps4: { rough: "Rough stone", polishing: "Polishing", piloting: "In pilot", shipped: "Shipped" },
    restingTitle: "Resting",
    restingWords: "This idea rests for now, with thanks.",
    restingAnswer: "The answer says why, and what would wake it.",
    restingPilot: "The pilot says what we learnt.",
    side: "About this idea",
    host: "Host",
    hostWords: "looks after this idea",
    noHost: "It is looking for a host.",
    heard: "Heard",
    heardAfter: (span: string) => `answered ${span}`,
    promise: "Promise",
    promiseBy: "By",
    promiseLate: "We promised an answer by",
    promiseWords: (days: number | null) =>
      days === null
        ? "you hear from a human. We promised it when this was posted."
        : `you hear from a human. We answer every idea within ${plural(days, "working day", "working days")}.`,
    journey: "Journey",
    to: "to",
    pilots: "Pilots",
    celebration: "See it on the celebration wall",
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

  staff: {
    title: "For staff",
    answer: "Answer",
    answerAgain: "Answer again",
    beHost: "Be its host",
    takeOver: "Become its host",
    handOver: "Hand it over",
    pilot: "Open a pilot",
    toPilot: "To its pilot",
    ship: "Ship it",
    due: "First answer due",
    late: "First answer overdue since",
    waitingFor: "Waiting for their yes:",
    waitingForNone: "Nobody’s yes is waited for: everybody we asked has answered.",
  },

  pilot: {
    states: { draft: "Draft", recruiting: "Looking for people", running: "Running", concluded: "Concluded" },
    outcomes,
    above: {
      draft: "Pilot, a draft",
      recruiting: "Pilot, looking for people",
      running: "Pilot, running",
      concluded: "Pilot, concluded",
    },
    side: "About this pilot",
    places: "Places",
    people: "Who tried it",
    taken: (seated: number, places: number) => `${count(seated)} of ${plural(places, "place", "places")} taken`,
    tookPart: (n: number) => (n === 0 ? "Nobody took part" : `${plural(n, "person", "people")} took part`),
    waiting: (n: number) => `${count(n)} waiting`,
    to: "to",
    dates: "When",
    host: "Host",
    hypothesis: "What we believe",
    measure: "How we will know",
    learned: "What we learnt",
    concluded: "Concluded on",
    seat: "Your seat",
    take: "Take a seat",
    wait: "Join the waiting list",
    takeWords: "Try it before anybody else, and tell us how it was. You can leave whenever you like.",
    fullWords: "Every place is taken. When somebody leaves, the first one waiting moves up.",
    requested: "You asked for a seat. We will tell you soon.",
    seated: "You have a seat.",
    place: (n: number | null) =>
      n === null ? "You are on the waiting list." : `You are number ${count(n)} on the waiting list.`,
    left: "You left this pilot. Thank you for trying it.",
    finished: "You were part of this pilot. Thank you.",
    leave: "Leave the pilot",
    leaveWaiting: "Leave the waiting list",
    celebration: "See it on the celebration wall",
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

  you: {
    credits: "Credit waiting for you",
    changeShown: "Change how I am shown",
    acceptAfterAll: "Accept it after all",
    takeBack: "Take it back",
    consent:
      "We would like to name you. Nothing is shown until you say so, and you can change your mind later. What you accept by your own name can also stand on a page of yours, if you would like one.",
    pilot: "Pilot:",
    forWhat: (role: "dreamer" | "polisher" | "champion" | "tester" | "maker") =>
      ({
        dreamer: "You dreamed it",
        polisher: "You polished it",
        champion: "You stood up for it",
        tester: "You tried it first",
        maker: "You made it",
      })[role],
    shown: "How shall we name you?",
    shownHint: (name: string) => `Your name is ${name}. As a customer, your part is shown and your name is not.`,
    asName: "By my name",
    asAlias: "By another name",
    asNobody: "As a customer",
    alias: "The other name",
    page: "A page of your own",
    alsoPage: (handle: string) => `Also open my page, /people/${handle}`,
    alsoPageHint:
      "With your name, what you say of yourself, and the credit you accept by name; what you wrote here leads to it. You can close it any time.",
    accept: "Accept the credit",
    decline: "No, thank you",
    decided: {
      proposed: "Waiting for you",
      corrected: "Its words were changed, and wait for you",
      accepted: (name: string) => `Shown as ${name}`,
      declined: "You declined it. It is not shown.",
      withdrawn: "Withdrawn. It is not shown.",
    },
    aCustomer: "a customer",
    readAll: "Mark all as read",
    unread: "new",
  },
} as const;
