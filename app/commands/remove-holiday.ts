import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { keepPromises } from "#db/answer-due.ts";
import { dropHoliday, holidayOn } from "#db/holidays.ts";
import { lockSite } from "#db/site.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Makes a holiday a day like any other again. What was promised before stands. */
export const removeHoliday = command({
  deed: "remove-holiday",
  input: nothing,
  subject: (tx, { day = "" }) => holidayOn(tx, day),
  async run(tx, { subject: { day } }) {
    const site = await lockSite(tx);
    await keepPromises(tx, site);
    if (!(await dropHoliday(tx, day))) throw new Refusal("not-found");
    return {
      events: [{ kind: "holiday-removed", subjects: [about("site", String(site.id))], data: { day } }],
      to: "/admin/promise#holidays",
    };
  },
});
