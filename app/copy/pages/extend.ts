import type { Bound, Cap } from "#app/domain/pilot.ts";

export const extendWords = {
  titles: {
    end: "Let it run longer",
    money: "Raise the cap on money",
    people: "Raise the cap on people",
    days: "Raise the cap on days of work",
  } satisfies Record<Bound, string>,
  firstTitles: {
    money: "Set a cap on money",
    people: "Set a cap on people",
    days: "Set a cap on days of work",
  } satisfies Record<Cap, string>,
  words: {
    end: "The day before and your reason stand on the pilot’s page, and those who take part are told.",
    cap: "Your reason stands on the pilot’s page, and those who take part are told. The sums stay with staff.",
  },
  day: "New last day",
  dayHint: "So far it is",
  most: "At most, from now on",
  mostHint: (most: string) => `So far it is ${most}.`,
  noCap: "So far there is no limit.",
  noCapBut: (spent: string) => `So far there is no limit, and it has come to ${spent}.`,
  reason: "Why",
  reasonHint: "Plainly, for everybody: “the new lids come a week later”.",
  firstReasonHint: "Plainly, for everybody: “we said nothing of it when we opened”.",
  send: "Say so in public",
} as const;
