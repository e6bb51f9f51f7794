import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { markIdea, neverStood } from "#db/unseen.ts";
import { command } from "./command.ts";
import { seenOrNot } from "./idea.ts";
import { moderateIdea, withReason } from "./moderation.ts";
import { showFirst } from "./publishing.ts";

/** Staff let everybody see a hidden idea again, with its votes and all that was said. One that never stood here begins to. */
export const restoreIdea = command({
  deed: "restore-idea",
  input: withReason,
  subject: seenOrNot,
  async run(tx, { me, site, subject: idea, input: { reason }, now, newId }) {
    const posted = (await neverStood(tx, "idea", idea.id)) ? await showFirst(tx, idea, site, now) : null;
    if (!posted && !(await markIdea(tx, idea.id, "hidden", null))) throw new Refusal("seen-already");
    const done = await moderateIdea(tx, idea, { deed: "restore", reason, me, now, newId });
    return { events: posted ? [done, posted] : [done], to: pathOf(idea) };
  },
});
