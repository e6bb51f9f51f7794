import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addCorrection } from "#db/corrections.ts";
import { holdPilot, ideasIn } from "#db/pilots.ts";
import { command } from "./command.ts";
import { words } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

/** Staff put something about a concluded pilot right. It is appended: what was said stays. Twice is once. */
export const correctPilot = command({
  deed: "correct-pilot",
  input: z.strictObject({ body: words(limits.comment) }),
  prepare: async ({ body }) => ({ body, html: renderMarkdown(body) }),
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, prepared: said, now, newId }) {
    if (!(await holdPilot(tx, pilot.id, ["concluded"]))) throw new Refusal("pilot-not-concluded");
    const id = newId();
    const to = `${pathOfPilot(pilot)}#outcome`;
    if (!(await addCorrection(tx, { id, pilotId: pilot.id, ...said, byId: me, at: now }))) return { events: [], to };
    const subjects = [about("pilot", pilot.id), ...(await ideasIn(tx, pilot)).map(({ id }) => about("idea", id))];
    return { events: [{ kind: "pilot-corrected", subjects, data: { pilot: pilot.number } }], to };
  },
});
