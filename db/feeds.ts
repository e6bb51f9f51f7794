import { desc, eq, inArray } from "drizzle-orm";
import type { CreditView, Face } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { withCredits } from "./credits.ts";
import { firstIds } from "./idea-list.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
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

/** The newest gems of the wall with their whole stories and the credits their people accepted. */
export async function newestGems(read: Read, most = 50): Promise<(Entry & { credits: CreditView[] })[]> {
  const { id, number, slug, title, storyHtml: html, createdAt: at, subject } = celebrations;
  const rows = await read
    .select({ id, number, slug, title, html, at, subject })
    .from(celebrations)
    .orderBy(desc(celebrations.number))
    .limit(most);
  return withCredits(read, rows);
}
