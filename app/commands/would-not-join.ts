import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { removeWouldJoin } from "#db/would-joins.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { hypothesisInAddress } from "./pilot.ts";

/** Somebody would not join after all. */
export const wouldNotJoin = command({
  deed: "would-not-join",
  input: nothing,
  subject: hypothesisInAddress,
  async run(tx, { me, subject: pilot }) {
    const to = pathOfPilot(pilot);
    if (!(await removeWouldJoin(tx, pilot.id, me))) return { events: [], to };
    return {
      events: [{ kind: "would-not-join", subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number } }],
      to,
    };
  },
});
