import { seatWords } from "#app/copy/pages/seat.ts";
import type { SeatingView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** Who can take part in a pilot, by rule and in words; nothing where that is simply everyone. */
export function Seating({ seating: { openTo, tag, who } }: { seating: SeatingView }) {
  if (openTo === "everyone" && !who) return null;
  return (
    <section>
      <h2>{seatWords.whoTitle}</h2>
      {who && <p dir="auto">{who}</p>}
      {openTo !== "everyone" && (
        <p>
          {seatWords.openTo[openTo]}
          {openTo === "tag" && tag && <bdi> “{tag}”.</bdi>}
        </p>
      )}
    </section>
  );
}

/** Until when seats are kept for those whose idea it is, and what that means for the reader. */
export function KeptSeats({ seating: { keptUntil, turn } }: { seating: SeatingView }) {
  if (!keptUntil) return null;
  return (
    <p className="hint">
      {seatWords.kept} <Day at={keptUntil} /> {seatWords.keptFor} {turn === "later" && seatWords.later}
    </p>
  );
}
