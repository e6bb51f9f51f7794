import { youWords } from "#app/copy/pages/you.ts";
import type { OwnWouldJoin } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { useSite } from "#app/ui/site.ts";

/** The pilots the reader would join, each to be taken back. */
export function OwnWouldJoins({ wouldJoins }: { wouldJoins: OwnWouldJoin[] }) {
  const { path } = useSite();
  const { states, since, takeBack } = youWords["would-joins"];
  return (
    <ul className="own-rows">
      {wouldJoins.map(({ id, number, title, href, state, at }) => (
        <li key={id}>
          <p>
            <a href={href} dir="auto">
              {title}
            </a>
            <small>
              {states[state]}, {since} <Day at={at} />
            </small>
          </p>
          <DeedForm action={`/pilots/${number}/would-join`} method="DELETE" back={path}>
            <Button kind="quiet" label={`${takeBack}: ${title}`}>
              {takeBack}
            </Button>
          </DeedForm>
        </li>
      ))}
    </ul>
  );
}
