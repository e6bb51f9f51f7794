import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { remind } from "#db/check-in-reminders.ts";
import { pathToCheckIn } from "./check-in.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { mustGoOn, pilotInAddress } from "./pilot.ts";

/** The clock asks those in a running pilot who have said nothing for a while how it goes. */
export const remindToCheckIn = command({
  deed: "remind-to-check-in",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { site, subject: pilot, now }) {
    await mustGoOn(tx, pilot, ["running"], dayIn(site.timeZone, now));
    const reminded = await remind(tx, pilot, site, now);
    if (reminded.length === 0) throw new Refusal("not-found");
    const subjects = [about("pilot", pilot.id), ...reminded.map((id) => about("person", id))];
    return { events: [{ kind: "check-in-due", subjects, data: { pilot: pilot.number } }], to: pathToCheckIn(pilot) };
  },
});
