import { youWords } from "#app/copy/pages/you.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import type { OwnPolish } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** The reader's polishes: of which idea, why, and what became of each. */
export function OwnPolishes({ polishes }: { polishes: OwnPolish[] }) {
  return (
    <ul className="own-rows">
      {polishes.map((polish) => (
        <li key={polish.id}>
          <p>
            <a href={pathOfPolish(polish)} dir="auto">
              {polish.title}
            </a>
            <small>
              <q dir="auto">{polish.why}</q>
            </small>
            <small>
              <Offered polish={polish} />
            </small>
          </p>
          <span className="tag">{youWords.polishes.states[polish.state]}</span>
        </li>
      ))}
    </ul>
  );
}

/** When it was offered, and who else had a part in it. */
function Offered({ polish: { at, by, offeredBy } }: { polish: OwnPolish }) {
  const words = youWords.polishes;
  if (offeredBy)
    return (
      <>
        {words.offeredBy} <Name of={offeredBy} /> {words.on} <Day at={at} />, {words.grewFromYours}
      </>
    );
  return (
    <>
      {words.offered} <Day at={at} />
      {by && (
        <>
          , {words.grewFrom} <Name of={by} />
        </>
      )}
    </>
  );
}
