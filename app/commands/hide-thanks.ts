import { about } from "#app/domain/events.ts";
import { showThanks as show } from "#db/thanks.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { thanksInAddress } from "./thanks.ts";

/** Takes thanks one received from one's page; they are between the two people again. */
export const hideThanks = command({
  deed: "hide-thanks",
  input: nothing,
  subject: thanksInAddress,
  async run(tx, { me, subject: thanks, now }) {
    const to = `/you/thanks#t-${thanks.id}`;
    if (!(await show(tx, thanks.id, "private", now))) return { events: [], to };
    return { events: [{ kind: "thanks-hidden", subjects: [about("thanks", thanks.id), about("person", me)] }], to };
  },
});
