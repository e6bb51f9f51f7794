/** Days as "YYYY-MM-DD" in the site's time zone. */

/** The days of the week as they are stored and sent, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** When people work here: on which days of the week, where, and which days are off all the same. */
export type WorkingCalendar = { timeZone: string; workingDays: readonly Weekday[]; holidays: ReadonlySet<string> };

/** Making a format takes longer than using it a hundred times, and a site has one time zone. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day it is at `at` in `timeZone`. */
export function dayIn(timeZone: string, at: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

/** Says the day of many moments in `timeZone`; those of one quarter of an hour share theirs everywhere on earth. */
export function daysIn(timeZone: string): (at: Date) => string {
  const known = new Map<number, string>();
  return (at) => {
    const quarter = Math.floor(at.getTime() / 900_000);
    const day = known.get(quarter) ?? dayIn(timeZone, at);
    known.set(quarter, day);
    return day;
  };
}

/** The Monday of the week in which `day` lies. */
export function weekOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The day `days` after `day` (before it, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie between two days; negative when `to` is before `from`. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The moment `day` ends in `timeZone`: the first of the day after. */
export function endOfDay(timeZone: string, day: string): Date {
  const guess = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // The zone's offset is read at the guess and once more where it leads, for the nights the clocks change.
  const once = guess - offsetMs(timeZone, new Date(guess));
  const twice = guess - offsetMs(timeZone, new Date(once));
  // Where clocks go forward at midnight there is no midnight, and the second look falls back into the day itself.
  return new Date(dayIn(timeZone, new Date(twice)) === day ? Math.max(once, twice) : twice);
}

/** The day by which an answer is promised: so many working days after the day of `from`. */
export function answerDue(calendar: WorkingCalendar, from: Date, answerDays: number): string {
  return afterWorkingDays(calendar, dayIn(calendar.timeZone, from), answerDays);
}

/** How many working days lie after `after`, up to and with `until`; none when that is not later. */
export function workingDaysWithin(calendar: WorkingCalendar, after: string, until: string): number {
  return daysWithin(after, until).filter((day) => isWorkingDay(calendar, day)).length;
}

/** Days in a row, from the first to the last. When the last lies before the first, there are none. */
export type Span = { from: string; until: string };

/** The days of a span. */
export function daysOf({ from, until }: Span): string[] {
  return daysWithin(addDays(from, -1), until);
}

/**
 * The day by which an answer is promised once the days of a pause don't count. What was asked on `asked` has as many
 * working days as before; a pause that comes too late for that changes nothing.
 */
export function dueAfterPause(calendar: WorkingCalendar, asked: string, due: string, pause: Span): string {
  const first = addDays(pause.from, -1);
  const spared = workingDaysWithin(calendar, first > asked ? first : asked, pause.until < due ? pause.until : due);
  const holidays = new Set([...calendar.holidays, ...daysOf(pause)]);
  return afterWorkingDays({ ...calendar, holidays }, due, spared);
}

/** The days of the week in "mon tue wed …". */
export function weekdaysIn(text: string): Weekday[] {
  return weekdays.filter((weekday) => text.includes(weekday));
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Whether it is a day of the calendar, written "YYYY-MM-DD". */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** The day that is so many working days after `day`. */
function afterWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isWorkingDay(calendar, last)) left--;
  }
  return last;
}

function daysWithin(after: string, until: string): string[] {
  return Array.from({ length: Math.max(0, daysBetween(after, until)) }, (_, at) => addDays(after, at + 1));
}

function isWorkingDay({ workingDays, holidays }: WorkingCalendar, day: string): boolean {
  const weekday = weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] as Weekday;
  return workingDays.includes(weekday) && !holidays.has(day);
}

function offsetMs(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return (
    Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) - at.getTime()
  );
}
