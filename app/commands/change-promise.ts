import { z } from "zod";
import { weekdays } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { keepPromises } from "#db/answer-due.ts";
import { command, theSiteItself } from "./command.ts";
import { choices, edition, whole } from "./input.ts";
import { changed } from "./settings.ts";

/** Within how many working days we answer, and which days those are. What was promised before stands. */
export const changePromise = command({
  deed: "change-promise",
  input: z.strictObject({ days: whole(limits.answerDays), weekdays: choices(weekdays), edition }),
  subject: theSiteItself,
  run: (tx, { input: { days, weekdays, edition }, newId }) =>
    changed(tx, {
      kind: "promise-changed",
      form: "promise",
      edition,
      to: { answerDays: days, workingDays: weekdays.join(" ") },
      newId,
      first: (before) => keepPromises(tx, before),
    }),
});
