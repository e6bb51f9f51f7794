import { plural } from "#app/copy/en.ts";

function votes(n: number): string {
  return plural(n, "vote", "votes");
}

export const heldWords = {
  title: "Votes to look at",
  words:
    "When many new accounts vote for one idea at once, their votes wait here and don’t count until one of you has looked.",
  /** How many wait, as a link to them. */
  link: (n: number) => (n === 0 ? "Held votes" : `${votes(n)} to look at`),
  emptyTitle: "No vote waits",
  empty: "Every vote counts. Should many new accounts vote for one idea at once, you find their votes here.",
  waiting: "Waiting",
  wait: (n: number) => `${plural(n, "vote has", "votes have")} been waiting since`,
  accounts: "Their accounts were made from",
  account: "Its account was made on",
  to: "to",
  decided: "Looked at already",
  lastDecided: "Last looked at on",
  look: "Look at them",

  ideaTitle: "Votes that are held",
  ideaWords: (n: number) =>
    n === 0
      ? "None of its votes waits any more."
      : `${votes(n)} of new accounts ${n === 1 ? "waits" : "wait"} for your decision. Until then others see the number without them.`,
  joined: "Joined",
  voted: "voted",
  by: "by",
  states: { counted: "Counts", held: "Waits", released: "Counted", dropped: "Left out" },
  decidedTitle: "Decided",
  release: "Count it",
  drop: "Leave it out",
  releaseOf: (name: string) => `Count the vote of ${name}`,
  dropOf: (name: string) => `Leave out the vote of ${name}`,
  releaseAll: "Count them all",
  allHint:
    "Counting them all counts each from the moment it was cast, and for a day lets further votes of new accounts for this idea count at once. What you leave out can be counted later, one by one.",
  dropAll: "Leave them all out",

  releaseTitle: "Count these votes",
  releaseWords:
    "They count from the moment they were cast, and for a day further votes of new accounts for this idea count at once.",
  releaseOne: "It counts from the moment it was cast.",
  dropTitle: "Leave these votes out",
  dropWords: "They won’t count. Nobody is told off, and you can count them later, one by one.",
  dropOne: "It won’t count. Nobody is told off, and you can count it later.",
} as const;
