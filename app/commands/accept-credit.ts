import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addEntry } from "#db/credits.ts";
import { command } from "./command.ts";
import { creditInAddress, recountCredit } from "./credit.ts";
import { maybeChoice, maybeLine } from "./input.ts";

/** Accepts a credit under one's name, an alias, or as "a customer"; accepting again changes how one is shown. */
export const acceptCredit = command({
  deed: "accept-credit",
  input: z.strictObject({ shown: maybeChoice(["name", "alias", "anonymous"]), alias: maybeLine(limits.name) }),
  subject: creditInAddress,
  async run(tx, { me, subject: credit, input, now }) {
    const to = `/you#credit-${credit.id}`;
    const shown = input.shown ?? "name";
    const alias = shown === "alias" ? input.alias : null;
    if (shown === "alias" && !alias) throw new Refusal("alias-missing", "alias");
    const same = credit.state === "accepted" && credit.shown === shown && credit.alias === alias;
    if (same) return { events: [], to };
    const entry = { creditId: credit.id, state: "accepted", shown, alias, by: me, at: now } as const;
    if (!(await addEntry(tx, credit.entry, entry))) throw new Refusal("credit-decided");
    await recountCredit(tx, credit, { state: "accepted", shown });
    return { events: [{ kind: "credit-accepted", subjects: [about("credit", credit.id), about("person", me)] }], to };
  },
});
