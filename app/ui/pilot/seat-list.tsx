import { seatWords as words } from "#app/copy/pages/seat.ts";
import type { SeatRow } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { KnownLine } from "#app/ui/known-line.tsx";

type SeatListProps = {
  title: string;
  seats: SeatRow[];
  questions: { place: number; words: string }[];
  /** The list's own address. */
  here: string;
  /** Whether these ask for a seat, and staff may give one. */
  toGive: boolean;
};

/** People with a seat, or who want one: what they brought, and what they answered. */
export function SeatList({ title, seats, questions, here, toGive }: SeatListProps) {
  return (
    <section className="plain-list seat-list">
      <h2>{title}</h2>
      <ul>
        {seats.map(({ personId, person, handle, askedAt, ties, brought, known, answers }) => (
          <li key={personId}>
            <Face of={person} />
            <div>
              <p>
                <Name of={person} /> <span className="faint">@{handle}</span>{" "}
                {ties.map((tie) => (
                  <span key={tie} className="tag">
                    {words.ties[tie]}
                  </span>
                ))}
                <small>
                  {words.since} <Day at={askedAt} withTime />. {words.broughtSoFar} {words.brought(brought)}.
                </small>
                {known && <KnownLine of={known} />}
              </p>
              {answers.length > 0 && (
                <dl>
                  {answers.map(({ place, words: said }) => (
                    <div key={place}>
                      <dt dir="auto">{questions.find((question) => question.place === place)?.words}</dt>
                      <dd dir="auto">{said}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </div>
            {toGive && (
              <div className="buttons">
                <DeedForm action={`${here}/${handle}/give`}>
                  <Button label={words.giveTo(person.name)}>{words.give}</Button>
                </DeedForm>
                <Button kind="quiet" href={`${here}/${handle}/turn-down`} label={words.turnDownOf(person.name)}>
                  {words.turnDown}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
