import { onBehalfWords as words } from "#app/copy/pages/on-behalf.ts";
import type { BroughtView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** Who brought something for the reader, when, and where the reader had said it. */
export function WhoBrought({ brought: { by, kind, at, source, note, saidOn } }: { brought: BroughtView }) {
  return (
    <p className="faint">
      <Name of={by} /> {words.told[kind]}, <Day at={at} />. {words.saidIn(source)}
      {saidOn && (
        <>
          {" "}
          {words.on} <Day at={saidOn} />
        </>
      )}
      {note && (
        <>
          {": "}
          <bdi>{note}</bdi>
        </>
      )}
      .
    </p>
  );
}
