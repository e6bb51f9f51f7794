import { daysBetween } from "./calendar.ts";
import { limits } from "./limits.ts";
import type { RefusalCode } from "./refusal.ts";
import type { StageCause } from "./stage.ts";
import type { Outcome } from "./views.ts";

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

/** What a pilot's outcome does to the stage of its idea. */
export const causeOf: Record<Outcome, StageCause> = { adopt: "adopted", adapt: "adapted", stop: "stopped" };
