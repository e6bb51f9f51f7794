import { promisesWords as words } from "#app/copy/pages/promises.ts";
import type { PromiseView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** What was promised, by when, and what became of it, all of it in public. Staff find the ways to go on beside it. */
export function Promises({ promises, forStaff = false }: { promises: PromiseView[]; forStaff?: boolean }) {
  if (promises.length === 0) return null;
  return (
    <section className="promises">
      <h2>{words.heading}</h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} id={`p-${promise.id}`} className={promise.state}>
            <p className="promise-words">
              <span className="tag">{words.states[promise.state]}</span>{" "}
              <b>
                {words.by} <Day at={promise.dueOn} />
              </b>{" "}
              <span dir="auto">{promise.words}</span>
            </p>
            <History promise={promise} />
            {forStaff && <Ways promise={promise} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ promise: { entries } }: { promise: PromiseView }) {
  return (
    <ol className="promise-history" aria-label={words.history}>
      {entries.map(({ entry, what, dueOn, words: said, day, by }) => (
        <li key={entry}>
          {by ? (
            <>
              <Name of={by} /> {words.deeds[what].by}
            </>
          ) : (
            words.deeds[what].alone
          )}
          {(what === "made" || what === "moved") && (
            <>
              {" "}
              <Day at={dueOn} />
            </>
          )}
          {what !== "broken" && (
            <>
              {" "}
              <small>
                {words.on} <Day at={day} />
              </small>
            </>
          )}
          {said && (
            <q className="promise-said" dir="auto">
              {said}
            </q>
          )}
        </li>
      ))}
    </ol>
  );
}

/** What may still be done about it: one that was broken can be kept late. */
function Ways({ promise: { id, state } }: { promise: PromiseView }) {
  if (state === "kept" || state === "kept-late") return null;
  return (
    <p className="promise-ways">
      <a href={`/promises/${id}/keep`}>{words.keep}</a>
      {state === "open" && <a href={`/promises/${id}/move`}>{words.move}</a>}
    </p>
  );
}
