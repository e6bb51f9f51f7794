import { pilotWords } from "#app/copy/pages/pilot.ts";
import { Day } from "#app/ui/day.tsx";

/** Days in a row: "3 May", "3 May to 7 May". */
export function Span({ from, until }: { from: string; until: string | null }) {
  return (
    <>
      <Day at={from} />
      {until && until !== from && (
        <>
          {" "}
          {pilotWords.to} <Day at={until} />
        </>
      )}
    </>
  );
}
