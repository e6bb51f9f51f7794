import type { DemoStep, DemoStory } from "./story.ts";

type Shape = Record<string, string>;
type Measured = Extract<DemoStep, { counts: number } | { spends: string } | { target: number } | { extends: string }>;

/** What the staff said of a pilot beyond its hypothesis, by the title of its idea, as its form says it. */
export const shapes: Record<string, Shape> = {
  "A quiet hour on weekday mornings": {
    yardstick: "pulse",
    target: "4",
    who: "Anyone who comes to the Pier before eight on at least two weekdays.",
    questions: "Which mornings could you come?\nWhat makes a morning loud for you?",
    notes: "If takings fall by more than a tenth in the second week, talk to Kofi before anybody else.",
    ...costs(600, 3, 12),
  },
  "Borrow a cup, bring it back anywhere": {
    yardstick: "figure",
    target: "90",
    unit: "cups of a hundred, back in a week",
    who: "People who take a drink along at least three times a week.",
    ...costs(2400, 4, 20),
  },
  "The winter shelf": {
    yardstick: "figure",
    target: "60",
    unit: "coats taken",
    who: "Keepers for a day: whoever has half an hour in the morning and half an hour at night.",
    ...costs(150, 2, 6),
  },
  "Study desks until ten at night": {
    yardstick: "figure",
    target: "7",
    unit: "desks in use on an average evening",
    ...costs(3000, 2, 16),
  },
  "Read aloud to a patient dog": {
    yardstick: "missed",
    target: "80",
    who: "Children from six to ten who would rather not read aloud, each with somebody who brings them.",
    ...costs(200, 1, 5),
  },
  "A seat beside the roaster on Fridays": {
    yardstick: "yes-no",
    questions: "What do you taste in the coffee you drink at home?",
    ...costs(300, 1, 6),
  },
  "A coffee boat on Sunday mornings": {
    yardstick: "figure",
    target: "12",
    unit: "boats with a cup out on a Sunday",
    who: "Neighbours on the north quay, with or without a boat.",
    questions: "What is your boat called?",
    ...costs(500, 2, 6),
  },
  "A sick bay for coffee makers": {
    yardstick: "figure",
    target: "70",
    unit: "per cent mended",
    who: "Whoever owns a machine that has given up, and can stay until it is looked at. Five patients an evening.",
    seating: "by-hand",
    questions: "Who is the patient, and what does it do, or no longer do?\nWhen did it last work?",
    notes: "Choose so that Amir has no more than two grinders an evening. Nothing with a mains plug on the first one.",
    ...costs(180, 3, 4),
  },
  "Chairs with arms, for getting up again": { yardstick: "pulse", target: "4.2", ...costs(1800, 1, 4) },
  "Call me what I want to be called": { yardstick: "pulse", target: "4", ...costs(400, 2, 8) },
  "Show me my order, don’t shout it": { yardstick: "missed", target: "60", ...costs(900, 2, 10) },
  "Tea with a sand timer, not a guess": { yardstick: "pulse", target: "4", ...costs(250, 1, 3) },
  "Umbrellas that belong to the rain": {
    yardstick: "figure",
    target: "16",
    unit: "umbrellas still going round",
    ...costs(700, 1, 5),
  },
};

/** What was counted, spent, moved and let go further, by the title of the idea; days are those of the pilot, from 0. */
const measured: Record<string, Measured[]> = {
  "Borrow a cup, bring it back anywhere": [
    { day: 0, by: "teo", spends: "240 cups and lids", money: 1450, days: 4, people: 2 },
    { day: 8, by: "teo", spends: "Crates, a trailer, and the evening rounds", money: 520, days: 6, people: 3 },
    { day: 9, by: "teo", spends: "The baker lends us his trailer, so its hire is not ours to pay", money: -90 },
    ...counts("teo", { 3: 84, 5: 88, 7: 93, 9: 91, 11: 90, 13: 92 }),
  ],
  "The winter shelf": [
    { day: 0, by: "ines", spends: "A rail, hangers and the sign", money: 65, days: 1, people: 1 },
    ...counts("ines", { 1: 6, 3: 19, 5: 31, 7: 39, 9: 46, 11: 52 }),
    {
      day: 6,
      by: "ines",
      target: 75,
      reason: "Thirty-one in five days: sixty would surprise nobody any more, and we want to know whether it lasts.",
    },
  ],
  "Study desks until ten at night": [
    { day: 0, by: "sam", spends: "Ten lamps and ten good chairs", money: 900, days: 3, people: 1 },
    { day: 9, by: "sam", spends: "Wages for two weeks of evenings", money: 1560, days: 4, people: 1 },
    ...counts("sam", { 2: 6, 5: 7.6, 8: 7.2, 11: 7.4 }),
  ],
  "A seat beside the roaster on Fridays": [
    { day: 4, by: "june", spends: "Beans for the tastings, and Friday hours", money: 210, days: 4, people: 1 },
    {
      day: 17,
      by: "june",
      extends: "end",
      to: 34,
      reason: "The third Friday fell to a broken fan, and four Fridays are what we promised.",
    },
  ],
  "Umbrellas that belong to the rain": counts("teo", { 3: 24, 7: 21, 12: 16, 17: 12, 22: 8, 26: 5 }),
};

/** What was measured in the pilot of a story, in its days. */
export function measuredIn(story: DemoStory): DemoStep[] {
  const opened = story.steps.find((step) => "pilot" in step);
  if (!opened || !("pilot" in opened)) return [];
  const from = opened.pilot.starts;
  return (measured[story.title] ?? []).map((step) => ({
    ...step,
    ...("extends" in step && { to: from + step.to }),
    day: from + step.day + 0.8,
  }));
}

function costs(money: number, people: number, days: number): Shape {
  return { currency: "EUR", capMoney: String(money), capPeople: String(people), capDays: String(days) };
}

function counts(by: string, figures: Record<number, number>): Measured[] {
  return Object.entries(figures).map(([day, value]) => ({ day: Number(day), by, counts: value }));
}
