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
  run: (tx, { subject: idea, input, ...by }) =>
    report(tx, { idea, commentId: null, authorId: idea.dreamerId, to: `${pathOf(idea)}?reported` }, input, by),
});
