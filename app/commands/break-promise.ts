import { addDays, dayIn } from "#app/domain/calendar.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePromise } from "#db/promises.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pathOfPromise, promiseHappened, promiseInAddress } from "./promise.ts";

/** The clock counts a promise as broken, on the day after its own. */
export const breakPromise = command({
  deed: "break-promise",
  input: nothing,
  subject: promiseInAddress,
  async run(tx, { site, subject, now }) {
    const { promise } = subject;
    const { id, state, dueOn } = promise;
    if (subject.idea.unseen) throw new Refusal("idea-unseen");
    if (state !== "open" || dueOn >= dayIn(site.timeZone, now)) throw new Refusal("promise-decided");
    // However late the clock comes, it is the day after.
    if (!(await changePromise(tx, promise, "broken", { what: "broken", dueOn, day: addDays(dueOn, 1), at: now })))
      throw new Refusal("promise-decided");
    return { events: [promiseHappened("promise-broken", subject, id)], to: pathOfPromise(subject, id) };
  },
});
