import { and, asc, desc, eq, gt, inArray, isNull, notInArray, type SQL, sql } from "drizzle-orm";
import { slugOf } from "../app/domain/slug.ts";
import { type Stage, stages } from "../app/domain/stage.ts";
import { foldTag, isTagSlug } from "../app/domain/tag.ts";
import type { TagCount, TagName } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { ideaTags, merges, pilots, tagSlugs, tags } from "./schema.ts";
import { dropTallies, tally } from "./tallies.ts";

export type Tag = typeof tags.$inferSelect;

/** More than a site will ever have, and no more than a page can bear. */
const mostTags = 500;

/** The tags an idea can be given, by name. */
export function tagsToGive(read: Read): Promise<TagName[]> {
  return read
    .select({ slug: tags.slug, name: tags.name })
    .from(tags)
    .where(isNull(tags.retiredAt))
    .orderBy(asc(tags.folded))
    .limit(mostTags);
}

/** The tags that most ideas bear, for the board; none that is retired. */
export function tagsMostUsed(read: Read, most = 40): Promise<TagCount[]> {
  return read
    .select({ slug: tags.slug, name: tags.name, ideas: tags.ideasCount })
    .from(tags)
    .where(and(gt(tags.ideasCount, 0), isNull(tags.retiredAt)))
    .orderBy(desc(tags.ideasCount), desc(tags.id))
    .limit(most);
}

/** Every tag, by name. */
export function allTags(read: Read): Promise<Tag[]> {
  return read.select().from(tags).orderBy(asc(tags.folded)).limit(mostTags);
}

/** The tag that a word of an address leads to, also by a name it had before or from one merged into it. */
export async function tagBySlug(read: Read, slug: string): Promise<Tag | null> {
  if (!isTagSlug(slug)) return null;
  const [row] = await read
    .select({ tag: tags })
    .from(tagSlugs)
    .innerJoin(tags, eq(tags.id, tagSlugs.tagId))
    .where(eq(tagSlugs.slug, slug))
    .limit(1);
  return row?.tag ?? null;
}

/** The tag of this name, however it is written. */
export async function tagByName(read: Read, name: string): Promise<Tag | null> {
  const [row] = await read
    .select()
    .from(tags)
    .where(eq(tags.folded, foldTag(name)))
    .limit(1);
  return row ?? null;
}

/** Adds a tag; null when there is one of this name. */
export async function addTag(
  tx: Tx,
  { id, name, createdAt }: Pick<Tag, "id" | "name" | "createdAt">,
): Promise<Tag | null> {
  const [added] = await tx
    .insert(tags)
    .values({ id, slug: "", name, folded: foldTag(name), createdAt })
    .onConflictDoNothing()
    .returning();
  return added ? { ...added, slug: await takeSlug(tx, id, name) } : null;
}

/** Gives a tag another name; false when another tag has it. What its old address was leads to the new one. */
export async function renameTag(tx: Tx, id: string, name: string): Promise<boolean> {
  const folded = foldTag(name);
  const other = await tagByName(tx, name);
  if (other && other.id !== id) return false;
  await tx.update(tags).set({ name, folded }).where(eq(tags.id, id));
  await takeSlug(tx, id, name);
  return true;
}

/** Retires a tag, or brings it back (`null`); false when it was so already. */
export async function retireTag(tx: Tx, id: string, retiredAt: Date | null): Promise<boolean> {
  const changed = await tx
    .update(tags)
    .set({ retiredAt })
    .where(and(eq(tags.id, id), retiredAt ? isNull(tags.retiredAt) : sql`${tags.retiredAt} is not null`))
    .returning({ id: tags.id });
  return changed.length === 1;
}

/** Makes one tag of two: the ideas and addresses of `id` become those of `into`. False when either is gone. */
export async function mergeTag(tx: Tx, id: string, into: string): Promise<boolean> {
  // Locks both, so that neither is given to an idea meanwhile.
  const locked = await tx
    .update(tags)
    .set({ ideasCount: sql`${tags.ideasCount}` })
    .where(inArray(tags.id, [id, into]))
    .returning({ id: tags.id });
  if (locked.length < 2) return false;
  const has = tx.select({ id: ideaTags.ideaId }).from(ideaTags).where(eq(ideaTags.tagId, into));
  const move = (which?: SQL) =>
    tx
      .update(ideaTags)
      .set({ tagId: into })
      .where(and(eq(ideaTags.tagId, id), notInArray(ideaTags.ideaId, has), which))
      .returning({ stage: ideaTags.stage });
  // What was merged into another idea bears its tags on, uncounted.
  await move(inArray(ideaTags.ideaId, tx.select({ id: merges.ideaId }).from(merges).where(isNull(merges.undoneAt))));
  const moved = await move();
  await tx.update(pilots).set({ openToTagId: into }).where(eq(pilots.openToTagId, id));
  await tx.update(tagSlugs).set({ tagId: into }).where(eq(tagSlugs.tagId, id));
  await tx.delete(tags).where(eq(tags.id, id));
  await dropTallies(
    tx,
    stages.map((stage) => `tag:${id}:${stage}` as const),
  );
  // What was moved is locked, so that its stage is the one it is counted in.
  for (const stage of stages) {
    const more = moved.filter((row) => row.stage === stage).length;
    if (more > 0) await tally(tx, `tag:${into}:${stage}`, more);
  }
  await tx
    .update(tags)
    .set({ ideasCount: sql`${tags.ideasCount} + ${moved.length}` })
    .where(eq(tags.id, into));
  return true;
}

/** Counts one idea more, or one less, that bears a tag; false when it is no longer given to more. */
export async function countTag(tx: Tx, id: string, stage: Stage, by: 1 | -1): Promise<boolean> {
  const counted = await tx
    .update(tags)
    .set({ ideasCount: sql`${tags.ideasCount} + ${by}` })
    .where(and(eq(tags.id, id), by === 1 ? isNull(tags.retiredAt) : undefined))
    .returning({ id: tags.id });
  if (counted.length === 0) return false;
  await tally(tx, `tag:${id}:${stage}`, by);
  return true;
}

/** Takes the first readable address that is free, or that was the tag's own before. */
async function takeSlug(tx: Tx, tagId: string, name: string): Promise<string> {
  const plain = slugOf(name, "tag");
  for (let attempt = 1; ; attempt++) {
    const slug = attempt === 1 ? plain : `${plain}-${attempt < 9 ? attempt : tagId.slice(-8)}`;
    await tx.insert(tagSlugs).values({ slug, tagId }).onConflictDoNothing();
    const [taken] = await tx.select().from(tagSlugs).where(eq(tagSlugs.slug, slug)).limit(1);
    if (taken?.tagId !== tagId) continue;
    await tx.update(tags).set({ slug }).where(eq(tags.id, tagId));
    return slug;
  }
}
