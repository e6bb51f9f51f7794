import BetterSqlite3 from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { expect, onTestFinished, test } from "vitest";
import { mines, sorts } from "#app/domain/board.ts";
import { openStates, outcomes } from "#app/domain/library.ts";
import { stages } from "#app/domain/stage.ts";
import type { QuestionView } from "#app/domain/views.ts";
import { gemKinds } from "#app/domain/wall.ts";
import { answersToMiss } from "#db/answer-due.ts";
import { gemPage } from "#db/celebrations.ts";
import { wordsIn } from "#db/clap-words.ts";
import type { Read } from "#db/connect.ts";
import { newestIdeas } from "#db/feeds.ts";
import { ideasDecided } from "#db/held-votes.ts";
import { hostView } from "#db/hosts.ts";
import { ideaList } from "#db/idea-list.ts";
import { outgrowthsOf, withStones } from "#db/outgrowths.ts";
import { ownCounts } from "#db/own.ts";
import { staffList } from "#db/people.ts";
import { addPilot, pilotList, tagsTried } from "#db/pilots.ts";
import { polishesOf } from "#db/polishes.ts";
import { roadMap } from "#db/road-map.ts";
import { ideas } from "#db/schema.ts";
import { searchIdeas } from "#db/search.ts";
import { seedIdeas } from "#db/seed.ts";
import { spotsOn } from "#db/spotlights.ts";
import { tagBySlug, tagsMostUsed } from "#db/tags.ts";
import { ideasByStage } from "#db/tallies.ts";
import { wallYears, whichGems } from "#db/wall.ts";
import { newDatabase } from "../support/database.ts";

/** Reads, and tells how SQLite goes about each of its queries, or of those that match. */
async function explained(which = /./) {
  const { url, ...db } = await newDatabase();
  await seedIdeas(db, 50);
  const client = new BetterSqlite3(url.replace("file:", ""));
  onTestFinished(() => void client.close());
  const plans: string[] = [];
  const logQuery = (query: string, params: unknown[]) => {
    if (!which.test(query)) return;
    const steps = client.prepare(`explain query plan ${query}`).all(...params) as { detail: string }[];
    plans.push(...steps.map(({ detail }) => detail));
  };
  const read = drizzle({ client, casing: "snake_case", logger: { logQuery } }) as unknown as Read;
  return { read, db, plans };
}

/** Without a filter a list is gone along from its beginning; anything else must know where to look. */
const strides = /^SCAN (ideas|celebrations|tags) USING (COVERING )?INDEX (ideas_(hot|new|wanted|shuffle)|tags_used)$/;

function expectQuick(plans: string[], may = strides) {
  expect(plans.length).toBeGreaterThan(0);
  expect(plans.filter((step) => /^SCAN|TEMP B-TREE|AUTOMATIC/.test(step) && !may.test(step))).toEqual([]);
}

/** What a tag's or a question's list must run along: not a list of everything, passing most of it by. */
function ownIndex(ofQuestion: boolean): RegExp {
  return ofQuestion
    ? /SEARCH ideas USING (COVERING )?INDEX ideas_question_\w+ \(question_id=\? AND stage=\?/
    : /SEARCH idea_tags USING (COVERING )?INDEX idea_tags_\w+ \(tag_id=\? AND stage=\?/;
}

const after = { key: 1_700, id: "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000" };

test("no list of the board goes through a table, or sorts one, whatever is filtered", async () => {
  const { read, plans } = await explained();
  const sets = [null, "x"].flatMap((tagId) =>
    [null, "x"].flatMap((questionId) =>
      [null, ...stages].flatMap((stage) =>
        [null, ...mines].flatMap((mine) => [null, after].map((after) => ({ tagId, questionId, stage, mine, after }))),
      ),
    ),
  );
  for (const sort of sorts)
    for (const set of sets) {
      // What rests or has shipped needs no polish, so nobody looks.
      if (sort === "polish" && !set.mine && set.stage && !["rough", "polishing"].includes(set.stage)) continue;
      plans.length = 0;
      await ideaList(read, "me", { sort, today: "2026-05-04", ...set });
      if (!set.mine && (set.tagId || set.questionId)) expect(plans.join()).toMatch(ownIndex(set.questionId !== null));
      expectQuick(plans, set.tagId || set.questionId || set.stage || set.mine ? /never/ : strides);
    }
});

test("nor does what stands around it: counts, tags, the road map, a search by few letters", async () => {
  const { read, plans } = await explained();
  for (const within of [{}, { tagId: "x" }, { questionId: "x" }, { tagId: "x", questionId: "x" }])
    await ideasByStage(read, within);
  await tagsMostUsed(read);
  await tagBySlug(read, "coffee");
  await roadMap(read);
  for (const within of [{}, { tagId: "x" }, { questionId: "x" }, { stage: "rough" as const }])
    await searchIdeas(read, "me", ["ab"], within);
  expectQuick(plans, /TEMP B-TREE FOR ORDER BY|^SCAN (ideas|tags) USING/);
});

test("nor do feeds, what came of a question, who works here, and what staff decided about", async () => {
  const { read, plans } = await explained();
  for (const list of [() => newestIdeas(read, "x"), () => withStones(read, [{ id: "x", ideas: 9 } as QuestionView])]) {
    plans.length = 0;
    await list();
    expect(plans.join()).toMatch(ownIndex(true));
    expect(plans.filter((step) => /\(question_id=\?\)$/.test(step))).toEqual([]);
  }
  plans.length = 0;
  await newestIdeas(read);
  await staffList(read);
  expectQuick(plans, /TEMP B-TREE FOR ORDER BY|^SCAN ideas USING INDEX ideas_new$/);
  plans.length = 0;
  await outgrowthsOf(read, "x");
  await ideasDecided(read);
  expectQuick(plans);
});

test("the clock and the page of a host find their ideas along an index", async () => {
  const { read, plans } = await explained();
  await answersToMiss(read, "2026-05-04");
  expect(plans.join()).toMatch(/SEARCH ideas USING INDEX ideas_due \(heard_at=\? AND missed_at=\? AND answer_due<\?/);
  await hostView(read, "me", new Date());
  expect(plans.join()).toMatch(/ideas_heard \(heard_by=\? AND heard_at>\?/);
  expectQuick(plans, /never/);
});

test("no shelf of the learning library goes through a table, or sorts one", async () => {
  const { read, plans } = await explained();
  for (const state of [null, ...openStates])
    for (const outcome of [null, ...outcomes])
      for (const tagId of [null, "x"])
        for (const place of [null, 7]) {
          plans.length = 0;
          await pilotList(read, { state, outcome, tagId }, place);
          if (outcome)
            expect(plans.join()).toMatch(/SEARCH pilots USING INDEX pilots_outcome \(state=\? AND outcome=\?/);
          else expect(plans.join()).toMatch(/SEARCH pilots USING INDEX pilots_state \(state=\?/);
          expectQuick(plans, /never/);
        }
});

test("the tags of what was tried last are found from the pilots, not from all that bears a tag", async () => {
  const { read, db, plans } = await explained();
  const [idea] = await db.read.select().from(ideas).limit(1);
  if (!idea) throw new Error("Nothing was seeded.");
  const words = { slug: "a", hypothesis: "A", measure: "B", startsOn: "2026-05-04", endsOn: "2026-05-05" };
  const of = { ideaId: idea.id, hostId: idea.dreamerId, createdAt: idea.createdAt };
  await db.write((tx) => addPilot(tx, { id: "x", number: 1, state: "running", places: 1, ...words, ...of }));
  await tagsTried(read);
  expect(plans.join()).toMatch(/SEARCH pilot_ideas USING .*\(pilot_id=\?\).*SEARCH idea_tags USING .*\(idea_id=\?\)/);
  expectQuick(plans, /^SCAN pilots USING (COVERING )?INDEX pilots_number$|TEMP B-TREE FOR (DISTINCT|ORDER BY)/);
});

test("one's polishes are found along two indexes, and counted along them too", async () => {
  const { read, plans } = await explained();
  for (const place of [null, { ...after, key: Date.now() }]) {
    plans.length = 0;
    await polishesOf(read, "me", place);
    for (const index of ["polishes_by (by_id", "polishes_offered (offered_by"])
      expect(plans.join()).toContain(`SEARCH polishes USING INDEX ${index}=?`);
    expectQuick(plans, /never/);
  }
  plans.length = 0;
  await ownCounts(read, "me", false);
  expectQuick(plans, /never/);
});

test("the wall, narrowed however, and its years are found by an index", async () => {
  // Who helped with the gems of a page is looked up by them, and put in order.
  const { read, plans } = await explained(/from "celebrations"/);
  const may = /^SCAN celebrations USING (COVERING )?INDEX celebrations_(number|made)$/;
  for (const kind of [null, ...gemKinds])
    for (const year of [null, 2026]) {
      const which = await whichGems(read, "Europe/Lisbon", { kind, year });
      await gemPage(read, 9, 24, which);
      await gemPage(read, null, 24, which);
    }
  await wallYears(read, "Europe/Lisbon");
  expectQuick(plans, may);
});

test("so are its light, and the thank-yous that staff look at", async () => {
  const { read, plans } = await explained();
  await spotsOn(read, "2026-05-04");
  await wordsIn(read, "waiting", null);
  expect(plans.filter((step) => /^SCAN/.test(step))).toEqual([]);
});
