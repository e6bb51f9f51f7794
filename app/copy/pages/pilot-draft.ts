import { copy, plural } from "#app/copy/en.ts";
import type { Lack } from "#app/domain/pilot-readiness.ts";

const missing: Record<Lack, string> = {
  hypothesis: "Say what you believe, without a gap (…) left in it.",
  measure: "Say how you will know, without a gap (…) left in it.",
  target: "Set the target, before anybody has seen a result.",
  cap: "Set a cap: money, people or days, the most you will spend to learn.",
  dates: "Choose other days: the last one has passed, lies before the first, or is more than a year away from it.",
  "first-day": "The first day has passed. Choose one from today on.",
  host: "Its host does not work here any more. Choose another.",
  tag: "The tag it is open to is gone. Choose another, or open it to everyone.",
  "idea-merged": "One of its ideas was merged into another. Write the number of that one instead.",
  "idea-shipped": "One of its ideas has shipped, so there is nothing left to try of it. Leave it out.",
  "idea-rests": "One of its ideas is resting. Wake it first, or leave it out.",
  "idea-in-pilot": "One of its ideas is in another pilot just now. Leave it out, or conclude that one.",
};

/** For a draft of a pilot, and for its hypothesis when it is shared. */
export const pilotDraftWords = {
  above: "Would you try it?",
  aboveDraft: "A draft, for staff alone",
  aboveShared: "A draft; everybody sees what you believe",
  title: (idea: string) => `Would you try it? ${idea}`,
  unsaid: "Nothing yet.",
  ideas: "The ideas it tries",

  ready: "Nothing is missing",
  readyWords: "It can look for people whenever you like.",
  missingTitle: (n: number) => `Before it can look for people: ${plural(n, "thing", "things")}`,
  missing,
  shape: "Its shape",
  noCap: "No cap yet",
  target: (target: number, unit: string | null) => (unit ? `${target} ${unit}` : String(target)),
  days: (n: number) => plural(n, "day", "days"),
  people: (n: number) => plural(n, "person", "people"),
  every: (n: number) => (n === 1 ? "Every day" : `Every ${n} days`),

  edit: "Shape it",
  open: "Open for people",
  openTitle: "Open for people",
  openWords:
    "From now on people can ask for a seat, and what you promise here stays. Everybody who would join is told.",
  share: "Share what you believe",
  shareTitle: "Share what you believe",
  shareWords:
    "Everybody can then read what you believe and how you will know, say that they would join, and comment. The rest stays yours: cap, notes, questions.",
  takeBack: "Take it back",
  takeBackTitle: "Take it back",
  takeBackWords: "The draft is yours alone again. Those who would join are kept in mind, and told when it opens.",
  discard: "Discard the draft",
  discardTitle: "Discard the draft",
  discardWords: "Its shape is gone then. What people said about it stays in the conversation of its idea.",

  changedOn: "These words were changed on",
  editShared:
    "Everybody reads what you believe and how you will know. Change either, and those who would join are told.",

  wouldJoin: (n: number) =>
    n === 0 ? "Nobody has said yet that they would join." : `${plural(n, "person", "people")} would join.`,
  ask: "Nothing is decided yet. If enough of you would try this, we open a pilot, and tell you first. Everybody sees how many of you there are; who, only the people who work here.",
  join: "I’d join",
  joined: "You would join. We will tell you when it opens.",
  notJoin: "Not after all",
  joinTitle: "Would you join?",
  joinWords:
    "It binds you to nothing. It tells us how many places we need; who would join, only the people who work here see.",
  joiners: (n: number) => `Who would join (${copy.count(n)})`,
  joinedOn: "since",
  more: (n: number) => `and ${copy.count(n)} more`,

  talk: "What you think of it",
  talkNone: "Nobody has said anything yet. What would make it worth your while?",
  say: "What would you add?",
  sayHint: "It stands here and in the conversation of the idea.",
  send: "Send comment",

  listTitle: "Would you try it?",
  listWords: "What we believe, before we try it. Say whether you would join.",
  toDraft: (number: number) => `Draft of pilot ${number}`,
  about: "about the pilot",
} as const;
