import { copy } from "#app/copy/en.ts";
import { clarifyingWords } from "#app/copy/pages/clarifying.ts";
import { ideaWords } from "#app/copy/pages/idea.ts";
import { missingWords } from "#app/copy/pages/missing.ts";
import { moderationWords } from "#app/copy/pages/moderation.ts";
import { pilotDraftWords } from "#app/copy/pages/pilot-draft.ts";
import { reportWords } from "#app/copy/pages/report.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { CommentView, WaysView } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { Face, Name } from "#app/ui/face.tsx";
import { CommentForm } from "#app/ui/idea/comment-form.tsx";
import { WayChosen, WaysOffered } from "#app/ui/idea/ways.tsx";
import { KnownLine } from "#app/ui/known-line.tsx";
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
  const isOfStaff = kind === "answer" || kind === "note";
  const hideable = reader !== null && worksHere(reader.role) && !isOfStaff;
  const reportable = reader !== null && !worksHere(reader.role) && !comment.own && !isOfStaff;
  if (comment.deleted) {
    return (
      <article className="comment deleted" id={`c-${id}`}>
        <p>{comment.unseen ? moderationWords.commentGone : copy.thread.deleted}</p>
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
          {comment.retold && <span className="tag">{ideaWords.retold}</span>}
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
          {comment.unseen && <span className="tag">{moderationWords.tag[comment.unseen.because]}</span>}
          {comment.stage && <span className="tag stage">{copy.thread.moved(comment.stage)}</span>}
          <a className="when" href={`#c-${id}`}>
            <Day at={comment.at} />
            {comment.edited && `, ${copy.thread.edited}`}
          </a>
        </header>
        {comment.known && <KnownLine of={comment.known} />}
        <div className="words" dir="auto" dangerouslySetInnerHTML={{ __html: comment.html }} />
        {comment.own && comment.unseen?.because === "held" && <p className="hint">{moderationWords.commentHeld}</p>}
        {comment.unseen?.reason && (
          <p className="hint">
            {moderationWords.because} <q dir="auto">{comment.unseen.reason}</q>
          </p>
        )}
        {kind === "answer" && (
          <>
            <WayChosen ways={ways} commentId={id} />
            <WaysOffered ways={ways} commentId={id} />
          </>
        )}
        {(comment.own || hideable || reportable) && (
          <p className="comment-own">
            {comment.own && <a href={`/comments/${id}/edit`}>{copy.thread.edit}</a>}
            {comment.own && kind !== "answer" && <a href={`/comments/${id}/delete`}>{copy.thread.delete}</a>}
            {reportable && <a href={`/comments/${id}/report`}>{reportWords.link}</a>}
            {hideable && comment.unseen?.because === "held" && (
              <a href={`/comments/${id}/publish`}>{moderationWords.look}</a>
            )}
            {hideable && comment.unseen?.because !== "held" && (
              <a href={`/comments/${id}/hide`}>{comment.unseen ? moderationWords.restore : moderationWords.hide}</a>
            )}
          </p>
        )}
        {replyable && reader && !comment.unseen && (
          <details className="reply">
            <summary aria-label={copy.thread.replyTo(author.name)}>{copy.thread.reply}</summary>
            <CommentForm number={number} parent={id} />
          </details>
        )}
      </div>
    </article>
  );
}
