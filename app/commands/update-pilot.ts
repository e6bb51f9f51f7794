import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { command } from "./command.ts";
import { formId, words } from "./input.ts";
import { mustGoOn, pilotInAddress } from "./pilot.ts";
import { tell } from "./pilot-update.ts";

/** Staff tell how a pilot goes, in public; those who take part hear of it. */
export const updatePilot = command({
  deed: "update-pilot",
  input: z.strictObject({ id: formId, body: words(limits.comment) }),
  prepare: async ({ body }) => ({ html: renderMarkdown(body) }),
  subject: pilotInAddress,
  async run(tx, { me, site, subject: pilot, input: { id: given, body }, prepared: { html }, now, newId }) {
    await mustGoOn(tx, pilot, ["recruiting", "running"], dayIn(site.timeZone, now));
    const words = { pilotId: pilot.id, kind: "update", body, byId: me } as const;
    const { id, sentBefore } = await tell(tx, { ...words, html }, { given, now, newId });
    const to = `${pathOfPilot(pilot)}#u-${id}`;
    if (sentBefore) return { events: [], to };
    const data = { pilot: pilot.number, update: id };
    return { events: [{ kind: "pilot-updated", subjects: [about("pilot", pilot.id)], data }], to };
  },
});
