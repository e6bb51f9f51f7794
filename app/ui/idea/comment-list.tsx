import type { CommentView, WaysView } from "#app/domain/views.ts";
import { Comment } from "#app/ui/idea/comment.tsx";

type CommentListProps = {
  /** The idea's number. */
  number: number;
  thread: CommentView[];
  /** The ways forward that its answers offered. */
  ways?: WaysView[];
  /** Whether one may reply. */
  replyable?: boolean;
};

/** Comments with one level of replies. */
export function CommentList({ number, thread, ways = [], replyable = false }: CommentListProps) {
  return (
    <ol>
      {thread.map((comment) => (
        <li key={comment.id}>
          <Comment number={number} comment={comment} ways={ways} replyable={replyable} />
          {comment.replies.length > 0 && (
            <ol className="replies">
              {comment.replies.map((reply) => (
                <li key={reply.id}>
                  <Comment number={number} comment={reply} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}
