import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { emptyComment } from "#db/comments.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { nothing } from "./input.ts";
import { recountSaid } from "./moderation.ts";
import { endReportsOf } from "./report.ts";

/** Takes one's own comment back. Its words are gone; its place stays while others have replied to it. */
export const deleteComment = command({
  deed: "delete-comment",
  input: nothing,
  subject: commentInAddress,
  async run(tx, { subject: comment, now }) {
    if (comment.kind === "answer") throw new Refusal("answer-stays");
    const emptied = await emptyComment(tx, comment.id, now);
    if (!emptied) throw new Refusal("comment-deleted");
    const over = await endReportsOf(tx, comment.idea, comment.id);
    // What nobody else sees is counted nowhere.
    if (!emptied.unseen) await recountSaid(tx, emptied, -1);
    return {
      events: [
        {
          kind: "comment-deleted",
          subjects: [about("comment", comment.id), about("idea", comment.idea.id)],
          data: { idea: comment.idea.number },
        },
        ...over,
      ],
      to: pathOf(comment.idea),
    };
  },
});
