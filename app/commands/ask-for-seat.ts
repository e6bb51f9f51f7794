import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { givesSeats } from "#app/domain/seat.ts";
import { holdPilot } from "#db/pilots.ts";
import { keepSeatAnswers } from "#db/seat-answers.ts";
import { keepSeat, placeFor, seatOf, takePlace } from "#db/seats.ts";
import { command } from "./command.ts";
import { textIfSaid } from "./input.ts";
import { isIn, pilotToJoin } from "./seat.ts";

const answer = textIfSaid(limits.line);
const kinds = { requested: "seat-requested", seated: "seat-taken", waitlisted: "seat-waited-for" } as const;

/**
 * Asks for a seat, with answers to what the pilot asks: a free one is taken at once, otherwise one waits in order, or for
 * the staff to choose. Asking twice is asking once; what is answered the second time counts.
 */
export const askForSeat = command({
  deed: "ask-for-seat",
  input: z.strictObject({ answer1: answer, answer2: answer, answer3: answer }),
  subject: pilotToJoin,
  async run(tx, { me, site, subject, input: { answer1, answer2, answer3 }, now }) {
    const pilot = await holdPilot(tx, subject.pilot.id);
    if (!pilot) throw new Refusal("not-found");
    const to = pathOfPilot(pilot);
    const today = dayIn(site.timeZone, now);
    const isInAlready = isIn(await seatOf(tx, pilot.id, me));
    if (isInAlready && pilot.state === "concluded") return { events: [], to };
    if (!givesSeats(pilot, today))
      throw new Refusal(pilot.state === "concluded" ? "pilot-concluded" : "pilot-not-open");
    await keepSeatAnswers(tx, pilot.id, me, [answer1, answer2, answer3]);
    if (isInAlready) return { events: [], to };
    const state = await placeFor(tx, pilot, me, today);
    const asked = await takePlace(tx, pilot.id, state);
    const seat = { pilotId: pilot.id, personId: me, state, askedAt: now, seatedAt: state === "seated" ? now : null };
    if (asked === null || !(await keepSeat(tx, { ...seat, asked }))) throw new Refusal("seat-not-free");
    return {
      events: [{ kind: kinds[state], subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number } }],
      to,
    };
  },
});
