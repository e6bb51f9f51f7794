import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepSeat, seatOf, takePlace } from "#db/seats.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Asks for a seat: a free one is taken at once, otherwise one waits in order. Asking twice is asking once. */
export const askForSeat = command({
  deed: "ask-for-seat",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, now }) {
    const to = pathOfPilot(pilot);
    const before = await seatOf(tx, pilot.id, me);
    if (before && before.state !== "left") return { events: [], to };
    const place = await takePlace(tx, pilot.id);
    if (!place) throw new Refusal(pilot.state === "concluded" ? "pilot-concluded" : "pilot-not-open");
    const seatedAt = place.state === "seated" ? now : null;
    const kept = await keepSeat(tx, { pilotId: pilot.id, personId: me, ...place, askedAt: now, seatedAt });
    if (!kept) throw new Refusal("seat-not-free");
    const kind = place.state === "seated" ? "seat-taken" : "seat-waited-for";
    return { events: [{ kind, subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number } }], to };
  },
});
