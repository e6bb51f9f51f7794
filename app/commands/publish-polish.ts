import { about } from "#app/domain/events.ts";
import { pathOfInbox } from "#app/domain/inbox.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { beginPolish } from "#db/polishes.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { polishHappened, polishInAddress } from "./polish.ts";

/** Staff have looked at a polish that was held: it is offered from now on, and whom it concerns is told now. */
export const publishPolish = command({
  deed: "publish-polish",
  input: nothing,
  subject: polishInAddress,
  async run(tx, { subject: { id, idea, offeredBy }, now }) {
    if (!(await beginPolish(tx, id, now))) throw new Refusal("looked-at-already");
    const done = polishHappened("polish-published", idea, id);
    const offered = { ...polishHappened("polish-offered", idea, id), by: offeredBy };
    return {
      events: [{ ...done, subjects: [...done.subjects, about("person", offeredBy)] }, offered],
      to: pathOfInbox(),
    };
  },
});
