import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { holdPilot } from "#db/pilots.ts";
import { leaveSeat as giveUpSeat } from "#db/seats.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Leaves one's seat, the waiting list or a request; whoever waits moves up by the clock. */
export const leaveSeat = command({
  deed: "leave-seat",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, now }) {
    // Held as everywhere before its seats, so that nobody waits for somebody who waits for them.
    await holdPilot(tx, pilot.id);
    const left = await giveUpSeat(tx, pilot.id, me, now);
    if (!left) throw new Refusal(pilot.state === "concluded" ? "pilot-concluded" : "no-seat");
    return {
      events: [{ kind: "seat-left", subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number, was: left } }],
      to: pathOfPilot(pilot),
    };
  },
});
