import { clarifyingWords as words } from "#app/copy/pages/clarifying.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { ClarifyingQuestion } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";

/** What the staff ask the reader about their ideas, each with the way to answer it. */
export function QuestionsToYou({ questions }: { questions: ClarifyingQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section className="own-part" aria-labelledby="to-you-title">
      <header>
        <h2 id="to-you-title">{words.toYou}</h2>
      </header>
      <p className="faint">{words.toYouWords}</p>
      <ul className="own-rows">
        {questions.map(({ id, by, at, excerpt, idea }) => (
          <li key={id}>
            <Face of={by} />
            <p>
              <a href={`${pathOf(idea)}#asked`} dir="auto">
                {excerpt}
              </a>
              <small>
                <Name of={by} />, <Day at={at} />, {words.about} <bdi>{idea.title}</bdi>
              </small>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
