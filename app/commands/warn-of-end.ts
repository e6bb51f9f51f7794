import { addDays, dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { nearDays } from "#app/domain/pilot.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { warnOf } from "#db/pilot-ends.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** The clock tells the host of a pilot that its last day comes near, once for each last day it is given. */
export const warnOfEnd = command({
  deed: "warn-of-end",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { site, subject: pilot, now }) {
    if (!(await warnOf(tx, pilot.id, addDays(dayIn(site.timeZone, now), nearDays))))
      throw new Refusal("pilot-not-open");
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    return { events: [{ kind: "pilot-ending", subjects, data: { pilot: pilot.number } }], to: pathOfPilot(pilot) };
  },
});
