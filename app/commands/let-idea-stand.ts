import { pathOfInbox } from "#app/domain/inbox.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { reported } from "#db/reports.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { moderateIdea, withReason } from "./moderation.ts";
import { answerReports } from "./report.ts";

/** Staff find that a reported idea may stand; whoever reported it is told why. */
export const letIdeaStand = command({
  deed: "let-idea-stand",
  input: withReason,
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input: { reason }, now, newId }) {
    const done = await moderateIdea(tx, idea, { deed: "dismiss", reason, me, now, newId });
    const events = await answerReports(tx, done, reported("idea", idea.id), "stays");
    if (events.length === 0) throw new Refusal("nothing-reported");
    return { events, to: pathOfInbox() };
  },
});
