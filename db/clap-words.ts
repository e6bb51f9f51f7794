import { and, desc, eq } from "drizzle-orm";
import { editionOf } from "../app/domain/edition.ts";
import type { ClapWords, GemWords } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { faceColumns, faceOf } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { celebrations, claps, ideas, people } from "./schema.ts";

type State = NonNullable<(typeof claps.$inferSelect)["wordsState"]>;

/** Says, or says otherwise, what a clap is for; null takes the words back. Staff look at them first, also once more. */
export async function writeWords(
  tx: Tx,
  { celebrationId, personId, words }: { celebrationId: string; personId: string; words: string | null },
): Promise<void> {
  await tx
    .update(claps)
    .set({ words, wordsState: words === null ? null : "waiting", decidedBy: null, decidedAt: null })
    .where(and(eq(claps.celebrationId, celebrationId), eq(claps.personId, personId)));
}

/** Shows or hides words that stand as they were read; false when they do not any more, or it was so already. */
export async function decideWords(
  tx: Tx,
  { celebrationId, personId, words, wordsState }: typeof claps.$inferSelect,
  decided: { wordsState: "shown" | "hidden"; decidedBy: string; decidedAt: Date },
): Promise<boolean> {
  if (words === null || wordsState === null || wordsState === decided.wordsState) return false;
  const changed = await tx
    .update(claps)
    .set(decided)
    .where(
      and(
        eq(claps.celebrationId, celebrationId),
        eq(claps.personId, personId),
        eq(claps.words, words),
        eq(claps.wordsState, wordsState),
      ),
    )
    .returning({ by: claps.personId });
  return changed.length === 1;
}

/** The thank-yous that came with the applause for a gem and are shown, the newest first. */
export async function wordsOfGem(read: Read, celebrationId: string, most = 40): Promise<GemWords[]> {
  const rows = await read
    .select({ id: claps.personId, words: claps.words, at: claps.at, by: faceColumns(people) })
    .from(claps)
    .innerJoin(people, eq(people.id, claps.personId))
    .where(and(eq(claps.celebrationId, celebrationId), eq(claps.wordsState, "shown")))
    .orderBy(desc(claps.at), desc(claps.personId))
    .limit(most);
  return rows.map(({ words, by, ...row }) => ({ ...row, words: words as string, by: faceOf(by) }));
}

/** One page of the thank-yous that wait for a look, or of those in another state, the newest first. */
export async function wordsIn(read: Read, state: State, after: Place | null, most = 20): Promise<Page<ClapWords>> {
  const rows = await read
    .select({
      id: claps.personId,
      words: claps.words,
      at: claps.at,
      by: faceColumns(people),
      handle: people.handle,
      gem: {
        number: celebrations.number,
        slug: celebrations.slug,
        title: celebrations.title,
        kind: celebrations.kind,
        ideaId: ideas.id,
      },
    })
    .from(claps)
    .innerJoin(people, eq(people.id, claps.personId))
    .innerJoin(celebrations, eq(celebrations.id, claps.celebrationId))
    .innerJoin(ideas, eq(ideas.id, celebrations.ideaId))
    .where(and(eq(claps.wordsState, state), beyond(after, claps.at, claps.personId)))
    .orderBy(desc(claps.at), desc(claps.personId))
    .limit(most + 1);
  const page = pageOf(rows, most, (row) => row);
  return {
    ...page,
    rows: page.rows.map(({ words, by, ...row }) => ({
      ...row,
      words: words as string,
      edition: editionOf([words]),
      by: faceOf(by),
    })),
  };
}

/** How many thank-yous wait for a look. */
export async function waitingWordsCount(read: Read): Promise<number> {
  return read.$count(claps, eq(claps.wordsState, "waiting"));
}
