import type { Actor } from "#app/domain/actor.ts";
import { about, type EventKind, type Happening } from "#app/domain/events.ts";
import type { Read } from "#db/connect.ts";
import { type Quote, quoteById } from "#db/quotes.ts";
import type { Params } from "./command.ts";

/** The quote an address such as /quotes/:id/accept is about: one's own; another's is as good as unknown. */
export async function quoteInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<Quote | null> {
  const quote = actor.kind === "person" ? await quoteById(tx, id) : null;
  return quote && actor.kind === "person" && quote.personId === actor.id ? quote : null;
}

/** What happens to somebody's words, for the person and the story. */
export function aboutQuote(kind: EventKind, quote: Quote, data: Happening["data"] = {}): Happening {
  return { kind, subjects: [about("celebration", quote.celebrationId), about("person", quote.personId)], data };
}
