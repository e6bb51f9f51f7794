import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptPolish,
  addComment,
  answerIdea,
  askForSeat,
  castVote,
  concludePilot,
  createTag,
  deleteIdea,
  joinIdea,
  mergeIdea,
  openPilot,
  openQuestion,
  postIdea,
  shipIdea,
  tagIdea,
  takeHost,
  unmergeIdea,
  withdrawVote,
  writeQuestion,
} from "#app/commands/index.ts";
import { ideaNumberIn } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { countHeld } from "#db/bursts.ts";
import { questionsBy, questionsTo } from "#db/clarifying.ts";
import { creditsOf } from "#db/credits.ts";
import { newestIdeas } from "#db/feeds.ts";
import { ideaList } from "#db/idea-list.ts";
import { hostedIdeas, ideaById, ideaByNumber } from "#db/ideas.ts";
import { ledgerOf } from "#db/ledger.ts";
import { mergeCandidates } from "#db/merge-candidates.ts";
import { mergesInto, survivorOf } from "#db/merges.ts";
import { ownCounts } from "#db/own.ts";
import { questionView } from "#db/questions.ts";
import { recount } from "#db/recount.ts";
import { ideasToWake } from "#db/rests.ts";
import { votes } from "#db/schema.ts";
import { searchIdeas } from "#db/search.ts";
import { similarIdeas } from "#db/similar.ts";
import { mapPart } from "#db/sitemap.ts";
import { tagBySlug } from "#db/tags.ts";
import { ideasByStage } from "#db/tallies.ts";
import { votedIdeas } from "#db/votes.ts";
import { type House, letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { late } from "./batching.ts";
import { seen } from "./crowd.ts";
import { offers, polished } from "./polishing.ts";
import { keeps, promises } from "./promised.ts";
import { happened, refused, toldBy } from "./story.ts";

/** Ann's idea and Bo's, which say the same. */
async function twoAlike() {
  const house = await aHouse();
  const stays = await house.idea("A quiet hour on weekday mornings", "Ann");
  const goes = await house.idea("One quiet hour in the morning", "Bo");
  const merge = (from: string | string[] = goes, into = stays, by = "Sam") =>
    house.does(by, mergeIdea, { number: into }, { from });
  return { house, stays, goes, merge };
}

const idOf = async (house: House, number: string) => (await ideaByNumber(house.db.read, Number(number)))?.id as string;

test("votes come along, one per person, each with what was said with it", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  for (const name of ["Ann", "Cleo"]) await house.does(name, castVote, { number: stays });
  await house.does("Cleo", castVote, { number: goes }, { strength: "1" });
  await house.does("June", castVote, { number: goes }, { strength: "3", reason: "I could think." });
  await merge();
  expect(await seen(house, "June", stays)).toMatchObject({
    votes: 3,
    mine: true,
    meant: { nice: 0, vital: 1 },
    vote: { strength: 3, reason: "I could think." },
  });
  expect(await seen(house, "Cleo", stays)).toMatchObject({ mine: true, vote: { strength: null } });
  expect(await recount(house.db.read)).toEqual([]);
});

test("its words, its talk and whose it was are read in place", async () => {
  const { house, stays, goes } = await twoAlike();
  await house.does("Ann", addComment, { number: goes }, { body: "Until *nine*?" });
  await house.does("Sam", addComment, { number: goes }, { body: "They mean the same.", kind: "note" });
  await house.does("Sam", mergeIdea, { number: goes }, { into: stays, reason: "Both ask for one hour." });
  const { merged } = await seen(house, "Vi", stays);
  expect(merged).toMatchObject([
    {
      title: "One quiet hour in the morning",
      dreamer: { name: "Bo" },
      mergedBy: { name: "Sam" },
      reason: "Both ask for one hour.",
      comments: 1,
      thread: [{ author: { name: "Ann" }, html: expect.stringContaining("<em>nine</em>") }],
    },
  ]);
  expect((await seen(house, "June", stays)).merged[0]?.thread).toHaveLength(2);
});

test("several at once, by number and by address, into the one that is chosen to stay", async () => {
  const { house, stays, goes } = await twoAlike();
  const third = await house.idea("Quiet, please", "Cleo");
  const form = { from: goes, another: `https://ideas.example.org/ideas/${third}/quiet-please`, into: stays };
  const { to } = await house.does("Sam", mergeIdea, { number: goes }, form);
  expect(to).toBe(`/ideas/${stays}/a-quiet-hour-on-weekday-mornings#merged`);
  const ids = await Promise.all(
    (await mergesInto(house.db.read, await idOf(house, stays))).map(({ ideaId }) => ideaById(house.db.read, ideaId)),
  );
  expect(ids.map((idea) => idea?.title).sort()).toEqual(["One quiet hour in the morning", "Quiet, please"]);
});

test("it leaves every list and every count, and comes back to them", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const { db } = house;
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  await house.does("Sam", writeQuestion, {}, { title: "What is missing?", words: "" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-20" });
  const form = { title: "Hush for an hour", question: "1", tags: "quiet" };
  const [, , number] = (await house.does("Bo", postIdea, {}, form)).to.split("/") as [string, string, string];
  await house.does("June", takeHost, { number });
  await house.does("Cleo", castVote, { number });
  const tag = async () => await tagBySlug(db.read, "quiet");
  const question = async () => (await questionView(db.read, 1, false)) as { id: string; ideas: number };

  const found = async () => {
    const within = [
      {},
      { tagId: (await tag())?.id },
      { questionId: (await question()).id },
      { stage: "rough" as const },
    ];
    const lists = await Promise.all(
      within.flatMap((by) =>
        (["hot", "new", "wanted", "polish", "shuffle"] as const).map((sort) =>
          ideaList(db.read, null, { ...by, sort }),
        ),
      ),
    );
    const mine = await Promise.all([
      ideaList(db.read, house.id("Bo"), { sort: "new", mine: "ideas" }),
      ideaList(db.read, house.id("Cleo"), { sort: "new", mine: "votes" }),
      searchIdeas(db.read, null, ["hush"]),
      searchIdeas(db.read, null, ["hu"]),
    ]);
    const listed = [
      ...[...lists, ...mine].map(({ rows }) => rows),
      await hostedIdeas(db.read, house.id("June")),
      await similarIdeas(db.read, null, "Hush for an hour"),
      await newestIdeas(db.read),
    ];
    const isIn = listed.map((rows) => rows.some((row) => String(row.number) === number));
    const paths = (await mapPart(db.read, "ideas-1"))?.map(({ path }) => path) ?? [];
    return [...isIn, paths.includes(`/ideas/${number}/hush-for-an-hour`)];
  };
  const counts = async () => ({
    tag: (await tag())?.ideasCount,
    tagged: (await ideasByStage(db.read, { tagId: (await tag())?.id }))[0]?.count,
    question: (await question()).ideas,
    answers: (await ideasByStage(db.read, { questionId: (await question()).id }))[0]?.count,
    all: (await ideasByStage(db.read))[0]?.count,
    votes: (await ownCounts(db.read, house.id("Cleo"), false)).votes,
    voted: (await votedIdeas(db.read, house.id("Cleo"), null)).rows.length,
  });

  await house.does("Cleo", castVote, { number: stays });
  expect(new Set(await found())).toEqual(new Set([true]));
  expect(await counts()).toEqual({ tag: 1, tagged: 1, question: 1, answers: 1, all: 3, votes: 2, voted: 2 });
  await merge([number, goes]);
  expect(new Set(await found())).toEqual(new Set([false]));
  expect(await counts()).toEqual({ tag: 0, tagged: 0, question: 0, answers: 0, all: 1, votes: 1, voted: 1 });
  expect(await recount(db.read)).toEqual([]);
  await house.does("Sam", unmergeIdea, { number });
  expect(new Set(await found())).toEqual(new Set([true]));
  expect(await counts()).toEqual({ tag: 1, tagged: 1, question: 1, answers: 1, all: 2, votes: 2, voted: 2 });
  expect(await recount(db.read)).toEqual([]);
});

test("both journeys tell of it, and whoever had to do with it is told once it can’t be undone any more", async () => {
  const { house, goes, merge } = await twoAlike();
  await house.does("Cleo", addComment, { number: goes }, { body: "Yes." });
  await house.does("June", castVote, { number: goes });
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => merge())).toMatchObject([
      { kind: "idea-merged", by: house.id("Sam"), about: ["batch", "idea", "idea"], data: { idea: 1, merged: 2 } },
    ]);
  });
  expect(told).toEqual({});
  expect(await toldBy(house, () => house.later(late))).toEqual({
    Bo: ["idea-merged"],
    Cleo: ["idea-merged"],
    June: ["idea-merged"],
  });
  expect((await seen(house, "Vi", "1")).journey.map(({ kind }) => kind)).toContain("idea-merged");
});

test("who dreamed up, voted for or talked about what was merged hears what becomes of it", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  await house.does("Cleo", addComment, { number: goes }, { body: "Yes." });
  await house.does("June", castVote, { number: goes });
  await merge();
  const told = await toldBy(house, () => house.does("Sam", answerIdea, { number: stays }, { body: "We heard you." }));
  expect(told).toEqual({
    Ann: ["idea-answered"],
    Bo: ["idea-answered"],
    Cleo: ["idea-answered"],
    June: ["idea-answered"],
  });
  await house.does("June", withdrawVote, { number: stays });
  expect(
    await toldBy(house, () => house.does("Sam", answerIdea, { number: stays }, { body: "More." })),
  ).not.toHaveProperty("June");
});

test("what was merged gives credit too, and shows the credit it has", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  await house.does("Cleo", addComment, { number: goes }, { body: "And tea.", kind: "yes-and" });
  await merge();
  await house.does("Sam", shipIdea, { number: stays }, { body: "It is here.", story: "We made it." });
  const roles = async (name: string) => (await creditsOf(house.db.read, house.id(name))).map(({ role }) => role);
  expect([await roles("Ann"), await roles("Bo"), await roles("Cleo")]).toEqual([
    ["dreamer"],
    ["dreamer"],
    ["polisher"],
  ]);
  const [credit] = await creditsOf(house.db.read, house.id("Bo"));
  await house.does("Bo", acceptCredit, { id: credit?.id as string }, { shown: "name" });
  expect((await seen(house, "Vi", stays)).credits).toMatchObject([{ role: "dreamer", name: "Bo" }]);
});

test("who polished what was merged, or tried it, is credited on the gem of what it lives on in", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const id = await offers(house, "June", goes);
  await house.does("Bo", acceptPolish, { id }, polished);
  await house.pilot(goes);
  await house.does("Cleo", askForSeat, { number: "1" });
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Yes." });
  await merge();
  await house.does("Sam", shipIdea, { number: stays }, { body: "It is here.", story: "We made it." });
  const ledger = await ledgerOf(house.db.read, `idea:${await idOf(house, stays)}`);
  expect(ledger.map(({ name, role }) => `${name} ${role}`).sort()).toEqual([
    "Ann dreamer",
    "Bo dreamer",
    "Cleo tester",
    "June polisher",
    "Sam champion",
    "Sam maker",
  ]);
});

test("nothing more can be done to it: whoever tries is told where it goes on", async () => {
  const { house, goes, merge } = await twoAlike();
  await house.does("Cleo", castVote, { number: goes });
  await merge();
  const tries = [
    () => house.does("June", castVote, { number: goes }),
    () => house.does("Cleo", withdrawVote, { number: goes }),
    () => house.does("Ann", joinIdea, { number: goes }, { body: "Me too" }),
    () => house.does("Ann", addComment, { number: goes }, { body: "Late" }),
    () => house.does("Sam", answerIdea, { number: goes }, { body: "Late" }),
    () => house.does("Bo", tagIdea, { number: goes }, { tags: [] }),
    () => house.does("Sam", takeHost, { number: goes }),
    () => house.does("Sam", openPilot, { number: goes }, pilotForm),
    () => house.does("Sam", shipIdea, { number: goes }, { body: "a", story: "b" }),
    () => house.does("Bo", deleteIdea, { number: goes }),
    () => house.does("Sam", mergeIdea, { number: goes }, { from: "1" }),
  ];
  for (const deed of tries) {
    expect(await refused(house, deed)).toBe("idea-merged (state)");
    await expect(deed()).rejects.toMatchObject({ into: 1 });
  }
});

test("neither can be taken back by its dreamer, while others belong to it", async () => {
  const { house, stays, merge } = await twoAlike();
  await merge();
  expect(await refused(house, () => house.does("Ann", deleteIdea, { number: stays }))).toBe("idea-shared (state)");
});

test("not into itself, nor into nothing, nor by customers", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const as = (form: object) => refused(house, () => house.does("Sam", mergeIdea, { number: stays }, form as never));
  expect(await as({ into: stays })).toBe("merge-alone (rule)");
  expect(await as({ from: stays, another: `No. ${stays}` })).toBe("merge-alone (rule)");
  expect(await as({})).toBe("merge-alone (rule)");
  expect(await as({ another: "999" })).toBe("unknown-idea (rule) at another");
  expect(await as({ another: "the quiet one" })).toBe("unknown-idea (rule) at another");
  expect(await as({ from: "999" })).toBe("unknown-idea (rule) at from");
  expect(await as({ from: goes, into: "999" })).toBe("unknown-idea (rule) at into");
  expect(await as({ from: "x" })).toEqual({ from: "not-a-choice" });
  expect(await refused(house, () => merge(goes, "999"))).toBe("not-found (missing)");
  expect(await refused(house, () => merge(goes, stays, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => merge(goes, stays, "Vi"))).toBe("sign-in-first (sign-in)");
});

test("never in a circle, and a chain leads to its end", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const third = await house.idea("Quiet, please", "Cleo");
  await merge();
  const into = (to: string, number: string) => house.does("Sam", mergeIdea, { number }, { into: to });
  expect(await refused(house, () => into(goes, stays))).toBe("merged-before (state) at into");
  expect(await refused(house, () => into(goes, third))).toBe("merged-before (state) at into");
  await into(third, stays);
  expect(await refused(house, () => into(stays, third))).toBe("merged-before (state) at into");
  expect(await refused(house, () => house.does("Sam", mergeIdea, { number: third }, { from: goes }))).toBe(
    "merged-before (state) at from",
  );
  expect(await survivorOf(house.db.read, await idOf(house, goes))).toMatchObject({ title: "Quiet, please" });
  expect((await seen(house, "Vi", third)).merged.map(({ title }) => title)).toHaveLength(2);
});

test("merging the same twice into one is no news", async () => {
  const { house, merge } = await twoAlike();
  await merge();
  expect(await happened(house, () => merge())).toEqual([]);
});

test("what has shipped, or is just being tried, stays", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const pilot = await house.pilot(goes);
  expect(await refused(house, () => merge())).toBe("merge-pilot (state) at from");
  await house.does("Sam", concludePilot, { number: pilot }, { outcome: "adapt", learned: "Much." });
  await house.does("Sam", shipIdea, { number: stays }, { body: "Here.", story: "Told." });
  expect(await refused(house, () => merge(stays, goes))).toBe("merge-shipped (rule) at from");
  await merge();
  expect((await seen(house, "Vi", stays)).merged).toHaveLength(1);
});

test("votes that are held, or were left out, are that there too", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const id = await idOf(house, goes);
  for (const [name, state] of [
    ["Cleo", "held"],
    ["June", "dropped"],
  ] as const)
    await house.db.write(async (tx) => {
      await tx.insert(votes).values({ ideaId: id, personId: house.id(name), state, votedAt: house.now() });
      if (state === "held") await countHeld(tx, id, 1);
    });
  await merge();
  expect(await seen(house, "Sam", stays)).toMatchObject({ votes: 0, held: 1 });
  const came = await house.db.read
    .select()
    .from(votes)
    .where(eq(votes.ideaId, await idOf(house, stays)));
  expect(came.map(({ state }) => state).sort()).toEqual(["dropped", "held"]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("two who merge it into two others at once: one is first", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const third = await house.idea("Quiet, please", "Cleo");
  for (const name of ["Cleo", "June"]) await house.does(name, castVote, { number: goes });
  const done = await Promise.allSettled([merge(goes, stays), merge(goes, third, "June")]);
  expectOneFirst(done);
  expect(await recount(house.db.read)).toEqual([]);
});

test("two who merge two ideas into each other at once: one is first", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  const done = await Promise.allSettled([merge(goes, stays), merge(stays, goes, "June")]);
  expectOneFirst(done);
  expect(await recount(house.db.read)).toEqual([]);
});

test("votes, comments, tags and stages of the same moment are there before it, or refused", async () => {
  const { house, stays, goes, merge } = await twoAlike();
  await house.does("Ada", createTag, {}, { name: "Quiet" });
  const names = ["Ada", "Ann", "Bo", "Cleo"];
  await Promise.allSettled([
    ...names.flatMap((name) => [
      house.does(name, castVote, { number: goes }, { strength: "2" }),
      house.does(name, castVote, { number: stays }),
      house.does(name, addComment, { number: goes }, { body: `${name} says` }),
    ]),
    merge(),
    house.does("Bo", tagIdea, { number: goes }, { tags: "quiet" }),
    house.does("June", answerIdea, { number: goes }, { body: "Soon.", stage: "polishing" }),
    house.does("Ann", withdrawVote, { number: goes }),
  ]);
  expect(await recount(house.db.read)).toEqual([]);
  expect((await seen(house, "Vi", stays)).merged).toHaveLength(1);
});

test("the page for it shows what is much alike, what was asked for, and how many voted for both", async () => {
  const { house, stays, goes } = await twoAlike();
  const third = await house.idea("Something else", "Cleo");
  const gone = await house.idea("Altogether", "Cleo");
  await house.does("Sam", mergeIdea, { number: gone }, { into: third });
  for (const number of [stays, goes]) await house.does("Cleo", castVote, { number });
  await house.does("June", castVote, { number: goes });
  const idea = (await ideaByNumber(house.db.read, Number(stays))) as never;
  expect(await mergeCandidates(house.db.read, idea, [Number(gone), Number(stays), 999])).toMatchObject([
    { number: Number(third), both: 0, asked: true },
    { number: Number(goes), votes: 2, both: 1, asked: false },
  ]);
});

test("an idea is named by its number or its address", () => {
  for (const text of ["214", "No. 214", "no 214", "#214", "/ideas/214/quiet", "https://a.example/ideas/214?x#c-1"])
    expect(ideaNumberIn(text)).toBe(214);
  for (const text of ["", "quiet", "2140000000000", "/pilots/214", "/ideas/new", "-3", "1e3"])
    expect(ideaNumberIn(text)).toBe(null);
});

function expectOneFirst(done: PromiseSettledResult<unknown>[]) {
  const late = done.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(late).toEqual([expect.any(Refusal)]);
}

const pilotForm = { hypothesis: "a", measure: "b", places: "2", from: "2026-05-10", to: "2026-05-20" };

test("what was asked of the merged idea's dreamer waits until it stands by itself again", async () => {
  const { house, stays, goes } = await twoAlike();
  await house.does("Sam", addComment, { number: goes }, { body: "Which hour?", kind: "question" });
  expect(await questionsTo(house.db.read, house.id("Bo"))).toHaveLength(1);
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  expect(await questionsTo(house.db.read, house.id("Bo"))).toEqual([]);
  expect(await questionsBy(house.db.read, house.id("Sam"))).toEqual({ waiting: [], answered: [] });
  await house.does("Sam", unmergeIdea, { number: goes });
  expect(await questionsTo(house.db.read, house.id("Bo"))).toHaveLength(1);
});

test("what was promised to the merged idea stands on the one that stays, and is kept there", async () => {
  const { house, stays, goes } = await twoAlike();
  const id = await promises(house, "2026-05-20", {}, goes);
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  expect((await seen(house, "Vi", stays)).promises).toMatchObject([{ id, state: "open" }]);
  expect((await keeps(house, id)).to).toMatch(new RegExp(`^/ideas/${stays}/.*#p-${id}$`));
});

test("a line that was meant for another dreamer is read by staff alone", async () => {
  const { house, stays, goes } = await twoAlike();
  await house.does("Cleo", castVote, { number: goes }, { reason: "My illness." });
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  expect((await seen(house, "Ann", stays)).lines).toEqual([]);
  expect((await seen(house, "Sam", stays)).lines).toMatchObject([{ words: "My illness." }]);
});

test("who offered a polish of it is told", async () => {
  const { house, stays, goes } = await twoAlike();
  await offers(house, "Cleo", goes);
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  expect((await toldBy(house, () => house.later(late))).Cleo).toEqual(["idea-merged"]);
});

test("a merged idea that rests sleeps on when its day comes, and keeps no other from waking", async () => {
  const { house, stays, goes } = await twoAlike();
  const { wakesWhen: _, ...rests } = letsRest;
  await house.does("Sam", answerIdea, { number: goes }, { ...rests, wakesOn: "2026-06-01" });
  await house.does("Sam", mergeIdea, { number: stays }, { from: goes });
  expect(await ideasToWake(house.db.read, "2026-06-02")).toEqual([]);
  await house.does("Sam", unmergeIdea, { number: goes });
  expect(await ideasToWake(house.db.read, "2026-06-02")).toEqual([Number(goes)]);
});
