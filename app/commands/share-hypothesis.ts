import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { isSaid } from "#app/domain/pilot-readiness.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Idea } from "#db/ideas.ts";
import { shareDraft } from "#db/pilot-drafts.ts";
import { holdPilot, ideasIn } from "#db/pilots.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff share what they believe before the pilot opens, to hear who would join. Sharing twice is sharing once. */
export const shareHypothesis = command({
  deed: "share-hypothesis",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { subject: { id }, now }) {
    const draft = await holdPilot(tx, id, ["draft"]);
    if (!draft) throw new Refusal("pilot-not-draft");
    if (!isSaid(draft.hypothesis)) throw new Refusal("hypothesis-blank");
    const to = pathOfPilot(draft);
    if (!(await shareDraft(tx, id, now))) return { events: [], to };
    const ideas = await ideasIn(tx, draft);
    const subjects = [...ideas.map((idea) => about("idea", idea.id)), about("pilot", id)];
    const data = { idea: (ideas[0] as Idea).number, pilot: draft.number };
    return { events: [{ kind: "hypothesis-shared", subjects, data }], to };
  },
});
