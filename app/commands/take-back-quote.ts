import { pathOfGem } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationById } from "#db/celebrations.ts";
import { quoteById, takeBackQuote as takeBack } from "#db/quotes.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { aboutQuote } from "./quote.ts";

/** Staff take back that they would like to quote somebody, as long as the person has not said anything to it. */
export const takeBackQuote = command({
  deed: "take-back-quote",
  input: nothing,
  subject: (tx, { id = "" }) => quoteById(tx, id),
  async run(tx, { subject: quote }) {
    if (!(await takeBack(tx, quote.id))) throw new Refusal("quote-decided");
    const celebration = await celebrationById(tx, quote.celebrationId);
    return { events: [aboutQuote("quote-taken-back", quote)], to: celebration ? pathOfGem(celebration) : "/wall" };
  },
});
