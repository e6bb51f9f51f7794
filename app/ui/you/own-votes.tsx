import { copy } from "#app/copy/en.ts";
import { youWords } from "#app/copy/pages/you.ts";
import type { VotedIdea } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Stone } from "#app/ui/stone.tsx";

/** The ideas the reader wants too, and since when. */
export function OwnVotes({ votes }: { votes: VotedIdea[] }) {
  return (
    <ul className="own-rows">
      {votes.map(({ id, number, slug, title, stage, at }) => (
        <li key={id}>
          <Stone id={id} stage={stage} />
          <p>
            <a href={`/ideas/${number}/${slug}`} dir="auto">
              {title}
            </a>
            <small>
              {copy.stages[stage]}, {youWords.votes.since} <Day at={at} />
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}
