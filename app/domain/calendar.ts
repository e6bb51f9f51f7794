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
  let day = dayIn(calendar.timeZone, from);
  for (let left = answerDays; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left--;
  }
  return day;
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
