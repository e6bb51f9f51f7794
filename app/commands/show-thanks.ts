import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { handleOf, type Person, personById } from "#db/people.ts";
import { showThanks as show } from "#db/thanks.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { thanksInAddress } from "./thanks.ts";

/** Shows thanks one received on one's page, with who gave them. */
export const showThanks = command({
  deed: "show-thanks",
  input: nothing,
  subject: thanksInAddress,
  async run(tx, { me, subject: thanks, now }) {
    const to = `/you/thanks#t-${thanks.id}`;
    if (!handleOf((await personById(tx, me)) as Person)) throw new Refusal("no-page");
    if (!(await show(tx, thanks.id, "public", now))) return { events: [], to };
    return { events: [{ kind: "thanks-shown", subjects: [about("thanks", thanks.id), about("person", me)] }], to };
  },
});
