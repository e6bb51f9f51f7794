import { promiseWords as words } from "#app/copy/pages/promise.ts";
import type { Weekday } from "#app/domain/calendar.ts";
import { Day } from "#app/ui/day.tsx";
import { useSite } from "#app/ui/site.ts";

type CalendarProps = { working: Weekday[]; holidays: { day: string; name: string | null }[] };

/** Which days count: the days of the week, where they begin and end, and the next days off. */
export function Calendar({ working, holidays }: CalendarProps) {
  const { timeZone } = useSite();
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar">{words.calendar}</h2>
      <p>
        <b>{words.weekdays(working)}.</b> {words.zone(timeZone)} {words.counting}
      </p>
      {holidays.length === 0 ? (
        <p>{words.noHolidays}</p>
      ) : (
        <>
          <h3>{words.holidays}</h3>
          <ul>
            {holidays.map(({ day, name }) => (
              <li key={day}>
                <Day at={day} />
                {name && (
                  <>
                    , <span dir="auto">{name}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
