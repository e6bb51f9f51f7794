import { about } from "#app/domain/events.ts";
import { takeBackThanks as takeBack } from "#db/thanks.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { thanksInAddress } from "./thanks.ts";

/** Takes thanks one gave back: they are gone everywhere, with their words and the news of them. */
export const takeBackThanks = command({
  deed: "take-back-thanks",
  input: nothing,
  subject: thanksInAddress,
  async run(tx, { subject: thanks, now }) {
    const to = "/you/thanks?view=given";
    if (!(await takeBack(tx, thanks.id, now))) return { events: [], to };
    return { events: [{ kind: "thanks-taken-back", subjects: [about("thanks", thanks.id)] }], to };
  },
});
