import { Refusal } from "#app/domain/refusal.ts";
import { markComment } from "#db/moderations.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { moderateComment, pathOfComment, recountSaid, withReason } from "./moderation.ts";

/** Staff let everybody read a hidden comment again. */
export const restoreComment = command({
  deed: "restore-comment",
  input: withReason,
  subject: commentInAddress,
  async run(tx, { me, subject: comment, input: { reason }, now, newId }) {
    const { id, unseen } = comment;
    if (!unseen || !(await markComment(tx, id, unseen, null))) throw new Refusal("seen-already");
    await recountSaid(tx, comment, 1);
    const done = await moderateComment(tx, comment, { deed: "restore", reason, me, now, newId });
    return { events: [done], to: pathOfComment(comment) };
  },
});
