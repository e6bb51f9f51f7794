import { reported } from "#db/reports.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { moderateComment, withReason } from "./moderation.ts";
import { letStand } from "./report.ts";

/** Staff find that a reported comment may stand; whoever reported it is told why. */
export const letCommentStand = command({
  deed: "let-comment-stand",
  input: withReason,
  subject: commentInAddress,
  run: async (tx, { subject: comment, input: { reason }, ...by }) =>
    letStand(
      tx,
      await moderateComment(tx, comment, { deed: "dismiss", reason, ...by }),
      reported("comment", comment.id),
    ),
});
