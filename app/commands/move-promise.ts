import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePromise } from "#db/promises.ts";
import { command } from "./command.ts";
import { day, line } from "./input.ts";
import { pathOfPromise, promiseHappened, promiseInAddress } from "./promise.ts";

/** Staff move a promise to another day while its own has not passed, with a reason everybody reads. */
export const movePromise = command({
  deed: "move-promise",
  input: z.strictObject({ dueOn: day, reason: line(limits.line) }),
  subject: promiseInAddress,
  async run(tx, { me, site, subject, input: { dueOn, reason: words }, now }) {
    const { promise } = subject;
    const today = dayIn(site.timeZone, now);
    if (promise.state !== "open" || promise.dueOn < today) throw new Refusal("promise-decided");
    if (dueOn < today) throw new Refusal("promise-in-the-past", "dueOn");
    if (dueOn === promise.dueOn) throw new Refusal("promise-same-day", "dueOn");
    if (!(await changePromise(tx, promise, "open", { what: "moved", dueOn, words, by: me, day: today, at: now })))
      throw new Refusal("promise-decided");
    return {
      events: [promiseHappened("promise-moved", subject, promise.id)],
      to: pathOfPromise(subject, promise.id),
    };
  },
});
