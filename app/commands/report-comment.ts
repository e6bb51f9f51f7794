import { Refusal } from "#app/domain/refusal.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { pathOfComment } from "./moderation.ts";
import { report, reportInput, reportLimits } from "./report.ts";

/** A customer tells the staff that a comment should not stand here. */
export const reportComment = command({
  deed: "report-comment",
  limits: reportLimits,
  input: reportInput,
  subject: commentInAddress,
  async run(tx, { me, subject: comment, input, now, newId }) {
    if (comment.unseen) throw new Refusal("hidden-already");
    const place = { idea: comment.idea, commentId: comment.id, authorId: comment.authorId };
    const to = pathOfComment(comment).replace("#", "?reported#");
    return { events: await report(tx, place, input, { me, now, newId }), to };
  },
});
