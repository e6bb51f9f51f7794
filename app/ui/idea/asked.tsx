import { clarifyingWords as words } from "#app/copy/pages/clarifying.ts";
import { limits } from "#app/domain/limits.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Field } from "#app/ui/field.tsx";

/** What the staff ask the dreamer, to be answered in place. */
export function Asked({ idea: { number, asked } }: { idea: IdeaView }) {
  if (asked.length === 0) return null;
  return (
    <section className="asked" id="asked" aria-labelledby="asked-title">
      <h2 id="asked-title" className="sr">
        {words.title}
      </h2>
      {asked.map(({ id, by, at, html }) => (
        <div key={id} className="card">
          <div className="byline">
            <Face of={by} />
            <p>
              <Name of={by} /> {words.asks} <Day at={at} />
            </p>
          </div>
          <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
          <DeedForm action={`/ideas/${number}/comments`} className="comment-form">
            <input type="hidden" name="parent" value={id} />
            <Field
              id={`asked-${id}`}
              name="body"
              label={words.reply}
              multiline
              required
              rows={3}
              maxLength={limits.comment}
            />
            <Button>{words.send}</Button>
          </DeedForm>
        </div>
      ))}
    </section>
  );
}
