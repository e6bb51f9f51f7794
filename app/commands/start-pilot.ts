import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** The clock starts a pilot on its first day. */
export const startPilot = command({
  deed: "start-pilot",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { subject: pilot, now }) {
    if (!(await changePilot(tx, pilot.id, ["recruiting"], { state: "running", startedAt: now })))
      throw new Refusal("pilot-not-open");
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    return { events: [{ kind: "pilot-started", subjects, data: { pilot: pilot.number } }], to: pathOfPilot(pilot) };
  },
});
