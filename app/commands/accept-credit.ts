import { z } from "zod";
import { namings } from "#app/domain/consent.ts";
import { isTakenBack, wordsOf } from "#app/domain/credit.ts";
import { editionOf } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addEntry } from "#db/credits.ts";
import { command } from "./command.ts";
import { creditInAddress, recountCredit } from "./credit.ts";
import { edition, maybeChoice, maybeLine } from "./input.ts";
import { pageOpened } from "./own-page.ts";

/**
 * Accepts a credit under one's name, an alias, or as "a customer"; accepting again changes how one is shown. By name one
 * may open one's page along with it.
 */
export const acceptCredit = command({
  deed: "accept-credit",
  input: z.strictObject({
    shown: maybeChoice(namings),
    alias: maybeLine(limits.name),
    page: maybeChoice(["open"]),
    edition,
  }),
  subject: creditInAddress,
  async run(tx, { me, subject: credit, input, now }) {
    const to = `/you#credit-${credit.id}`;
    if (isTakenBack(credit)) throw new Refusal("credit-taken-back");
    // Nobody accepts words that they have not read.
    if (input.edition !== undefined && input.edition !== editionOf(wordsOf(credit)))
      throw new Refusal("credit-changed");
    const shown = input.shown ?? "name";
    const alias = shown === "alias" ? input.alias : null;
    if (shown === "alias" && !alias) throw new Refusal("alias-missing", "alias");
    const same = credit.state === "accepted" && credit.shown === shown && credit.alias === alias;
    const page = input.page && shown === "name" ? await pageOpened(tx, me, now) : [];
    if (same) return { events: page, to };
    const entry = { creditId: credit.id, state: "accepted", shown, alias, by: me, at: now } as const;
    if (!(await addEntry(tx, credit.entry, entry))) throw new Refusal("credit-decided");
    await recountCredit(tx, credit, { state: "accepted", shown });
    const subjects = [about("credit", credit.id), about("person", me)];
    return { events: [{ kind: "credit-accepted", subjects }, ...page], to };
  },
});
