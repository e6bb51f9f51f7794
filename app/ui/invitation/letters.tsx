import { inviteWords as words } from "#app/copy/pages/invitation.ts";
import type { Face as FaceView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face } from "#app/ui/face.tsx";

type LettersProps = {
  letters: { personId: string; face: FaceView; words: string | null; invitedAt: Date | null; rests: boolean }[];
  /** What they are invited to. */
  to: string;
  /** Whether the page has another title. */
  titled: boolean;
};

/** Exactly what each person will read. */
export function Letters({ letters, to, titled }: LettersProps) {
  return (
    <section className="letters" aria-label={words.preview}>
      {titled && <h2>{words.preview}</h2>}
      <p>
        <b dir="auto">{to}</b>
      </p>
      <ul>
        {letters.map(({ personId, face, words: letter, invitedAt, rests }) => (
          <li key={personId}>
            <p className="byline">
              <Face of={face} size="s" /> <b dir="auto">{face.name}</b>
            </p>
            {rests && invitedAt ? (
              <p className="error">
                {words.rests} <Day at={invitedAt} />
              </p>
            ) : letter === null ? (
              <p className="error">{words.missing}</p>
            ) : (
              <p className="letter-words" dir="auto">
                {letter}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
