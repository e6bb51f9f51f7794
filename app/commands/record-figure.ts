import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addFigure } from "#db/figures.ts";
import { holdPilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { figure, maybeDay } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff record what they counted of a running pilot's own figure, today or on a day before. The last of a day holds. */
export const recordFigure = command({
  deed: "record-figure",
  input: z.strictObject({ value: figure, day: maybeDay }),
  subject: pilotInAddress,
  async run(tx, { me, site, subject, input: { value, day }, now }) {
    const pilot = await holdPilot(tx, subject.id, ["running"]);
    if (!pilot) throw new Refusal(subject.state === "concluded" ? "pilot-concluded" : "pilot-not-running");
    if (pilot.yardstick !== "figure") throw new Refusal("no-figure");
    const today = dayIn(site.timeZone, now);
    const counted = day ?? today;
    if (counted > today) throw new Refusal("figure-in-the-future", "day");
    if (counted > pilot.endsOn) throw new Refusal("pilot-over", "day");
    if (counted < pilot.startsOn) throw new Refusal("figure-before-start", "day");
    await addFigure(tx, { pilotId: pilot.id, value, day: counted, byId: me, at: now });
    const subjects = [about("pilot", pilot.id)];
    return { events: [{ kind: "figure-recorded", subjects, data: { pilot: pilot.number } }], to: pathOfPilot(pilot) };
  },
});
