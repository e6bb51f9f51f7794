import { addDays, daysBetween } from "./calendar.ts";
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

/** Between which numbers a target lies; null where there is none to be set. */
export const targetRange: Record<Yardstick, { least: number; most: number } | null> = {
  words: null,
  pulse: { least: 1, most: 5 },
  missed: { least: 0, most: 100 },
  figure: { least: -limits.figure, most: limits.figure },
  "yes-no": null,
};

/** What a pilot can't run past without a public reason: its last day, and each part of its cap. */
export const bounds = ["end", "money", "people", "days"] as const;
export type Bound = (typeof bounds)[number];

/** The parts of a cap. */
export const caps = ["money", "people", "days"] as const satisfies Bound[];
export type Cap = (typeof caps)[number];

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

/** Whether a pilot that opens today may begin on this day: on none that has passed. */
export function mayBeginOn(startsOn: string, today: string): boolean {
  return startsOn >= today;
}

/** Whether everybody may see a pilot: it has opened, or its hypothesis is shared. */
export function isSeen({ state, sharedAt }: { state: PilotState; sharedAt: Date | null }): boolean {
  return state !== "draft" || sharedAt !== null;
}

/** Its last day has passed, and nobody has concluded it yet. */
export function isOver({ state, endsOn }: { state: PilotState; endsOn: string }, today: string): boolean {
  return (state === "recruiting" || state === "running") && endsOn < today;
}

/** How far a pilot has come: the day it is on, from 1, of so many. Before its first day 0, after its last all of them. */
export function howFar({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string) {
  const days = daysBetween(startsOn, endsOn) + 1;
  return { day: Math.min(Math.max(0, daysBetween(startsOn, today) + 1), days), days };
}

/** What a pilot may cost at most, each part only where it has a limit, and what it has cost. */
export type Spending = Record<"capMoney" | "capPeople" | "capDays", number | null> &
  Record<"spentMoney" | "spentPeople" | "spentDays", number>;

/** A part of a cap: the most, if there is one, and what is spent of it. */
export function capOf(pilot: Spending, what: Cap): { most: number | null; spent: number } {
  if (what === "money") return { most: pilot.capMoney, spent: pilot.spentMoney };
  if (what === "people") return { most: pilot.capPeople, spent: pilot.spentPeople };
  return { most: pilot.capDays, spent: pilot.spentDays };
}

/** From so many days before its last day on a pilot is near its end. */
export const nearDays = 3;

/** A bound that a pilot comes near, and what is left of it: days to the end, or of the cap. Passed or used up: none. */
export type NearBound = { what: Bound; left: number; passed: boolean };

/** The bounds a pilot comes near, or has come to: the last three days, four fifths of its cap. */
export function nearBounds(pilot: { state: PilotState; endsOn: string } & Spending, today: string): NearBound[] {
  if (pilot.state !== "recruiting" && pilot.state !== "running") return [];
  return bounds.flatMap((what): NearBound[] => {
    if (what === "end") {
      const isNear = pilot.endsOn <= addDays(today, nearDays);
      const left = Math.max(0, daysBetween(today, pilot.endsOn));
      return isNear ? [{ what, left, passed: isOver(pilot, today) }] : [];
    }
    const { most, spent } = capOf(pilot, what);
    return most !== null && isNearCap({ most, spent }) ? [{ what, left: most - spent, passed: spent >= most }] : [];
  });
}

/** Whether four fifths of a part of the cap are spent, or more. */
function isNearCap({ most, spent }: { most: number | null; spent: number }): boolean {
  return most !== null && spent > 0 && spent * 5 >= most * 4;
}

/** Whether a part of the cap comes near that was not near before. */
export function comesNearCap(before: Spending, after: Spending): boolean {
  return caps.some((what) => !isNearCap(capOf(before, what)) && isNearCap(capOf(after, what)));
}

/** What a pilot's outcome does to the stage of its idea. */
export const causeOf: Record<Outcome, StageCause> = { adopt: "adopted", adapt: "adapted", stop: "stopped" };
