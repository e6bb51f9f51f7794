import { restWords as words } from "#app/copy/pages/rest.ts";
import type { RestView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** What would wake a resting idea: its day, words, or either. */
export function Wakes({ rest: { wakesOn, wakesWhen } }: { rest: RestView }) {
  return (
    <>
      {wakesWhen && (
        <p>
          {words.wakesWhen}{" "}
          <q className="wakes" dir="auto">
            {wakesWhen}
          </q>
        </p>
      )}
      {wakesOn && (
        <p>
          {words.wakesOn} <Day at={wakesOn} />.
        </p>
      )}
    </>
  );
}
