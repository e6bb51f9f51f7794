import { desc, eq, inArray } from "drizzle-orm";
import type { CreditView, Face, StoryView } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { withCredits } from "./credits.ts";
import { firstIds } from "./idea-list.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { quotesIn } from "./quotes.ts";
import { celebrations, ideas } from "./schema.ts";

type Entry = { id: string; number: number; slug: string; title: string; html: string; at: Date };

const dreamer = peopleAs("dreamer");

/** The newest ideas with all their words, of all or to one question. */
export async function newestIdeas(
  read: Read,
  questionId: string | null = null,
  most = 50,
): Promise<(Entry & { dreamer: Face })[]> {
  const { id, number, slug, title, bodyHtml: html, createdAt: at } = ideas;
  const newest = await firstIds(read, { sort: "new", questionId }, most);
  const rows = await read
    .select({ id, number, slug, title, html, at, dreamer: faceColumns(dreamer) })
    .from(ideas)
    .innerJoin(dreamer, eq(dreamer.id, ideas.dreamerId))
    .where(inArray(ideas.id, newest))
    .orderBy(desc(ideas.createdAt), desc(ideas.id));
  return rows.map((row) => ({ ...row, dreamer: faceOf(row.dreamer) }));
}

type Told = Pick<StoryView, "before" | "after" | "quotes"> & { credits: CreditView[] };

/** The newest gems of the wall with their whole stories, and the words and credits their people accepted. */
export async function newestGems(read: Read, most = 50): Promise<(Entry & Told)[]> {
  const { id, number, slug, title, storyHtml: html, before, after, createdAt: at, subject } = celebrations;
  const rows = await read
    .select({ id, number, slug, title, html, before, after, at, subject })
    .from(celebrations)
    .orderBy(desc(celebrations.number))
    .limit(most);
  const ids = rows.map(({ id }) => id);
  const [gems, quoted] = await Promise.all([withCredits(read, rows), quotesIn(read, ids)]);
  return gems.map((gem) => ({ ...gem, quotes: quoted.get(gem.id) ?? [] }));
}
