import { plural } from "#app/copy/en.ts";
import { weekdayNames } from "#app/copy/weekdays.ts";
import type { Weekday } from "#app/domain/calendar.ts";

const hoursOfDay = 24;

export const promiseWords = {
  title: "Our promise",
  promise: (days: number) =>
    `Every idea is answered by a human, by name and in public, within ${plural(days, "working day", "working days")}.`,
  words:
    "Here is how well we keep that. Nothing is left out: a day that passed without an answer stays counted, even when the answer came later.",

  figures: "How we did",
  span: (days: number) => (days === 365 ? "In a year" : `In ${days} days`),
  kept: (kept: number, all: number) => `${kept} of ${plural(all, "answer", "answers")} in time`,
  none: "No answer was due",
  median: (hours: number) => `Half of all ideas were heard within ${spanOf(hours)}.`,
  noMedian: "No idea was heard.",
  promises: (kept: number, broken: number) => `Of what else we promised by a day, we kept ${kept} and broke ${broken}.`,

  emptyTitle: "Nobody has waited for us yet",
  empty: "As soon as the first idea is answered, or should have been, it counts here.",

  months: "Month by month",
  chart: (kept: number, missed: number) =>
    `Twelve months as bars: ${plural(kept, "answer", "answers")} in time, ${plural(missed, "promised day", "promised days")} missed. The table below has each month.`,
  month: "Month",
  inTime: "In time",
  missed: "Missed",

  calendar: "When we work",
  weekdays: (working: readonly Weekday[]) => listOf(working.map((day) => weekdayNames[day])),
  zone: (timeZone: string) => `A day begins and ends where we are: ${timeZone.replaceAll("_", " ")}.`,
  counting: "The day an idea is posted does not count, nor do days off and pauses.",
  holidays: "Next days off",
  noHolidays: "No day off is set.",

  pauses: "When the clock stands still",
  pausesWords: "A pause always has a reason that everybody can read.",
  pausesNone: "It runs, and never stood still so far.",
  onlySome: "For single ideas just now",
  since: "since",
  by: "says",

  left: (days: number) =>
    days === 0 ? "The day is today." : days === 1 ? "One working day is left." : `${days} working days are left.`,
  leftShort: (days: number) => (days === 0 ? "today" : plural(days, "working day left", "working days left")),
  late: (days: number) =>
    days === 0
      ? ", and are late. We are sorry."
      : `, and are late by ${plural(days, "working day", "working days")}. We are sorry.`,
  paused: "The clock stands still since",
  pausedWords: "It goes on where it stopped.",
  off: "Days that don’t count:",
  more: "How well we keep it",
  hostBy: "It gets a host by",
} as const;

/** "31 hours", "6 days". */
export function spanOf(hours: number): string {
  if (hours < 1) return "an hour";
  if (hours < 2 * hoursOfDay) return plural(hours, "hour", "hours");
  return plural(Math.round(hours / hoursOfDay), "day", "days");
}

/** "Monday, Tuesday and Friday". */
function listOf(words: string[]): string {
  return new Intl.ListFormat("en-GB").format(words);
}
