import { blockWords } from "#app/copy/pages/block.ts";
import type { ModerationView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** Tells somebody that they are blocked, why, what they can do all the same, and whom to ask. */
export function Blocked({ block: { by, at, reason } }: { block: ModerationView }) {
  const words = blockWords.yours;
  return (
    <section className="to-decide" id="blocked" aria-labelledby="blocked-title">
      <h2 id="blocked-title">{words.title}</h2>
      <article className="card">
        <p>
          <Name of={by} /> {words.by} <Day at={at} />: <q dir="auto">{reason}</q>
        </p>
        <p>
          {words.words} {words.ask(by.name)}
        </p>
        <p>
          <a className="link" href="/you/export">
            {words.copy}
          </a>
        </p>
      </article>
    </section>
  );
}
