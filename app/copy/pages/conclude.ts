import { copy } from "#app/copy/en.ts";
import type { Spending } from "#app/domain/pilot.ts";

const has = (cap: number | null): cap is number => typeof cap === "number";

/** What a pilot has cost, each part with its cap if it has one: "1,200 of at most 2,000 EUR". */
function spent(pilot: Spending & { currency: string | null }): string[] {
  const of = (spent: number, cap: number | null) =>
    has(cap) ? `${copy.count(spent)} of at most ${copy.count(cap)}` : copy.count(spent);
  const { spentMoney, capMoney, spentPeople, capPeople, spentDays, capDays } = pilot;
  return [
    ...(spentMoney || has(capMoney) ? [`${of(spentMoney, capMoney)} ${pilot.currency ?? ""}`.trim()] : []),
    ...(spentPeople || has(capPeople) ? [`${of(spentPeople, capPeople)} people of ours`] : []),
    ...(spentDays || has(capDays) ? [`${of(spentDays, capDays)} days of work`] : []),
  ];
}

export const concludeWords = {
  title: "Conclude the pilot",
  words: "Say what came of it. The idea’s stage follows, and everyone involved is told, with thanks.",
  expected: "What we expected",
  soFar: "What the figures say",
  cost: "What it cost",
  spent,
  outcome: "What comes of it",
  outcomes: {
    adopt: { label: "Adopt", hint: "It works. The idea stays in pilot while it is being made." },
    adapt: { label: "Adapt", hint: "Promising. The idea goes back to polishing." },
    stop: { label: "Stop", hint: "The idea rests, with what you learnt as the reason." },
  },
  happened: "What happened",
  happenedHint: "In public. Filled in from the figures: put it in your own words.",
  result: "The result",
  resultHint: (unit: string | null) =>
    `The number that counts${unit ? `, in ${unit}` : ""}. Filled in with the last one recorded.`,
  yesNo: { yes: "Yes", no: "No" },
  yesNoHint: "Did what you measure come about?",
  learned: "What you learnt",
  learnedHint: "What surprised you, what you would do again, what not.",
  next: "What comes next",
  nextHint: "With a day, if there is one.",
  send: "Conclude",
} as const;
