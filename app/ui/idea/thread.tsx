import { copy } from "#app/copy/en.ts";
import type { CommentView, WaysView } from "#app/domain/views.ts";
import { CommentList } from "#app/ui/idea/comment-list.tsx";

type ThreadProps = {
  /** The idea's number. */
  number: number;
  thread: CommentView[];
  /** How many comments there are in all. */
  comments: number;
  /** What answers in it offered. */
  ways: WaysView[];
  /** Only the newest are here. */
  cut: boolean;
};

/** The conversation about an idea, with one level of replies. */
export function Thread({ number, thread, ways, comments, cut }: ThreadProps) {
  return (
    <section className="thread" id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">{copy.thread.title(comments)}</h2>
      {cut && (
        <a className="link" href="?comments=all#comments">
          {copy.thread.all}
        </a>
      )}
      {thread.length === 0 && <p className="thread-none">{copy.thread.none}</p>}
      <CommentList number={number} thread={thread} ways={ways} replyable />
    </section>
  );
}
