import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { removeDraft } from "#db/pilot-drafts.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff discard a draft. What was said about it stays in the conversation of its idea. */
export const discardPilot = command({
  deed: "discard-pilot",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { subject: pilot }) {
    if (!(await removeDraft(tx, pilot.id))) throw new Refusal("pilot-not-draft");
    const idea = (await ideaById(tx, pilot.ideaId)) as Idea;
    const subjects = [about("pilot", pilot.id), about("idea", idea.id)];
    return {
      events: [{ kind: "pilot-discarded", subjects, data: { idea: idea.number, pilot: pilot.number } }],
      to: pathOf(idea),
    };
  },
});
