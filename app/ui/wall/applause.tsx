import { applauseWords as words } from "#app/copy/pages/applause.ts";
import { limits } from "#app/domain/limits.ts";
import type { Applause as ApplauseView, GemView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSite } from "#app/ui/site.ts";
import { Clap } from "#app/ui/wall/clap.tsx";

/** The applause for a gem: how many clapped, the way to join in, and the thank-yous that are shown. */
export function Applause({ gem, applause: { mine, words: thanks } }: { gem: GemView; applause: ApplauseView }) {
  const { reader } = useSite();
  return (
    <section className="applause" id="applause" aria-labelledby="applause-title">
      <h2 id="applause-title">{words.title}</h2>
      <Clap gem={gem} mine={mine !== null} />
      {!reader && (
        <p className="clapped" id="clapped" tabIndex={-1}>
          {words.thanked}
        </p>
      )}
      {mine && <OwnWords number={gem.number} mine={mine} />}
      {thanks.length > 0 && (
        <ul className="thank-yous" aria-label={words.thanks}>
          {thanks.map(({ id, by, words, at }) => (
            <li key={id}>
              <Face of={by} size="s" />
              <p>
                <q dir="auto">{words}</q>
                <small>
                  <Name of={by} />, <Day at={at} />
                </small>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What the reader said with their clap and what became of it, or the invitation to say something. */
function OwnWords({ number, mine }: { number: number; mine: NonNullable<ApplauseView["mine"]> }) {
  return (
    <div className="own-thanks">
      {mine.words && mine.state && (
        <p>
          {words.says}: <q dir="auto">{mine.words}</q> <span className="faint">{words.states[mine.state]}</span>
        </p>
      )}
      <details>
        <summary>{mine.words ? words.change : words.add}</summary>
        <DeedForm action={`/wall/${number}/applause`}>
          <Field
            id="clap-words"
            name="words"
            value={mine.words ?? ""}
            label={words.words}
            hint={words.wordsHint}
            maxLength={limits.clapWords}
          />
          <Button>{words.send}</Button>
        </DeedForm>
      </details>
    </div>
  );
}
