import { and, desc, inArray } from "drizzle-orm";
import { alike, likeness, sharedWords, type TitleWord, titleWords } from "../app/domain/similar.ts";
import type { SimilarIdea } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { selectRows, toIdeaRow } from "./ideas.ts";
import { notMerged } from "./not-merged.ts";
import { ideas } from "./schema.ts";
import { ideasWithRoot } from "./title-roots.ts";

/** How many words of a title are looked for, how many of the newest ideas with each, and how many are compared. */
const most = { words: 8, ideas: 300, compared: 40 };

/** Ideas with a title much like this one, the likest first. */
export async function similarIdeas(
  read: Read,
  readerId: string | null,
  title: string,
  { least = alike.worthShowing, shown = 5 } = {},
): Promise<SimilarIdea[]> {
  const words = titleWords(title);
  const ids = await candidates(read, words);
  if (ids.length === 0) return [];
  const where = and(inArray(ideas.id, ids), notMerged);
  const rows = await selectRows(read, readerId, where, [desc(ideas.hot), desc(ideas.id)], ids.length);
  return rows
    .map((row) => ({ row, own: titleWords(row.title) }))
    .map(({ row, own }) => ({ row, own, like: likeness(words, own) }))
    .filter(({ like }) => like >= least)
    .sort((one, other) => other.like - one.like)
    .slice(0, shown)
    .map(({ row, own }) => ({ ...toIdeaRow(row), shared: sharedWords(own, words) }));
}

/** The ideas that share the most of what is rare: a word that few titles have tells more than one that many have. */
async function candidates(read: Read, words: TitleWord[]): Promise<string[]> {
  const found = await Promise.all(words.slice(0, most.words).map(({ root }) => ideasWithRoot(read, root, most.ideas)));
  const weights = new Map<string, number>();
  for (const ids of found) for (const id of ids) weights.set(id, (weights.get(id) ?? 0) + 1 / ids.length);
  return [...weights]
    .sort(([, one], [, other]) => other - one)
    .slice(0, most.compared)
    .map(([id]) => id);
}
