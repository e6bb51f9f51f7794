import { youWords } from "#app/copy/pages/you.ts";
import type { OwnComment } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";

/** What the reader said, each with the idea it was about. */
export function OwnComments({ comments }: { comments: OwnComment[] }) {
  return (
    <ul className="own-rows">
      {comments.map(({ id, kind, excerpt, unseen, at, idea }) => (
        <li key={id}>
          <p>
            <span dir="auto">{excerpt}</span>
            <small>
              <Day at={at} />, {youWords.comments.kinds[kind]} {youWords.comments.on}{" "}
              <a href={`/ideas/${idea.number}/${idea.slug}#c-${id}`} dir="auto">
                {idea.title}
              </a>
              {unseen && <>. {youWords.unseen[unseen]}</>}
            </small>
          </p>
        </li>
      ))}
    </ul>
  );
}
