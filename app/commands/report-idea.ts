import { pathOf } from "#app/domain/paths.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { report, reportInput, reportLimits } from "./report.ts";

/** A customer tells the staff that an idea should not stand here. */
export const reportIdea = command({
  deed: "report-idea",
  limits: reportLimits,
  input: reportInput,
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input, now, newId }) {
    const place = { idea, commentId: null, authorId: idea.dreamerId };
    return { events: await report(tx, place, input, { me, now, newId }), to: `${pathOf(idea)}?reported` };
  },
});
