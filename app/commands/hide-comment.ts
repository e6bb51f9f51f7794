import { Refusal } from "#app/domain/refusal.ts";
import { reported } from "#db/reports.ts";
import { markComment } from "#db/unseen.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { moderateComment, pathOfComment, recountSaid, withReason } from "./moderation.ts";
import { answerReports } from "./report.ts";

/** Staff hide a comment: its author and they still see it, with the reason. Replies to it stay. */
export const hideComment = command({
  deed: "hide-comment",
  input: withReason,
  subject: commentInAddress,
  async run(tx, { me, subject: comment, input: { reason }, now, newId }) {
    if (comment.kind === "answer" || comment.kind === "note") throw new Refusal("staff-words-stay");
    const from = comment.unseen === "held" ? comment.unseen : null;
    if (!(await markComment(tx, comment.id, from, "hidden")))
      throw new Refusal(from ? "looked-at-already" : "hidden-already");
    if (!from) await recountSaid(tx, comment, -1);
    const done = await moderateComment(tx, comment, { deed: "hide", reason, me, now, newId });
    return {
      events: [done, ...(await answerReports(tx, done, reported("comment", comment.id), "hidden"))],
      to: pathOfComment(comment),
    };
  },
});
