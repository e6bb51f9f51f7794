import { waysWords as words } from "#app/copy/pages/ways.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";

/** On top of an idea while its dreamer and voters are asked which way forward would help: they choose here. */
export function OpenWays({ idea }: { idea: IdeaView }) {
  const open = idea.ways.find((one) => one.open);
  if (!open || idea.stage === "resting" || idea.stage === "shipped") return null;
  const action = `/answers/${open.commentId}/choice`;
  return (
    <section className="open-ways" id="ways" aria-labelledby="ways-title">
      <h2 id="ways-title">{words.title}</h2>
      <p>
        {words.askedWords}{" "}
        <a className="link" href={`#c-${open.commentId}`}>
          {words.toAnswer}
        </a>
      </p>
      <ul className="ways">
        {open.ways.map((way) => (
          <li key={way.id} className={way.mine ? "mine" : undefined}>
            <span dir="auto">{way.words}</span>
            <small>
              {words.choices(way.choices)}
              {way.mine && `. ${words.mine}.`}
            </small>
            {idea.choosesWays && (
              <DeedForm action={action} method={way.mine ? "DELETE" : "POST"}>
                {!way.mine && <input type="hidden" name="way" value={way.id} />}
                <Button
                  kind={way.mine ? "quiet" : "plain"}
                  label={`${way.mine ? words.takeBack : words.helps}: ${way.words}`}
                >
                  {way.mine ? words.takeBack : words.helps}
                </Button>
              </DeedForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
