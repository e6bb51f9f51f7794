import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { holdPilot } from "#db/pilots.ts";
import { decideRequest } from "#db/seats.ts";
import { command } from "./command.ts";
import { words } from "./input.ts";
import { seatInAddress } from "./seat.ts";

/** Staff tell somebody who asks for a seat that there is none this time, and why, in words for that person alone. */
export const turnDownSeat = command({
  deed: "turn-down-seat",
  input: z.strictObject({ said: words(limits.line) }),
  subject: seatInAddress,
  async run(tx, { subject: { pilot: found, person }, input: { said }, now }) {
    const pilot = await holdPilot(tx, found.id);
    if (pilot?.seating !== "by-hand") throw new Refusal("seats-in-order");
    const answer = await decideRequest(tx, pilot.id, person.id, { state: "turned-down", said, leftAt: now });
    if (answer !== "done") throw new Refusal("seat-not-requested");
    const subjects = [about("pilot", pilot.id), about("person", person.id)];
    return {
      events: [{ kind: "seat-not-given", subjects, data: { pilot: pilot.number } }],
      to: `/pilots/${pilot.number}/seats`,
    };
  },
});
