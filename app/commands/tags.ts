import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Tag, tagBySlug } from "#db/tags.ts";

/**
 * The tags that a form chose by their slugs. Throws a `Refusal` where there are too many, or one that is not given
 * (any more) and that the idea did not bear before.
 */
export async function chosenTags(tx: Read, slugs: string[], before: Tag[] = []): Promise<Tag[]> {
  if (slugs.length > limits.tags) throw new Refusal("too-many-tags", "tags");
  const found = new Map<string, Tag>();
  for (const slug of slugs) {
    const tag = await tagBySlug(tx, slug);
    const had = before.some(({ id }) => id === tag?.id);
    if (!tag || (tag.retiredAt && !had)) throw new Refusal("unknown-tag", "tags");
    found.set(tag.id, tag);
  }
  return [...found.values()];
}

/** The tag an address such as /admin/tags/coffee/rename is about, by its present name alone. */
export async function tagInAddress(tx: Read, { slug = "" }: { slug?: string }): Promise<Tag | null> {
  const tag = await tagBySlug(tx, slug);
  return tag?.slug === slug ? tag : null;
}
