import { copy } from "#app/copy/en.ts";
import { clarifyingWords } from "#app/copy/pages/clarifying.ts";
import { missingWords } from "#app/copy/pages/missing.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import type { CommentView, WaysView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { CommentForm } from "#app/ui/idea/comment-form.tsx";
import { WayChosen, WaysOffered } from "#app/ui/idea/ways.tsx";
import { useSite } from "#app/ui/site.ts";

type CommentProps = {
  /** The idea's number. */
  number: number;
  comment: CommentView;
  ways?: WaysView[];
  /** Whether one may reply to it: not to a reply. */
  replyable?: boolean;
};

const labels = {
  "yes-and": copy.thread.yesAnd,
  question: copy.thread.question,
  note: copy.thread.note,
  comment: null,
  answer: null,
};

/** One comment; an official answer is set apart, one that was taken back says so. */
export function Comment({ number, comment, ways = [], replyable = false }: CommentProps) {
  const { reader } = useSite();
  const { id, kind, author } = comment;
  const label = labels[kind];
  if (comment.deleted) {
    return (
      <article className="comment deleted" id={`c-${id}`}>
        <p>{copy.thread.deleted}</p>
      </article>
    );
  }
  return (
    <article className={kind === "comment" ? "comment" : `comment ${kind}`} id={`c-${id}`}>
      <Face of={author} />
      <div className="comment-in">
        <header>
          <Name of={author} />
          {kind === "answer" ? copy.thread.answers : author.staff && <span className="tag">{copy.thread.staff}</span>}
          {label && <span className="tag kind">{label}</span>}
          {comment.gap && (
            <span className="tag">
              {missingWords.answers} <bdi>{missingWords.line(comment.gap)}</bdi>
            </span>
          )}
          {comment.pilot && (
            <a className="tag" href={pathOfPilot(comment.pilot)}>
              {pilotDraftWords.about}
            </a>
          )}
          {comment.asked && <span className={`tag ${comment.asked}`}>{clarifyingWords.states[comment.asked]}</span>}
          {comment.stage && <span className="tag stage">{copy.thread.moved(comment.stage)}</span>}
          <a className="when" href={`#c-${id}`}>
            <Day at={comment.at} />
            {comment.edited && `, ${copy.thread.edited}`}
          </a>
        </header>
        <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: comment.html }} />
        {kind === "answer" && (
          <>
            <WayChosen ways={ways} commentId={id} />
            <WaysOffered ways={ways} commentId={id} />
          </>
        )}
        {comment.own && (
          <p className="comment-own">
            <a href={`/comments/${id}/edit`}>{copy.thread.edit}</a>
            {kind !== "answer" && <a href={`/comments/${id}/delete`}>{copy.thread.delete}</a>}
          </p>
        )}
        {replyable && reader && (
          <details className="reply">
            <summary aria-label={copy.thread.replyTo(author.name)}>{copy.thread.reply}</summary>
            <CommentForm number={number} parent={id} />
          </details>
        )}
      </div>
    </article>
  );
}
