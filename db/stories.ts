import { and, eq, sql } from "drizzle-orm";
import type { StoryView } from "../app/domain/views.ts";
import type { Celebration } from "./celebrations.ts";
import type { Read, Tx } from "./connect.ts";
import { picturesOf } from "./pictures.ts";
import { proposedQuotes, quotesIn } from "./quotes.ts";
import { celebrations, pictures } from "./schema.ts";

/** What a story shows beside its words: how it was and is, the words of others, and pictures. */
export async function storyOf(read: Read, id: string, forStaff: boolean): Promise<StoryView> {
  const { before, after, editedAt } = celebrations;
  const [[told], quoted, shown, asked] = await Promise.all([
    read.select({ before, after, editedAt }).from(celebrations).where(eq(celebrations.id, id)).limit(1),
    quotesIn(read, [id]),
    picturesOf(read, id),
    forStaff ? proposedQuotes(read, id) : [],
  ]);
  return {
    ...(told ?? { before: null, after: null, editedAt: null }),
    quotes: quoted.get(id) ?? [],
    pictures: shown,
    asked,
  };
}

type Told = Pick<Celebration, "story" | "storyHtml" | "line" | "before" | "after">;

/** Tells a story in other words; false when somebody was quicker. */
export async function retell(tx: Tx, { id, edition }: Celebration, told: Told, editedAt: Date): Promise<boolean> {
  const changed = await tx
    .update(celebrations)
    .set({ ...told, edition: edition + 1, editedAt })
    .where(and(eq(celebrations.id, id), eq(celebrations.edition, edition)))
    .returning({ id: celebrations.id });
  return changed.length === 1;
}

/** Holds a story, so that nobody else adds a picture meanwhile; answers how many it has. */
export async function holdPictures(tx: Tx, id: string): Promise<number> {
  await tx
    .update(celebrations)
    .set({ edition: sql`${celebrations.edition}` })
    .where(eq(celebrations.id, id));
  return tx.$count(pictures, eq(pictures.celebrationId, id));
}
