import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { switchReminders } from "#db/check-in-reminders.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { mustSit } from "./seat.ts";

/** Somebody in a pilot does not want to be reminded to say how it goes. Twice is once. */
export const stopReminders = command({
  deed: "stop-reminders",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, now }) {
    const to = pathOfPilot(pilot);
    await mustSit(tx, pilot, me);
    if (!(await switchReminders(tx, pilot.id, me, now))) return { events: [], to };
    const subjects = [about("pilot", pilot.id)];
    return { events: [{ kind: "reminders-stopped", subjects, data: { pilot: pilot.number } }], to };
  },
});
