import { Refusal } from "#app/domain/refusal.ts";
import { decideQuote } from "#db/quotes.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { aboutQuote, quoteInAddress } from "./quote.ts";

/** Does not want to be quoted, or not any more: the words stand nowhere from then on. */
export const declineQuote = command({
  deed: "decline-quote",
  input: nothing,
  subject: quoteInAddress,
  async run(tx, { subject: quote, now }) {
    const to = `/you/credits#quote-${quote.id}`;
    if (quote.state === "declined" || quote.state === "withdrawn") return { events: [], to };
    const state = quote.state === "accepted" ? "withdrawn" : "declined";
    if (!(await decideQuote(tx, quote, { state, shown: null, alias: null }, now))) throw new Refusal("quote-decided");
    return { events: [aboutQuote("quote-declined", quote)], to };
  },
});
