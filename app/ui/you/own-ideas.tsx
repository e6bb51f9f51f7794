import { copy } from "#app/copy/en.ts";
import { youWords } from "#app/copy/pages/you.ts";
import type { Unseen } from "#app/domain/moderation.ts";
import type { IdeaRow } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { useSite } from "#app/ui/site.ts";
import { Stone } from "#app/ui/stone.tsx";

/**
 * An idea of the reader's own; `due` is the day until which a first answer is promised, while there is none; `mergedInto`
 * the title of the idea it lives on in.
 */
export type OwnIdea = Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage" | "votes" | "pilot"> & {
  due: string | null;
  mergedInto: string | null;
  /** Why others do not see it. */
  unseen: Unseen | null;
  /** Whether that day stands still. */
  paused: boolean;
};

/** The reader's ideas: how far each has come, and what is next. */
export function OwnIdeas({ ideas }: { ideas: OwnIdea[] }) {
  return (
    <ul className="own-rows">
      {ideas.map((idea) => (
        <li key={idea.id}>
          <Stone id={idea.id} stage={idea.stage} />
          <p>
            <a href={`/ideas/${idea.number}/${idea.slug}`} dir="auto">
              {idea.title}
            </a>
            <small>
              {idea.mergedInto ? (
                <>
                  {youWords.ideas.mergedInto} <q dir="auto">{idea.mergedInto}</q>
                </>
              ) : idea.unseen ? (
                youWords.unseen[idea.unseen]
              ) : (
                <>
                  {copy.stages[idea.stage]}: <Next idea={idea} />
                </>
              )}
            </small>
          </p>
          <span className="faint">{youWords.ideas.people(idea.votes)}</span>
        </li>
      ))}
    </ul>
  );
}

function Next({ idea: { stage, due, paused, pilot } }: { idea: OwnIdea }) {
  const { today } = useSite();
  const { next, answerBy, answerLate, answerPaused } = youWords.ideas;
  if (paused) return answerPaused;
  if (due)
    return (
      <>
        {due < today ? answerLate : answerBy} <Day at={due} near />
      </>
    );
  if (!pilot) return next[stage];
  return pilot.state === "running" ? next.running : next.recruiting;
}
