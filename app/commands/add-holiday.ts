import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepPromises } from "#db/answer-due.ts";
import { keepHoliday } from "#db/holidays.ts";
import { lockSite } from "#db/site.ts";
import { command, theSiteItself } from "./command.ts";
import { day, maybeLine } from "./input.ts";

/** A day on which nobody is promised an answer. What was promised before stands. */
export const addHoliday = command({
  deed: "add-holiday",
  input: z.strictObject({ day, name: maybeLine(limits.holidayName) }),
  subject: theSiteItself,
  async run(tx, { input: { day, name } }) {
    const site = await lockSite(tx);
    await keepPromises(tx, site);
    if (!(await keepHoliday(tx, { day, name }))) throw new Refusal("holiday-exists", "day");
    return {
      events: [{ kind: "holiday-added", subjects: [about("site", String(site.id))], data: { day } }],
      to: "/admin/promise#holidays",
    };
  },
});
