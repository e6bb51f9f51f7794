import { copy } from "#app/copy/en.ts";
import { gaugeWords as words } from "#app/copy/pages/gauge.ts";
import type { PilotExtension } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** Each time a pilot was let go past its end or its cap, or was given one, and why. */
export function Extensions({ extensions }: { extensions: PilotExtension[] }) {
  return (
    <div className="extensions">
      <h3>{words.further}</h3>
      <ol className="promise-history">
        {extensions.map((extension) => (
          <li key={extension.entry}>
            <Further extension={extension} />
            <q className="promise-said" dir="auto">
              {extension.reason}
            </q>{" "}
            <small>
              <Name of={extension.by} /> {words.setOn} <Day at={extension.at} />
            </small>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Further({ extension: { what, first, moved } }: { extension: PilotExtension }) {
  if (what !== "end")
    return (
      <>
        {first ? words.capped[what] : words.raised[what]}{" "}
        {moved && words.raisedFrom(first ? null : copy.count(Number(moved.before)), copy.count(Number(moved.after)))}
      </>
    );
  return (
    moved && (
      <>
        {words.goesOn} <Day at={moved.after} /> {words.instead} <Day at={moved.before} />
      </>
    )
  );
}
