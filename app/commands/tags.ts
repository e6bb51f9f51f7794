import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read, Tx } from "#db/connect.ts";
import { giveTags } from "#db/idea-tags.ts";
import type { Idea } from "#db/ideas.ts";
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

/** The ids of the tags that came to an idea, and of those that went. */
type Changed = { come: string[]; gone: string[] };

/** Makes an idea bear exactly these tags; answers what came and went. `field` is where they were chosen. */
export async function bearTags(tx: Tx, ideaId: string, chosen: Tag[], field: string): Promise<Changed> {
  const wanted = [...new Set(chosen.map(({ id }) => id))];
  if (wanted.length > limits.tags) throw new Refusal("too-many-tags", field);
  const given = await giveTags(tx, ideaId, wanted);
  if (!given) throw new Refusal("unknown-tag", "tags");
  return given;
}

/** That the tags of an idea changed. */
export function tagged(idea: Pick<Idea, "id" | "number">, { come, gone }: Changed): Happening {
  const subjects = [about("idea", idea.id), ...[...come, ...gone].map((id) => about("tag", id))];
  return { kind: "idea-tagged", subjects, data: { idea: idea.number, come: come.join(" "), gone: gone.join(" ") } };
}

/** The tag an address such as /admin/tags/coffee/rename is about, by its present name alone. */
export async function tagInAddress(tx: Read, { slug = "" }: { slug?: string }): Promise<Tag | null> {
  const tag = await tagBySlug(tx, slug);
  return tag?.slug === slug ? tag : null;
}
