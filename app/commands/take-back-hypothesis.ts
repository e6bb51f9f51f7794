import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { shareDraft } from "#db/pilot-drafts.ts";
import { holdPilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff take a hypothesis back: its draft is theirs alone again, and whoever would join is kept in mind. */
export const takeBackHypothesis = command({
  deed: "take-back-hypothesis",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { subject: pilot }) {
    if (!(await holdPilot(tx, pilot.id, ["draft"]))) throw new Refusal("pilot-not-draft");
    const to = pathOfPilot(pilot);
    if (!(await shareDraft(tx, pilot.id, null))) return { events: [], to };
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    return { events: [{ kind: "hypothesis-taken-back", subjects, data: { pilot: pilot.number } }], to };
  },
});
