import { daysBetween } from "./calendar.ts";
import { limits } from "./limits.ts";
import type { RefusalCode } from "./refusal.ts";
import type { StageCause } from "./stage.ts";
import type { Outcome, PilotState } from "./views.ts";

/** How the measure of a pilot is read: in words alone, or against a target. */
export const yardsticks = ["words", "pulse", "missed", "figure", "yes-no"] as const;
/** The average of the check-ins from 1 to 5; per cent who would miss it; a figure that staff count; yes or no. */
export type Yardstick = (typeof yardsticks)[number];

/** Within what a target lies, by its yardstick; words and yes or no have none. */
const targets: Record<Yardstick, { least: number; most: number } | null> = {
  words: null,
  pulse: { least: 1, most: 5 },
  missed: { least: 0, most: 100 },
  figure: { least: -limits.figure, most: limits.figure },
  "yes-no": null,
};

/** Whether what is measured by it needs a target set beforehand. */
export function wantsTarget(yardstick: Yardstick): boolean {
  return targets[yardstick] !== null;
}

/** Whether a target can be reached at all by its yardstick. */
export function isWithin(yardstick: Yardstick, target: number): boolean {
  const range = targets[yardstick];
  return range !== null && target >= range.least && target <= range.most;
}

/** Whether a sentence still has a gap to fill: "We believe that … for … will …". */
export function hasGap(sentence: string): boolean {
  return /(^|\s)…/.test(sentence);
}

/** Whether it is a currency of the world, by its three letters. */
export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}

/** Who can take part, by rule. */
export const openTo = ["everyone", "voters", "polishers", "tag"] as const;
export type OpenTo = (typeof openTo)[number];

/** How seats are given: in the order in which they are asked for, or by hand. */
export const seatings = ["in-order", "by-hand"] as const;
export type Seating = (typeof seatings)[number];

/** What a pilot can't run past without a public reason: its last day, and each part of its cap. */
export const bounds = ["end", "money", "people", "days"] as const;
export type Bound = (typeof bounds)[number];

/** What is wrong with a pilot's dates, and in which field; null when nothing is. */
export function faultOfDates(
  startsOn: string,
  endsOn: string,
  today: string,
): { code: RefusalCode; field: string } | null {
  if (endsOn < startsOn) return { code: "pilot-ends-before-it-starts", field: "to" };
  if (endsOn < today) return { code: "pilot-ends-in-the-past", field: "to" };
  if (daysBetween(startsOn, endsOn) > limits.pilotDays) return { code: "pilot-too-long", field: "to" };
  return null;
}

/** Its last day has passed, and nobody has concluded it yet. */
export function isOver({ state, endsOn }: { state: PilotState; endsOn: string }, today: string): boolean {
  return (state === "recruiting" || state === "running") && endsOn < today;
}

/** What a pilot's outcome does to the stage of its idea. */
export const causeOf: Record<Outcome, StageCause> = { adopt: "adopted", adapt: "adapted", stop: "stopped" };
