import { z } from "zod";
import { dayIn, daysBetween } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepPromises, moveDues } from "#db/answer-due.ts";
import { addPause, overlapsPause } from "#db/pauses.ts";
import { lockSite } from "#db/site.ts";
import { command, theSiteItself } from "./command.ts";
import { day, words } from "./input.ts";

/** An admin pauses the clock of the whole site for some days, for a reason that everybody reads. Who waits, waits longer. */
export const pauseSite = command({
  deed: "pause-site",
  input: z.strictObject({ from: day, until: day, reason: words(limits.words) }),
  subject: theSiteItself,
  async run(tx, { me, input: { from, until, reason }, now, newId }) {
    const site = await lockSite(tx);
    if (from < dayIn(site.timeZone, now)) throw new Refusal("pause-begins-in-the-past", "from");
    if (until < from) throw new Refusal("pause-ends-before-it-begins", "until");
    if (daysBetween(from, until) >= limits.pauseDays) throw new Refusal("pause-too-long", "until");
    if (await overlapsPause(tx, { from, until })) throw new Refusal("pause-overlaps", "from");
    await keepPromises(tx, site);
    await moveDues(tx, site, { from, until });
    await addPause(tx, { id: newId(), by: me, reason, fromDay: from, untilDay: until, createdAt: now });
    return {
      events: [{ kind: "site-paused", subjects: [about("site", String(site.id))], data: { day: from, until } }],
      to: "/admin/promise#pauses",
    };
  },
});
