import { waysWords as words } from "#app/copy/pages/ways.ts";
import type { WaysView } from "#app/domain/views.ts";

type OfAnswer = { ways: WaysView[]; commentId: string };

/** The ways forward an answer offered, with how many they would help. */
export function WaysOffered({ ways, commentId }: OfAnswer) {
  const offered = ways.find((one) => one.commentId === commentId);
  if (!offered) return null;
  return (
    <ul className="ways" aria-label={words.asked}>
      {offered.ways.map((way) => (
        <li key={way.id} className={way.chosen ? "chosen" : undefined}>
          <span dir="auto">{way.words}</span>
          <small>
            {words.choices(way.choices)}
            {way.chosen && `, ${words.chosen}`}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** In the answer that chose one of the ways offered before: which. */
export function WayChosen({ ways, commentId }: OfAnswer) {
  const chosen = ways.find(({ chosenIn }) => chosenIn === commentId)?.ways.find((way) => way.chosen);
  if (!chosen) return null;
  return (
    <p className="way-chosen">
      {words.weChose} <q dir="auto">{chosen.words}</q>
    </p>
  );
}
