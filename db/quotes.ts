import { and, asc, desc, eq, inArray, or } from "drizzle-orm";
import type { Naming } from "../app/domain/consent.ts";
import { formerWithin } from "../app/domain/former.ts";
import { pathOfGem } from "../app/domain/paths.ts";
import type { QuoteToDecide, QuoteView } from "../app/domain/views.ts";
import type { Celebration } from "./celebrations.ts";
import type { Read, Tx } from "./connect.ts";
import { shownName } from "./credits.ts";
import { isHere } from "./people.ts";
import {
  celebrations,
  comments,
  credits,
  ideas,
  people,
  pilotIdeas,
  polishes,
  quotes,
  seats,
  votes,
} from "./schema.ts";

export type Quote = typeof quotes.$inferSelect;

/** Asks to quote somebody; false when they were asked for this story before, or are gone and could say nothing. */
export async function proposeQuote(tx: Tx, quote: typeof quotes.$inferInsert): Promise<boolean> {
  const added = await tx.insert(quotes).values(quote).onConflictDoNothing().returning({ id: quotes.id });
  if (added.length === 0) return false;
  if (await isHere(tx, quote.personId)) return true;
  await tx.delete(quotes).where(eq(quotes.id, quote.id));
  return false;
}

/** Takes back what nobody has decided yet; false when it is decided, or gone. */
export async function takeBackQuote(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx
    .delete(quotes)
    .where(and(eq(quotes.id, id), eq(quotes.state, "proposed")))
    .returning({ id: quotes.id });
  return gone.length === 1;
}

type Said = Pick<Quote, "state"> & { shown: Naming | null; alias: string | null };

/** Keeps what its person says to a quote; false when something else was said meanwhile. */
export async function decideQuote(tx: Tx, { id, state }: Quote, said: Said, decidedAt: Date): Promise<boolean> {
  const changed = await tx
    .update(quotes)
    .set({ ...said, decidedAt })
    .where(and(eq(quotes.id, id), eq(quotes.state, state)))
    .returning({ id: quotes.id });
  return changed.length === 1;
}

export async function quoteById(read: Read, id: string): Promise<Quote | null> {
  const [row] = await read.select().from(quotes).where(eq(quotes.id, id)).limit(1);
  return row ?? null;
}

/** Every quote of a person, whatever they said to it. */
export async function everyQuoteOf(read: Read, personId: string): Promise<Quote[]> {
  return read.select().from(quotes).where(eq(quotes.personId, personId)).orderBy(asc(quotes.id));
}

/** Forgets the names a person chose for their words. */
export async function forgetQuoteNames(tx: Tx, personId: string): Promise<void> {
  await tx.update(quotes).set({ alias: null }).where(eq(quotes.personId, personId));
  await tx
    .update(quotes)
    .set({ shown: "anonymous" })
    .where(and(eq(quotes.personId, personId), eq(quotes.state, "accepted")));
}

/** Whose words stand in a story. */
export async function quotedIds(read: Read, celebrationId: string): Promise<string[]> {
  const rows = await read
    .select({ id: quotes.personId })
    .from(quotes)
    .where(and(eq(quotes.celebrationId, celebrationId), eq(quotes.state, "accepted")));
  return rows.map(({ id }) => id);
}

/** The words that stand in some stories, by their celebrations, as each person wants to be named. */
export async function quotesIn(read: Read, celebrationIds: string[]): Promise<Map<string, QuoteView[]>> {
  if (celebrationIds.length === 0) return new Map();
  const { id, celebrationId, words, shown, alias } = quotes;
  const rows = await read
    .select({ id, celebrationId, words, shown, alias, name: people.name, goneAt: people.goneAt })
    .from(quotes)
    .innerJoin(people, eq(people.id, quotes.personId))
    .where(and(inArray(celebrationId, celebrationIds), eq(quotes.state, "accepted")))
    .orderBy(asc(quotes.createdAt), asc(quotes.id))
    .limit(1_000);
  const by = new Map<string, QuoteView[]>();
  for (const { id, celebrationId, words, shown, alias, name, goneAt } of rows) {
    const view = { id, words, name: goneAt ? formerWithin(name) : shownName(shown, alias, name) };
    by.set(celebrationId, [...(by.get(celebrationId) ?? []), view]);
  }
  return by;
}

/** For staff: whose word on their words is waited for. */
export async function proposedQuotes(read: Read, celebrationId: string): Promise<{ id: string; name: string }[]> {
  return read
    .select({ id: quotes.id, name: people.name })
    .from(quotes)
    .innerJoin(people, eq(people.id, quotes.personId))
    .where(and(eq(quotes.celebrationId, celebrationId), eq(quotes.state, "proposed")))
    .orderBy(asc(quotes.createdAt), asc(quotes.id))
    .limit(200);
}

/** The words of a person that somebody would like to show, those to decide first, with the stories they stand in. */
export async function quotesOf(read: Read, personId: string): Promise<QuoteToDecide[]> {
  const rows = await read
    .select({
      id: quotes.id,
      words: quotes.words,
      state: quotes.state,
      shown: quotes.shown,
      alias: quotes.alias,
      name: people.name,
      story: {
        number: celebrations.number,
        slug: celebrations.slug,
        title: celebrations.title,
        html: celebrations.storyHtml,
        before: celebrations.before,
        after: celebrations.after,
      },
    })
    .from(quotes)
    .innerJoin(people, eq(people.id, quotes.personId))
    .innerJoin(celebrations, eq(celebrations.id, quotes.celebrationId))
    .where(eq(quotes.personId, personId))
    .orderBy(desc(quotes.createdAt), desc(quotes.id))
    .limit(200);
  const views = rows.map(({ shown, alias, name, story, ...quote }): QuoteToDecide => {
    const { number, slug, ...told } = story;
    const shownAs = quote.state === "accepted" ? shownName(shown, alias, name) : null;
    return { ...quote, shownName: shownAs, story: { ...told, href: pathOfGem({ number, slug }) } };
  });
  const waits = ({ state }: QuoteToDecide) => (state === "proposed" ? 0 : 1);
  return views.sort((one, other) => waits(one) - waits(other));
}

/** Whether somebody had a part in what is celebrated: dreamed, talked, voted, polished, tried it, or is credited. */
export async function tookPart(
  read: Read,
  { ideaId, pilotId, subject }: Pick<Celebration, "ideaId" | "pilotId" | "subject">,
  personId: string,
): Promise<boolean> {
  const trying = read.select({ id: pilotIdeas.pilotId }).from(pilotIdeas).where(eq(pilotIdeas.ideaId, ideaId));
  const inPilot = pilotId ? eq(seats.pilotId, pilotId) : inArray(seats.pilotId, trying);
  const sat = inArray(seats.state, ["seated", "left", "finished"]);
  const polished = or(eq(polishes.byId, personId), eq(polishes.offeredBy, personId));
  const traces = [
    () => read.$count(ideas, and(eq(ideas.id, ideaId), eq(ideas.dreamerId, personId))),
    () => read.$count(comments, and(eq(comments.ideaId, ideaId), eq(comments.authorId, personId))),
    () => read.$count(votes, and(eq(votes.ideaId, ideaId), eq(votes.personId, personId))),
    () => read.$count(polishes, and(eq(polishes.ideaId, ideaId), polished)),
    () => read.$count(seats, and(eq(seats.personId, personId), inPilot, sat)),
    () => read.$count(credits, and(eq(credits.subject, subject), eq(credits.personId, personId))),
  ];
  for (const count of traces) if ((await count()) > 0) return true;
  return false;
}
