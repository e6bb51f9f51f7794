import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { isOver, isWithin, wantsTarget } from "#app/domain/pilot.ts";
import { Malformed, Refusal } from "#app/domain/refusal.ts";
import { holdPilot } from "#db/pilots.ts";
import { setTarget } from "#db/targets.ts";
import { command } from "./command.ts";
import { figure, line } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff move the target of a pilot; the ones before it stay on the page, each with why it was moved. */
export const moveTarget = command({
  deed: "move-target",
  input: z.strictObject({ target: figure, reason: line(limits.line) }),
  subject: pilotInAddress,
  async run(tx, { me, site, subject, input: { target, reason }, now }) {
    const pilot = await holdPilot(tx, subject.id, ["recruiting", "running"]);
    if (!pilot) throw new Refusal(subject.state === "draft" ? "pilot-not-open" : "pilot-concluded");
    if (isOver(pilot, dayIn(site.timeZone, now))) throw new Refusal("pilot-over");
    if (!wantsTarget(pilot.yardstick)) throw new Refusal("no-target");
    if (!isWithin(pilot.yardstick, target)) throw new Malformed({ target: "out-of-range" });
    if (target === pilot.target) throw new Refusal("target-same", "target");
    await setTarget(tx, pilot, { target, reason, byId: me, at: now });
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    return { events: [{ kind: "target-moved", subjects, data: { pilot: pilot.number } }], to: pathOfPilot(pilot) };
  },
});
