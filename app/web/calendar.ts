import { ICalCalendar } from "ical-generator";
import { addDays } from "#app/domain/calendar.ts";
import { file } from "./file.ts";

/** Days, both included; the id stays when anything else changes, and each change of the days is another `edition`. */
type Days = {
  id: string;
  title: string;
  words: string;
  path: string;
  from: string;
  until: string;
  since: Date;
  edition: number;
};

/** Whole days for a calendar. They are days and not moments, so that they are the same wherever it is read. */
export function calendarFile({ home, name }: { home: string; name: string }, days: Days): Response {
  const url = `${home}${days.path}`;
  const calendar = new ICalCalendar({ name, prodId: { company: "Roughstone", product: "Roughstone", language: "EN" } });
  calendar.createEvent({
    id: days.id,
    summary: days.title,
    description: `${days.words}\n\n${url}`,
    url,
    allDay: true,
    start: midnight(days.from),
    end: midnight(addDays(days.until, 1)),
    stamp: days.since,
    sequence: days.edition,
  });
  return file(`${calendar}\r\n`, "text/calendar");
}

/** Of an instant the writer of calendars takes the day in UTC. */
function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
