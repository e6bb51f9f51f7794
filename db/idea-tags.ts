import { and, asc, eq, sql } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { Again } from "./fault.ts";
import type { Idea } from "./ideas.ts";
import { notMerged } from "./not-merged.ts";
import { ideas, ideaTags, tags } from "./schema.ts";
import { countTag, type Tag } from "./tags.ts";
import { tally } from "./tallies.ts";

/** The tags an idea bears, by name. */
export function tagsOf(read: Read, ideaId: string): Promise<Tag[]> {
  return read
    .select({
      id: tags.id,
      slug: tags.slug,
      name: tags.name,
      folded: tags.folded,
      ideasCount: tags.ideasCount,
      retiredAt: tags.retiredAt,
      createdAt: tags.createdAt,
    })
    .from(ideaTags)
    .innerJoin(tags, eq(tags.id, ideaTags.tagId))
    .where(eq(ideaTags.ideaId, ideaId))
    .orderBy(asc(tags.folded))
    .limit(20);
}

/**
 * Makes an idea bear exactly these tags. Answers the ids of those that came and went, or null when one of them was
 * retired or merged at this very moment.
 */
export async function giveTags(
  tx: Tx,
  ideaId: string,
  wanted: string[],
): Promise<{ come: string[]; gone: string[] } | null> {
  // Locks the row, so that what is copied beside the tags is the newest, and stays it.
  const [idea] = await tx
    .update(ideas)
    .set({ shuffle: sql`${ideas.shuffle}` })
    .where(and(eq(ideas.id, ideaId), notMerged))
    .returning({
      ideaId: ideas.id,
      stage: ideas.stage,
      votesCount: ideas.votesCount,
      hot: ideas.hot,
      polish: ideas.polish,
      shuffle: ideas.shuffle,
      createdAt: ideas.createdAt,
    });
  if (!idea) throw new Again();
  const before = (await tagsOf(tx, ideaId)).map(({ id }) => id);
  const gone = before.filter((id) => !wanted.includes(id));
  const come = wanted.filter((id) => !before.includes(id));
  // In one order for everybody, so that no two wait for each other.
  for (const id of [...gone, ...come].sort()) {
    if (gone.includes(id)) await takeFrom(tx, id, idea);
    else if (!(await addTo(tx, id, idea))) return null;
  }
  return { come, gone };
}

/** Counts an idea off, or on again, under all its tags, also those that are retired. */
export async function recountTags(tx: Tx, { id, stage }: Pick<Idea, "id" | "stage">, by: 1 | -1): Promise<void> {
  const borne = (await tagsOf(tx, id)).map(({ id }) => id);
  for (const tagId of borne.sort()) {
    const counted = await tx
      .update(tags)
      .set({ ideasCount: sql`${tags.ideasCount} + ${by}` })
      .where(eq(tags.id, tagId))
      .returning({ id: tags.id });
    // Somebody made it one with another tag at this very moment.
    if (counted.length === 0) throw new Again();
    await tally(tx, `tag:${tagId}:${stage}`, by);
  }
}

type Listed = Omit<typeof ideaTags.$inferSelect, "tagId">;

async function takeFrom(tx: Tx, tagId: string, { ideaId, stage }: Listed): Promise<void> {
  const taken = await tx
    .delete(ideaTags)
    .where(and(eq(ideaTags.ideaId, ideaId), eq(ideaTags.tagId, tagId)))
    .returning({ id: ideaTags.tagId });
  // A merge may have made it another tag since it was read.
  if (taken.length === 0 || !(await countTag(tx, tagId, stage, -1))) throw new Again();
}

/** False when the tag is not there any more, or retired. */
async function addTo(tx: Tx, tagId: string, idea: Listed): Promise<boolean> {
  if (!(await countTag(tx, tagId, idea.stage, 1))) return false;
  const added = await tx
    .insert(ideaTags)
    .values({ tagId, ...idea })
    .onConflictDoNothing()
    .returning({ id: ideaTags.tagId });
  if (added.length === 0) throw new Again();
  return true;
}
