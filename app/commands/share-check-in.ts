import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { checkInById, keepShared } from "#db/check-ins.ts";
import { holdPilot } from "#db/pilots.ts";
import { checkInInAddress, textsToShare } from "./check-in.ts";
import { command } from "./command.ts";
import { edition } from "./input.ts";

/** Somebody lets everybody read how it goes for them, as they last saw it. Sharing twice is sharing once. */
export const shareCheckIn = command({
  deed: "share-check-in",
  input: z.strictObject({ edition }),
  subject: checkInInAddress,
  async run(tx, { subject: { id, pilotId }, input: { edition }, now }) {
    // While the pilot is held, nobody says it differently.
    const pilot = await holdPilot(tx, pilotId);
    const checkIn = await checkInById(tx, id);
    if (!pilot || !checkIn) throw new Refusal("not-found");
    const to = `${pathOfPilot(pilot)}#going`;
    if (checkIn.sharedAt) return { events: [], to };
    mustStand(edition, textsToShare(checkIn), "check-in-changed");
    if (!(await keepShared(tx, checkIn, now))) return { events: [], to };
    const subjects = [about("pilot", pilot.id)];
    return { events: [{ kind: "check-in-shared", subjects, data: { pilot: pilot.number } }], to };
  },
});
