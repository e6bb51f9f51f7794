import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { moveUp } from "#db/seats.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** The clock gives a seat that became free to whoever has waited longest. */
export const moveUpSeat = command({
  deed: "move-up-seat",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { subject: pilot, now }) {
    const personId = await moveUp(tx, pilot.id, now);
    if (!personId) throw new Refusal("seat-not-free");
    const subjects = [about("pilot", pilot.id), about("person", personId)];
    return { events: [{ kind: "seat-moved-up", subjects, data: { pilot: pilot.number } }], to: pathOfPilot(pilot) };
  },
});
