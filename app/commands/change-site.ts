import { z } from "zod";
import { endOfDay, isTimeZone } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepPromises } from "#db/answer-due.ts";
import { moveDays } from "#db/questions.ts";
import { command, theSiteItself } from "./command.ts";
import { address, edition, line } from "./input.ts";
import { changed } from "./settings.ts";

/** The site's name, address and time zone. In another zone the days of questions begin and end at another moment. */
export const changeSite = command({
  deed: "change-site",
  input: z.strictObject({ name: line(limits.siteName), address, zone: line(limits.timeZone), edition }),
  subject: theSiteItself,
  async run(tx, { input: { name, address, zone, edition }, newId }) {
    if (!isTimeZone(zone)) throw new Refusal("unknown-time-zone", "zone");
    return changed(tx, {
      kind: "site-changed",
      form: "site",
      edition,
      to: { name, address, timeZone: zone },
      newId,
      async first(before) {
        if (zone === before.timeZone) return;
        await keepPromises(tx, before);
        await moveDays(tx, (day) => endOfDay(zone, day));
      },
    });
  },
});
