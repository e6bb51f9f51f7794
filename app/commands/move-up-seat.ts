import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { givesSeats } from "#app/domain/seat.ts";
import { holdPilot } from "#db/pilots.ts";
import { moveUp } from "#db/seats.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** The clock gives a seat that became free to whoever is next in line. */
export const moveUpSeat = command({
  deed: "move-up-seat",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { site, subject, now }) {
    const pilot = await holdPilot(tx, subject.id);
    if (!pilot) throw new Refusal("not-found");
    const today = dayIn(site.timeZone, now);
    const personId = givesSeats(pilot, today) ? await moveUp(tx, pilot, today, now) : null;
    if (!personId) throw new Refusal("seat-not-free");
    const subjects = [about("pilot", pilot.id), about("person", personId)];
    return { events: [{ kind: "seat-moved-up", subjects, data: { pilot: pilot.number } }], to: pathOfPilot(pilot) };
  },
});
