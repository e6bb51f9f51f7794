import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { keepShared } from "#db/check-ins.ts";
import { type Pilot, pilotById } from "#db/pilots.ts";
import { checkInInAddress } from "./check-in.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Somebody lets everybody read how it goes for them. Sharing twice is sharing once. */
export const shareCheckIn = command({
  deed: "share-check-in",
  input: nothing,
  subject: checkInInAddress,
  async run(tx, { subject: checkIn, now }) {
    const pilot = (await pilotById(tx, checkIn.pilotId)) as Pilot;
    const to = `${pathOfPilot(pilot)}#going`;
    if (!(await keepShared(tx, checkIn, now))) return { events: [], to };
    const subjects = [about("pilot", pilot.id)];
    return { events: [{ kind: "check-in-shared", subjects, data: { pilot: pilot.number } }], to };
  },
});
