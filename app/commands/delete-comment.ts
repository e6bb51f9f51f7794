import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { reconsider } from "#db/clarifying.ts";
import { emptyComment } from "#db/comments.ts";
import { countAnswers } from "#db/gaps.ts";
import { countComments } from "#db/ideas.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";

import { nothing } from "./input.ts";

/** Takes one's own comment back. Its words are gone; its place stays while others have replied to it. */
export const deleteComment = command({
  deed: "delete-comment",
  input: nothing,
  subject: commentInAddress,
  async run(tx, { subject: comment, now }) {
    if (comment.kind === "answer") throw new Refusal("answer-stays");
    if (!(await emptyComment(tx, comment.id, now))) throw new Refusal("comment-deleted");
    if (comment.kind !== "note") await countComments(tx, comment.ideaId, -1);
    if (comment.gapId) await countAnswers(tx, comment.gapId, -1);
    if (comment.parentId) await reconsider(tx, comment.parentId);
    return {
      events: [
        { kind: "comment-deleted", subjects: [about("comment", comment.id)], data: { idea: comment.idea.number } },
      ],
      to: pathOf(comment.idea),
    };
  },
});
