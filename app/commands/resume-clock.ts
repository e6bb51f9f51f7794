import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { resume } from "#db/answer-due.ts";
import { lockIdea } from "#db/ideas.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { nothing } from "./input.ts";

/** Staff let the clock of an idea run again: as many working days are left as when it was paused. */
export const resumeClock = command({
  deed: "resume-clock",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { site, subject, now }) {
    const idea = await lockIdea(tx, subject.id);
    const due = idea && (await resume(tx, site, idea, dayIn(site.timeZone, now)));
    if (!due) throw new Refusal("clock-runs");
    return {
      events: [{ kind: "clock-resumed", subjects: [about("idea", idea.id)], data: { idea: idea.number, due } }],
      to: pathOf(idea),
    };
  },
});
