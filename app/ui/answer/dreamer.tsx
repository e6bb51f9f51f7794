import { answerWords as words } from "#app/copy/pages/answer.ts";
import { knownWords } from "#app/copy/pages/known.ts";
import { pathOf, pathOfRelationship } from "#app/domain/paths.ts";
import type { DreamerView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { Promised } from "#app/ui/idea/known.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** Beside an answer: whose idea it is, and what they brought before. */
export function Dreamer({ of, html }: { of: DreamerView; html: string }) {
  return (
    <aside className="answer-side" aria-label={words.person}>
      {html && (
        <section>
          <h2>{words.whole}</h2>
          <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
        </section>
      )}
      <section>
        <h2>{words.person}</h2>
        <div className="byline">
          <Face of={of.face} />
          <p>
            <Name of={of.face} />
            <small>
              {words.since} <Day at={of.since} />
            </small>
          </p>
        </div>
        {of.words && (
          <p className="faint" dir="auto">
            {of.words}
          </p>
        )}
        {of.company && (
          <p>
            <bdi>{of.company}</bdi>
          </p>
        )}
        <p>{words.ideas(of.others)}</p>
        <p>{knownWords.votes(of.votes)}</p>
        <ul className="answer-before">
          {of.ideas.map((idea) => (
            <li key={idea.id}>
              <Stone id={idea.id} stage={idea.stage} />
              <a href={pathOf(idea)} dir="auto">
                {idea.title}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {of.promised.length > 0 && (
        <section>
          <Promised of={of} />
        </section>
      )}
      {of.thanked.length > 0 && (
        <section>
          <h2>{words.thanked}</h2>
          <ul>
            {of.thanked.map(({ id, role, what, about }) => (
              <li key={id}>
                {words.roles[role]}{" "}
                <a className="link" href={about.href} dir="auto">
                  {about.title}
                </a>
                {what && <small dir="auto">{what}</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {of.handle && (
        <p>
          <a className="link" href={pathOfRelationship({ handle: of.handle })}>
            {knownWords.whole}
          </a>
        </p>
      )}
    </aside>
  );
}
