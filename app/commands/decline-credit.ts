import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addEntry } from "#db/credits.ts";
import { command } from "./command.ts";
import { creditInAddress, recountCredit } from "./credit.ts";
import { nothing } from "./input.ts";

/** Declines a credit, or takes back having accepted it: it is shown nowhere from then on. */
export const declineCredit = command({
  deed: "decline-credit",
  input: nothing,
  subject: creditInAddress,
  async run(tx, { me, subject: credit, now }) {
    const to = `/you#credit-${credit.id}`;
    if (credit.state === "declined" || credit.state === "withdrawn") return { events: [], to };
    const state = credit.state === "accepted" ? "withdrawn" : "declined";
    const entry = { creditId: credit.id, state, by: me, at: now } as const;
    if (!(await addEntry(tx, credit.entry, entry))) throw new Refusal("credit-decided");
    await recountCredit(tx, credit, { state, shown: null });
    return { events: [{ kind: "credit-declined", subjects: [about("credit", credit.id), about("person", me)] }], to };
  },
});
