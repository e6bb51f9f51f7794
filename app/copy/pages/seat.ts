import { copy, plural } from "#app/copy/en.ts";
import type { OpenTo } from "#app/domain/pilot.ts";
import type { Tie } from "#app/domain/seat.ts";

const listNames = { requested: "Asking", seated: "Seated", waitlisted: "Waiting", finished: "Took part" } as const;

export const seatWords = {
  title: "A seat in this pilot",
  take: "Ask for a seat",
  leave: "Leave",
  save: "Keep these answers",
  words: "A free seat is yours at once; otherwise you wait in order.",
  wordsByHand: "We choose by hand who takes part, and tell you as soon as we have.",
  wordsAsked: "You asked already. You can still change what you answered.",
  answers: "Only the people who work here read what you answer.",

  /** On a pilot's page. */
  whoTitle: "Who can take part",
  openTo: {
    everyone: "Everyone is welcome.",
    voters: "Those who voted for the idea, and who dreamed it up.",
    polishers: "Those who polished the idea, and who dreamed it up.",
    tag: "Those who dreamed up, voted for or talked about an idea tagged",
  } satisfies Record<OpenTo, string>,
  never: {
    everyone: "",
    voters: "This pilot is for those who voted for the idea. If you want it too, vote for it, and come back.",
    polishers: "This pilot is for those who polished the idea. There are others to try, and more to come.",
    tag: "This pilot is for those who had a part in ideas like this one. There are others to try, and more to come.",
  } satisfies Record<OpenTo, string>,
  kept: "Until the end of",
  keptFor:
    "seats are kept for those who dreamed it up, polished it or voted for it. From then on they go round in order.",
  later: "Whoever waits in line moves up by themselves then.",
  byHand: "We choose by hand who takes part. Ask for a seat, and we tell you.",
  ask: "Ask for a seat",
  askAgain: "Ask again",
  changeAnswers: "Change your answers",
  takeBack: "Take your request back",
  turnedDown: "There was no seat for you this time.",
  calendar: "Add to your calendar",
  closed: "This pilot takes nobody any more.",

  /** For staff. */
  listTitle: "Seats",
  link: "Seats",
  listWords: {
    "in-order": "Seats go round in the order in which they are asked for, and the waiting list moves up by itself.",
    "by-hand": "You choose who takes part. Everybody who asks gets a word from you, either way.",
  },
  listNav: "Which seats",
  lists: listNames,
  listed: (list: "requested" | "seated" | "waitlisted" | "finished", n: number) =>
    `${listNames[list]} (${copy.count(n)})`,
  taken: (seated: number, places: number) => `${copy.count(seated)} of ${plural(places, "place", "places")} taken.`,
  since: "Asked on",
  ties: {
    dreamer: "dreamed it up",
    polisher: "polished it",
    voter: "voted for it",
    tag: "knows the tag",
  } satisfies Record<Tie, string>,
  brought: ({ ideas, votes, polishes, checkIns }: Record<"ideas" | "votes" | "polishes" | "checkIns", number>) =>
    [
      ideas > 0 && plural(ideas, "idea", "ideas"),
      votes > 0 && plural(votes, "vote", "votes"),
      polishes > 0 && plural(polishes, "accepted polish", "accepted polishes"),
      checkIns > 0 && plural(checkIns, "check-in", "check-ins"),
    ]
      .filter(Boolean)
      .join(", ") || "nothing yet",
  broughtSoFar: "Brought so far:",
  give: "Give a seat",
  giveTo: (name: string) => `Give a seat to ${name}`,
  giveWords: "They are told at once, and the place is theirs.",
  turnDown: "Not this time",
  turnDownOf: (name: string) => `Tell ${name} that there is no seat this time`,
  turnDownWords: "They read your words on the pilot’s page and among their seats; nobody else does.",
  said: "A kind word, and why",
  saidHint: "For instance what you were looking for this time, and what they could try instead.",
  send: "Tell them",
  emptyTitle: "Nobody here",
  empty: {
    requested: "Nobody asks for a seat at the moment. Whoever does stands here with what they answered.",
    seated: "Nobody has a seat yet.",
    waitlisted: "Nobody waits.",
    finished: "Nobody took part.",
  },
} as const;
