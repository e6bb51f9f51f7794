import { pathOf } from "#app/domain/paths.ts";
import type { IdeaRow } from "#app/domain/views.ts";
import { StageLabel } from "#app/ui/stage-label.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** Ideas somebody has to do with, each with its stone and how far it has come. */
export function IdeaLinks({ ideas }: { ideas: Pick<IdeaRow, "id" | "number" | "slug" | "title" | "stage">[] }) {
  return (
    <ul className="own-rows">
      {ideas.map((idea) => (
        <li key={idea.id}>
          <Stone id={idea.id} stage={idea.stage} />
          <p>
            <a href={pathOf(idea)} dir="auto">
              {idea.title}
            </a>
            <small>
              <StageLabel stage={idea.stage} />
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}
