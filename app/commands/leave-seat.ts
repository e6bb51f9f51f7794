import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { leaveSeat as giveUpSeat } from "#db/seats.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Leaves one's seat or the waiting list; whoever waits moves up by the clock. */
export const leaveSeat = command({
  deed: "leave-seat",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, now }) {
    const left = await giveUpSeat(tx, pilot.id, me, now);
    if (!left) throw new Refusal(pilot.state === "concluded" ? "pilot-concluded" : "no-seat");
    return {
      events: [{ kind: "seat-left", subjects: [about("pilot", pilot.id)], data: { pilot: pilot.number, was: left } }],
      to: pathOfPilot(pilot),
    };
  },
});
