import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { givesSeats } from "#app/domain/seat.ts";
import { holdPerson, personById } from "#db/people.ts";
import { holdPilot } from "#db/pilots.ts";
import { decideRequest } from "#db/seats.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { seatInAddress } from "./seat.ts";

/** Staff give a seat to somebody who asks for one, where seats are given by hand; never beyond the places. */
export const giveSeat = command({
  deed: "give-seat",
  input: nothing,
  subject: seatInAddress,
  async run(tx, { site, subject: { pilot: found, person }, now }) {
    const pilot = await holdPilot(tx, found.id);
    if (pilot?.seating !== "by-hand") throw new Refusal("seats-in-order");
    if (!givesSeats(pilot, dayIn(site.timeZone, now)))
      throw new Refusal(pilot.state === "concluded" ? "pilot-concluded" : "pilot-not-open");
    await holdPerson(tx, person.id);
    if ((await personById(tx, person.id))?.blockedAt) throw new Refusal("person-blocked");
    const answer = await decideRequest(tx, pilot.id, person.id, { state: "seated", seatedAt: now });
    if (answer !== "done") throw new Refusal(answer === "full" ? "places-taken" : "seat-not-requested");
    const subjects = [about("pilot", pilot.id), about("person", person.id)];
    return {
      events: [{ kind: "seat-given", subjects, data: { pilot: pilot.number } }],
      to: `/pilots/${pilot.number}/seats`,
    };
  },
});
