import { adminWords } from "#app/copy/pages/admin.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

type Holiday = { day: string; name: string | null };

/** The holidays to come, and below them, folded away, those that have passed. */
export function HolidayList({ holidays }: { holidays: Holiday[] }) {
  const { today } = useSite();
  const words = adminWords.holidays;
  const past = holidays.filter(({ day }) => day < today);
  const ahead = holidays.filter(({ day }) => day >= today);
  return (
    <>
      {ahead.length > 0 ? <Days holidays={ahead} /> : <p className="faint">{words.empty}</p>}
      {past.length > 0 && (
        <details className="past-days">
          <summary>{words.past(past.length)}</summary>
          <Days holidays={past.reverse()} />
        </details>
      )}
    </>
  );
}

function Days({ holidays }: { holidays: Holiday[] }) {
  const words = adminWords.holidays;
  return (
    <ul>
      {holidays.map(({ day, name }) => (
        <li key={day}>
          <p>
            <b>
              <Day at={day} />
            </b>
            {name && <small dir="auto">{name}</small>}
          </p>
          <DeedForm action={`/admin/holidays/${day}`} method="DELETE" back="/admin/promise?saved#holidays">
            <Button kind="quiet" label={words.removeOf(day)}>
              {words.remove}
            </Button>
          </DeedForm>
        </li>
      ))}
    </ul>
  );
}
