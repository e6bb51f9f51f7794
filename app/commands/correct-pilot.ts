import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { holdPilot, ideasIn } from "#db/pilots.ts";
import { command } from "./command.ts";
import { formId, words } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { tell } from "./pilot-update.ts";

/** Staff put something about a concluded pilot right. It is appended: what was said stays. Twice is once. */
export const correctPilot = command({
  deed: "correct-pilot",
  input: z.strictObject({ id: formId, body: words(limits.comment) }),
  prepare: async ({ body }) => ({ body, html: renderMarkdown(body) }),
  subject: pilotInAddress,
  async run(tx, { me, subject: pilot, input: { id: given }, prepared: said, now, newId }) {
    if (!(await holdPilot(tx, pilot.id, ["concluded"]))) throw new Refusal("pilot-not-concluded");
    const correction = { pilotId: pilot.id, kind: "correction", ...said, byId: me } as const;
    const { id, sentBefore } = await tell(tx, correction, { given, now, newId });
    const to = `${pathOfPilot(pilot)}#u-${id}`;
    if (sentBefore) return { events: [], to };
    const subjects = [about("pilot", pilot.id), ...(await ideasIn(tx, pilot)).map(({ id }) => about("idea", id))];
    return { events: [{ kind: "pilot-corrected", subjects, data: { pilot: pilot.number, update: id } }], to };
  },
});
