import { reported } from "#db/reports.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { moderateIdea, withReason } from "./moderation.ts";
import { letStand } from "./report.ts";

/** Staff find that a reported idea may stand; whoever reported it is told why. */
export const letIdeaStand = command({
  deed: "let-idea-stand",
  input: withReason,
  subject: ideaInAddress,
  run: async (tx, { subject: idea, input: { reason }, ...by }) =>
    letStand(tx, await moderateIdea(tx, idea, { deed: "dismiss", reason, ...by }), reported("idea", idea.id)),
});
