import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { switchReminders } from "#db/check-in-reminders.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { mustSit } from "./seat.ts";

/** Somebody who stopped the reminders of a pilot would like to have them again. Twice is once. */
export const resumeReminders = command({
  deed: "resume-reminders",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot }) {
    const to = pathOfPilot(pilot);
    await mustSit(tx, pilot, me);
    if (!(await switchReminders(tx, pilot.id, me, null))) return { events: [], to };
    const subjects = [about("pilot", pilot.id)];
    return { events: [{ kind: "reminders-resumed", subjects, data: { pilot: pilot.number } }], to };
  },
});
