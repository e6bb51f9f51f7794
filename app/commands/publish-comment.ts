import { pathOfInbox } from "#app/domain/inbox.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { nothing } from "./input.ts";
import { published, sayFirst } from "./publishing.ts";

/** Staff have looked at a comment that was held: everybody reads it from now on, and whom it concerns is told now. */
export const publishComment = command({
  deed: "publish-comment",
  input: nothing,
  subject: commentInAddress,
  async run(tx, { subject: comment, now }) {
    const { id: commentId, idea, authorId } = comment;
    if (idea.unseen) throw new Refusal("idea-unseen");
    const said = comment.unseen === "held" ? await sayFirst(tx, comment, now) : [];
    if (said.length === 0) throw new Refusal("looked-at-already");
    return { events: [published("comment-published", { idea, commentId, authorId }), ...said], to: pathOfInbox() };
  },
});
