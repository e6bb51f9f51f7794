import { clarifyingWords as words } from "#app/copy/pages/clarifying.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { ClarifyingQuestion } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Name } from "#app/ui/face.tsx";

/** What the reader asked dreamers about their ideas: what waits for an answer, and what got one. */
export function StaffQuestions({ waiting, answered }: Record<"waiting" | "answered", ClarifyingQuestion[]>) {
  if (waiting.length + answered.length === 0) return null;
  return (
    <section className="own-ideas" aria-labelledby="asked-title">
      <h2 id="asked-title">{words.own}</h2>
      <ul className="own-rows">
        {[...waiting, ...answered].map(({ id, dreamer, at, answeredAt, excerpt, idea }) => (
          <li key={id}>
            <p>
              <a href={`${pathOf(idea)}#c-${id}`} dir="auto">
                {excerpt}
              </a>
              <small>
                <bdi>{idea.title}</bdi>, <Day at={at} />
              </small>
            </p>
            <small>
              {answeredAt ? (
                <>
                  <Name of={dreamer} /> {words.answeredOn} <Day at={answeredAt} />
                </>
              ) : (
                <span className="due">
                  {words.waitsFor} <Name of={dreamer} />
                </span>
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
