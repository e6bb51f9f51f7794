import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import type { DraftView } from "#app/domain/views.ts";
import { Stone } from "#app/ui/stone.tsx";

/** The ideas that a pilot tries. */
export function TriedIdeas({ ideas }: { ideas: DraftView["ideas"] }) {
  return (
    <section>
      <h2>{words.ideas}</h2>
      <ul className="tried-ideas">
        {ideas.map(({ id, number, slug, title, stage }) => (
          <li key={id}>
            <Stone id={id} stage={stage} />
            <a href={`/ideas/${number}/${slug}`} dir="auto">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
