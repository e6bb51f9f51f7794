import type { ReactNode } from "react";
import { polishWords as words } from "#app/copy/pages/polish.ts";
import type { PolishCard } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

type PolisherProps = { polish: Pick<PolishCard, "by" | "offeredBy" | "at">; children?: ReactNode };

/** Whose polish it is, and when it was offered; of what grew from another's words, also by whom. */
export function Polisher({ polish: { by, offeredBy, at }, children }: PolisherProps) {
  return (
    <div className="byline">
      <Face of={by} />
      <p>
        <Name of={by} /> {children}
        <small>
          {offeredBy ? (
            <>
              {words.grew(by.name)} <Name of={offeredBy} /> <Day at={at} />
            </>
          ) : (
            <>
              {words.offeredOn} <Day at={at} />
            </>
          )}
        </small>
      </p>
    </div>
  );
}
