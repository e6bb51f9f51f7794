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
  run(tx, { subject: comment, input, ...by }) {
    const { id: commentId, idea, authorId } = comment;
    const to = pathOfComment(comment).replace("#", "?reported#");
    return report(tx, { idea, commentId, authorId, to }, input, by);
  },
});
