import { z } from "zod";
import { namings } from "#app/domain/consent.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { decideQuote } from "#db/quotes.ts";
import { command } from "./command.ts";
import { maybeChoice, maybeLine } from "./input.ts";
import { aboutQuote, quoteInAddress } from "./quote.ts";

/** Lets one's words stand in a story, under one's name, an alias, or as "a customer"; again changes how one is named. */
export const acceptQuote = command({
  deed: "accept-quote",
  input: z.strictObject({ shown: maybeChoice(namings), alias: maybeLine(limits.name) }),
  subject: quoteInAddress,
  async run(tx, { subject: quote, input, now }) {
    const to = `/you/credits#quote-${quote.id}`;
    const shown = input.shown ?? "name";
    const alias = shown === "alias" ? input.alias : null;
    if (shown === "alias" && !alias) throw new Refusal("alias-missing", "alias");
    if (quote.state === "accepted" && quote.shown === shown && quote.alias === alias) return { events: [], to };
    if (!(await decideQuote(tx, quote, { state: "accepted", shown, alias }, now))) throw new Refusal("quote-decided");
    return { events: [aboutQuote("quote-accepted", quote)], to };
  },
});
