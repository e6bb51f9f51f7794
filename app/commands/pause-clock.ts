import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepDue } from "#db/answer-due.ts";
import { lockIdea } from "#db/ideas.ts";
import { addPause, openPauseOf } from "#db/pauses.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { words } from "./input.ts";

/** Staff pause the clock of an idea that waits, for a reason that everybody reads. */
export const pauseClock = command({
  deed: "pause-clock",
  input: z.strictObject({ reason: words(limits.words) }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject, input: { reason }, now, newId }) {
    const today = dayIn(site.timeZone, now);
    const idea = await lockIdea(tx, subject.id);
    if (!idea) throw new Refusal("not-found");
    if (idea.heardAt) throw new Refusal("idea-heard");
    if (await openPauseOf(tx, idea.id)) throw new Refusal("clock-paused");
    const due = await keepDue(tx, site, idea);
    if (due < today) throw new Refusal("answer-late");
    await addPause(tx, { id: newId(), ideaId: idea.id, by: me, reason, fromDay: today, createdAt: now });
    return {
      events: [{ kind: "clock-paused", subjects: [about("idea", idea.id)], data: { idea: idea.number, due } }],
      to: pathOf(idea),
    };
  },
});
