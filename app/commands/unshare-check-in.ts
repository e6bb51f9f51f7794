import { about } from "#app/domain/events.ts";
import { keepShared } from "#db/check-ins.ts";
import { type Pilot, pilotById } from "#db/pilots.ts";
import { checkInInAddress, pathToCheckIn } from "./check-in.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Somebody takes back what they shared; for themselves and the staff it stays. */
export const unshareCheckIn = command({
  deed: "unshare-check-in",
  input: nothing,
  subject: checkInInAddress,
  async run(tx, { subject: checkIn }) {
    const pilot = (await pilotById(tx, checkIn.pilotId)) as Pilot;
    const to = pathToCheckIn(pilot);
    if (!(await keepShared(tx, checkIn, null))) return { events: [], to };
    const subjects = [about("pilot", pilot.id)];
    return { events: [{ kind: "check-in-unshared", subjects, data: { pilot: pilot.number } }], to };
  },
});
