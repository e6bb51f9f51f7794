import { similarWords as words } from "#app/copy/pages/similar.ts";
import { pathOf } from "#app/domain/paths.ts";
import type { SimilarIdea } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { Marked } from "#app/ui/marked.tsx";
import { StageLabel } from "#app/ui/stage-label.tsx";
import { Stone } from "#app/ui/stone.tsx";

type SimilarIdeasProps = {
  /** Null while there is no title to compare with. */
  ideas: SimilarIdea[] | null;
  /** The form whose words one may bring along to one of them. */
  form: string;
};

/** Ideas much like the one somebody writes, and the way to join one of them. */
export function SimilarIdeas({ ideas, form }: SimilarIdeasProps) {
  return (
    <section className="similar" id="similar" aria-labelledby="similar-title" hidden={!ideas?.length}>
      <h2 id="similar-title">{words.title}</h2>
      <p>{words.words}</p>
      <ol>
        {ideas?.map((idea) => (
          <li key={idea.id}>
            <Stone id={idea.id} stage={idea.stage} />
            <div>
              <a href={pathOf(idea)} target="_blank" dir="auto" rel="noopener">
                <Marked text={idea.title} terms={idea.shared} />
                <span className="sr"> {words.newTab}</span>
              </a>
              <p className="similar-about">
                <StageLabel stage={idea.stage} /> · {words.people(idea.votes)}
              </p>
              {idea.mine ? (
                <p className="similar-own">{words.own}</p>
              ) : (
                <Button form={form} action={`/ideas/${idea.number}/join`} label={words.joinLabel(idea.title)}>
                  {words.join}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
