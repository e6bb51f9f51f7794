import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { isSeen } from "#app/domain/pilot.ts";
import { removeWouldJoin } from "#db/would-joins.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { ownHypothesisInAddress } from "./pilot.ts";

/** Somebody would not join after all. */
export const wouldNotJoin = command({
  deed: "would-not-join",
  input: nothing,
  subject: ownHypothesisInAddress,
  async run(tx, { me, subject: pilot }) {
    const to = isSeen(pilot) ? pathOfPilot(pilot) : "/you/would-joins";
    if (!(await removeWouldJoin(tx, pilot.id, me))) return { events: [], to };
    return {
      events: [{ kind: "would-not-join", subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number } }],
      to,
    };
  },
});
