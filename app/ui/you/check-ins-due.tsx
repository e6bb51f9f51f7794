import { checkInsDueWords as words } from "#app/copy/pages/check-ins-due.ts";
import type { CheckInDue } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";

/** The pilots in which it is time for the reader to say how it goes. */
export function CheckInsDue({ due }: { due: CheckInDue[] }) {
  if (due.length === 0) return null;
  return (
    <section className="own-part" aria-labelledby="check-ins-title">
      <header>
        <h2 id="check-ins-title">{words.title}</h2>
      </header>
      <p className="faint">{words.words}</p>
      <ul className="own-rows">
        {due.map(({ number, title, lastOn }) => (
          <li key={number}>
            <p>
              <a href={`/pilots/${number}`} dir="auto">
                {title}
              </a>
              <small>
                {lastOn ? (
                  <>
                    {words.last} <Day at={lastOn} />
                  </>
                ) : (
                  words.first
                )}
              </small>
            </p>
            <Button href={`/pilots/${number}/check-in`} label={`${words.ask}: ${title}`}>
              {words.ask}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
