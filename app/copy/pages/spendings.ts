import { plural } from "#app/copy/en.ts";
import type { Cap } from "#app/domain/pilot.ts";

export const spendingsWords = {
  title: "What the pilot costs",
  words: "For staff alone. Nothing goes beyond the cap unless you say in public why.",
  link: "Costs",
  names: { money: "Money", people: "People of ours at it", days: "Days of work" } satisfies Record<Cap, string>,
  of: (spent: string, most: string) => `${spent} of ${most}`,
  unlimited: (spent: string) => `${spent}, no limit`,
  entries: "Entry by entry",
  on: "on",
  at: (people: number) => `${plural(people, "person", "people")} at it`,
  takenBack: (amount: string) => `${amount} taken back`,
  none: "Nothing has been spent yet. Small is good.",

  money: "Money",
  moneyHint: (currency: string | null) =>
    currency ? `In whole ${currency}, on top of what was spent before.` : "On top of what was spent before.",
  days: "Days of work",
  daysHint: "On top of those before.",
  people: "People of ours at it from now on",
  peopleHint: "Leave it empty if nothing changes.",
  what: "What for",
  whatHint: "To put a wrong entry right, take it back: write its amount with a minus, and here why.",
  send: "Record it",
} as const;
