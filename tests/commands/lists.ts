import { commentsOf } from "#db/comments.ts";
import { everythingOf } from "#db/export.ts";
import { newestIdeas } from "#db/feeds.ts";
import { ideaList } from "#db/idea-list.ts";
import { ideaRow } from "#db/ideas.ts";
import { type Person, personById } from "#db/people.ts";
import { polishesOf } from "#db/polishes.ts";
import { searchIdeas } from "#db/search.ts";
import { similarIdeas } from "#db/similar.ts";
import { mapPart } from "#db/sitemap.ts";
import { tagBySlug } from "#db/tags.ts";
import { ideasByStage } from "#db/tallies.ts";
import { votedIdeas } from "#db/votes.ts";
import type { House } from "../support/cast.ts";

/** Every list in which an idea about a cousin stands, as everybody and Ann see them, by name. */
export async function listsWith(house: House, number: string): Promise<string[]> {
  const { read } = house.db;
  const has = (rows: { number: number }[]) => rows.some((row) => row.number === Number(number));
  const ann = house.id("Ann");
  const tag = await tagBySlug(read, "quiet");
  const map = (await mapPart(read, "ideas-1")) ?? [];
  const all = {
    board: has((await ideaList(read, null, { sort: "new" })).rows),
    hot: has((await ideaList(read, null, { sort: "hot", stage: "rough" })).rows),
    ofTag: has((await ideaList(read, null, { sort: "new", tagId: tag?.id })).rows),
    feed: has(await newestIdeas(read)),
    search: has((await searchIdeas(read, null, ["cousin"])).rows),
    similar: has(await similarIdeas(read, null, "Buy beans from a cousin", { shown: 5 })),
    map: map.some(({ path }) => path.startsWith(`/ideas/${number}/`)),
    card: (await ideaRow(read, null, Number(number))) !== null,
    votes: has((await votedIdeas(read, ann, null)).rows),
    comments: has((await commentsOf(read, ann, false, null)).rows.map(({ idea }) => idea)),
    polishes: (await polishesOf(read, ann, null)).rows.length > 0,
    export: JSON.stringify(await everythingOf(read, (await personById(read, ann)) as Person)).includes('cousin"}'),
    tag: (tag?.ideasCount ?? 0) > 0,
    total: (await ideasByStage(read)).some(({ count }) => count > 0),
  };
  return Object.keys(all).filter((name) => all[name as keyof typeof all]);
}
