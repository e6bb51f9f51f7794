import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { showIdea } from "#db/moderations.ts";
import { command } from "./command.ts";
import { seenOrNot } from "./idea.ts";
import { moderateIdea, withReason } from "./moderation.ts";

/** Staff let everybody see a hidden idea again, with its votes and all that was said. */
export const restoreIdea = command({
  deed: "restore-idea",
  input: withReason,
  subject: seenOrNot,
  async run(tx, { me, subject: idea, input: { reason }, now, newId }) {
    if (!(await showIdea(tx, idea))) throw new Refusal("seen-already");
    return { events: [await moderateIdea(tx, idea, { deed: "restore", reason, me, now, newId })], to: pathOf(idea) };
  },
});
