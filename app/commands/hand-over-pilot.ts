import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePilot, holdPilot } from "#db/pilots.ts";
import { colleague } from "./colleague.ts";
import { command } from "./command.ts";
import { line } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff hand a pilot that is open over to a colleague, or take it themselves. The host of a draft is part of its shape. */
export const handOverPilot = command({
  deed: "hand-over-pilot",
  input: z.strictObject({ to: line(limits.handle) }),
  subject: pilotInAddress,
  async run(tx, { me, subject, input: { to } }) {
    const pilot = await holdPilot(tx, subject.id, ["recruiting", "running"]);
    if (!pilot) throw new Refusal(subject.state === "draft" ? "pilot-still-draft" : "pilot-concluded");
    const hostId = await colleague(tx, to, "to");
    if (pilot.hostId === hostId) return { events: [], to: pathOfPilot(pilot) };
    await changePilot(tx, pilot.id, [pilot.state], { hostId });
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    const data = { pilot: pilot.number, before: pilot.hostId, host: hostId };
    return {
      events: [
        hostId === me
          ? { kind: "pilot-host-taken", subjects, data }
          : { kind: "pilot-host-given", subjects: [...subjects, about("person", hostId)], data },
      ],
      to: pathOfPilot(pilot),
    };
  },
});
