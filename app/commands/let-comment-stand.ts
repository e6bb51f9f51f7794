import { pathOfInbox } from "#app/domain/inbox.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { reported } from "#db/reports.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { moderateComment, withReason } from "./moderation.ts";
import { answerReports } from "./report.ts";

/** Staff find that a reported comment may stand; whoever reported it is told why. */
export const letCommentStand = command({
  deed: "let-comment-stand",
  input: withReason,
  subject: commentInAddress,
  async run(tx, { me, subject: comment, input: { reason }, now, newId }) {
    const done = await moderateComment(tx, comment, { deed: "dismiss", reason, me, now, newId });
    const events = await answerReports(tx, done, reported("comment", comment.id), "stays");
    if (events.length === 0) throw new Refusal("nothing-reported");
    return { events, to: pathOfInbox() };
  },
});
