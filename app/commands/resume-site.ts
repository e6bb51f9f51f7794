import { addDays, dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepPromises } from "#db/answer-due.ts";
import { cutPause, sitePauseById } from "#db/pauses.ts";
import { lockSite } from "#db/site.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** An admin ends a pause of the site, so that today counts again. Whoever was told a later day meanwhile keeps it. */
export const resumeSite = command({
  deed: "resume-site",
  input: nothing,
  subject: (tx, { id = "" }) => sitePauseById(tx, id),
  async run(tx, { subject: pause, now }) {
    const site = await lockSite(tx);
    await keepPromises(tx, site);
    const yesterday = addDays(dayIn(site.timeZone, now), -1);
    if (!(await cutPause(tx, pause, yesterday))) throw new Refusal("pause-over");
    return {
      events: [{ kind: "site-resumed", subjects: [about("site", String(site.id))], data: { day: pause.from } }],
      to: "/admin/promise#pauses",
    };
  },
});
