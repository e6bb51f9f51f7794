import { plural } from "#app/copy/en.ts";
import type { Bound, Cap } from "#app/domain/pilot.ts";

export const gaugeWords = {
  title: "How it goes",
  ended: "How it went",
  names: { pulse: "How people feel about it", missed: "Who would miss it", figure: "What we count" },
  means: {
    pulse: "From 1, not at all, to 5, love it: the average of all check-ins.",
    missed: "How many of those who said would miss it if it were gone.",
    figure: null,
  },
  chart: {
    pulse: (from: string, until: string) => `The pulse from ${from} to ${until}, between 1 and 5`,
    missed: (from: string, until: string) => `How many per cent would miss it, from ${from} to ${until}`,
    figure: (from: string, until: string) => `The figure from ${from} to ${until}`,
  },
  target: "Target",
  table: "The same as a table",
  days: "Days",
  value: { pulse: "Pulse", missed: "Would miss it", figure: "Counted" },
  people: "People",

  far: "How far it is",
  day: (day: number, days: number) => `Day ${day} of ${days}`,
  over: "Its last day has passed. We will say soon what came of it.",

  before: "Here you will see how it goes, as soon as those who take part tell us.",
  nobody: "Nobody has told us yet how it goes. As soon as three people have, you will see it here.",
  few: (checkIns: number, people: number) =>
    `${plural(checkIns, "check-in", "check-ins")} from ${plural(people, "person", "people")} so far. What they say is shown from the day after, once there are three people, so that nobody’s answer can be told apart.`,
  noFigure: "Nothing has been counted yet.",
  nothingCounted: "Nothing was counted.",
  unsaid: (people: number) =>
    people === 0
      ? "Nobody told us how it was."
      : "Fewer than three people told us how it was, so that stays between them and us.",
  yesNo: "The answer will be yes or no, at the end.",

  set: "Set beforehand by",
  setOn: "on",
  moved: (from: string, to: string) => `Moved from ${from} to ${to} by`,
  targets: "What became of the target",

  further: "What we changed on the way",
  goesOn: "Goes on until",
  instead: "instead of",
  raised: {
    money: "It may cost more money than we first said",
    people: "More of us may be at it than we first said",
    days: "It may take us more days than we first said",
  } satisfies Record<Cap, string>,
  raisedFrom: (before: string | null, after: string) =>
    before === null ? `(${after})` : `(${before} before, ${after} now)`,
  capped: {
    money: "There is a limit now to what it may cost in money",
    people: "There is a limit now to how many of us are at it",
    days: "There is a limit now to how many days of work it takes us",
  } satisfies Record<Cap, string>,
} as const;

/** What staff read of the bounds of a pilot. */
export const boundWords = {
  near: (what: Bound, left: string) =>
    what === "end" ? `Its last day is near: ${left}.` : `Near the cap on ${capNames[what]}: ${left} left.`,
  passed: (what: Bound) =>
    what === "end"
      ? "Its last day has passed. Conclude it, or say in public why it goes on."
      : `The cap on ${capNames[what]} is used up. Raise it in public, or spend no more.`,
  none: "There is no limit yet on what it may cost.",
  daysLeft: (days: number) => (days === 0 ? "today" : plural(days, "day to go", "days to go")),
} as const;

const capNames: Record<Cap, string> = { money: "money", people: "people", days: "days of work" };
