import { z } from "zod";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import type { Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePromise, type KeptPromise } from "#db/promises.ts";
import { command } from "./command.ts";
import { maybeLine } from "./input.ts";
import { pathOfPromise, promiseHappened, promiseInAddress } from "./promise.ts";

/** Staff keep a promise. After its day it is kept late, which is better than never, and stays counted as broken. */
export const keepPromise = command({
  deed: "keep-promise",
  input: z.strictObject({ words: maybeLine(limits.line) }),
  subject: promiseInAddress,
  async run(tx, { me, site, subject, input: { words }, now }) {
    const today = dayIn(site.timeZone, now);
    const events: Happening[] = [];
    let promise: KeptPromise | null = subject.promise;
    const { id, dueOn } = promise;
    // The clock has not come to it yet.
    if (promise.state === "open" && dueOn < today) {
      promise = await changePromise(tx, promise, "broken", { what: "broken", dueOn, day: addDays(dueOn, 1), at: now });
      events.push(promiseHappened("promise-broken", subject, id));
    }
    if (promise?.state !== "open" && promise?.state !== "broken") throw new Refusal("promise-decided");
    const kept = promise.state === "open" ? "kept" : "kept-late";
    if (!(await changePromise(tx, promise, kept, { what: kept, dueOn, words, by: me, day: today, at: now })))
      throw new Refusal("promise-decided");
    return {
      events: [promiseHappened("promise-kept", subject, id), ...events],
      to: pathOfPromise(subject, id),
    };
  },
});
