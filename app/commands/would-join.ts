import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addWouldJoin, countWouldJoin } from "#db/would-joins.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { hypothesisInAddress } from "./pilot.ts";

/** Somebody would join the pilot of a shared hypothesis; it binds nobody. Saying it twice is saying it once. */
export const wouldJoin = command({
  deed: "would-join",
  input: nothing,
  subject: hypothesisInAddress,
  async run(tx, { me, subject: pilot, now }) {
    const to = pathOfPilot(pilot);
    if (!(await addWouldJoin(tx, { pilotId: pilot.id, personId: me, at: now }))) return { events: [], to };
    if (!(await countWouldJoin(tx, pilot.id))) throw new Refusal("hypothesis-not-shared");
    return {
      events: [{ kind: "would-join", subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number } }],
      to,
    };
  },
});
