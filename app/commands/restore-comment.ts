import { Refusal } from "#app/domain/refusal.ts";
import { markComment, neverStood } from "#db/unseen.ts";
import { command } from "./command.ts";
import { commentInAddress } from "./comment.ts";
import { moderateComment, pathOfComment, recountSaid, withReason } from "./moderation.ts";
import { sayFirst } from "./publishing.ts";

/** Staff let everybody read a hidden comment again. One that never stood here begins to. */
export const restoreComment = command({
  deed: "restore-comment",
  input: withReason,
  subject: commentInAddress,
  async run(tx, { me, subject: comment, input: { reason }, now, newId }) {
    const said = (await neverStood(tx, "comment", comment.id)) ? await sayFirst(tx, comment, now) : [];
    if (said.length === 0) {
      if (!(await markComment(tx, comment.id, "hidden", null))) throw new Refusal("seen-already");
      await recountSaid(tx, comment, 1);
    }
    const done = await moderateComment(tx, comment, { deed: "restore", reason, me, now, newId });
    return { events: [done, ...said], to: pathOfComment(comment) };
  },
});
