import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptPolish,
  addComment,
  answerIdea,
  askForSeat,
  castVote,
  shipIdea,
  tagIdea,
} from "#app/commands/index.ts";
import { countActivity } from "#db/activity.ts";
import { creditsOf } from "#db/credits.ts";
import { recount } from "#db/recount.ts";
import {
  activityWeeks,
  bursts,
  celebrations,
  contributorDays,
  credits,
  gaps,
  ideas,
  ideaTags,
  people,
  pilots,
  promiseDays,
  promises,
  pulseDays,
  pulseHours,
  questions,
  seats,
  tags,
  tallies,
  ways,
} from "#db/schema.ts";
import { offers, polished } from "../commands/polishing.ts";
import { aHouse } from "../support/house.ts";

test("a stored number that is wrong by one is found, whichever it is", async () => {
  const house = await aHouse();
  await house.does("Sam", (await import("#app/commands/index.ts")).writeQuestion, {}, { title: "Why?" });
  await house.does("Bo", castVote, { number: await house.idea() }, { strength: "3" });
  await house.does("Sam", tagIdea, { number: "1" }, { new: "Quiet" });
  await house.does("Bo", addComment, { number: "1" }, { body: "Yes." });
  const offered = { way1: "This", way2: "That", promise: "Measure.", promiseBy: "2026-05-20" };
  await house.does("Sam", answerIdea, { number: "1" }, { body: "So.", ...offered });
  await house.does("Cleo", askForSeat, { number: await house.pilot("1") });
  await house.does("Sam", shipIdea, { number: await house.idea("Two") }, { body: "A", story: "B" });
  const [credit] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id as string }, { shown: "name" });
  const polish = await offers(house, "Bo", "1");
  await house.does("Ann", acceptPolish, { id: polish }, { ...polished, meaning: "changed" });
  await house.tell();
  await countActivity(house.db, house.now());
  expect(await recount(house.db.read)).toEqual([]);

  const wrongs = [
    [ideas, "votesCount", "votes of ideas"],
    [ideas, "niceCount", "votes of ideas that would be nice"],
    [ideas, "mattersCount", "votes of ideas that matter"],
    [ideas, "vitalCount", "votes of ideas that are vital"],
    [ideas, "strength", "strength of the votes of ideas"],
    [ideas, "companiesCount", "companies that want ideas"],
    [ideas, "reach", "what the companies that want ideas weigh"],
    [ideas, "score", "scores of ideas"],
    [bursts, "heldCount", "votes of ideas that are held"],
    [ideas, "commentsCount", "comments of ideas"],
    [ideas, "gapsCount", "what is still missing from ideas"],
    [gaps, "answersCount", "answers to what was missing"],
    [ideas, "polishesCount", "polishes of ideas that were accepted"],
    [ideas, "revision", "revisions of ideas"],
    [ideas, "revision", "the last revision of ideas"],
    [ideas, "meaningRevision", "the last revision of ideas that changed the meaning"],
    [questions, "ideasCount", "ideas of questions"],
    [pilots, "seatedCount", "seats taken in pilots"],
    [pilots, "waitingCount", "people waiting for pilots"],
    [pilots, "checkInsCount", "check-ins of pilots"],
    [seats, "checkInsCount", "check-ins of people in pilots"],
    [people, "creditsCount", "accepted credits of people"],
    [people, "namedCreditsCount", "credits under people's own names"],
    [people, "unreadCount", "unread news of people"],
    [celebrations, "clapsCount", "claps for gems"],
    [celebrations, "visitorClapsCount", "claps of visitors for gems"],
    [credits, "entry", "entries of credits"],
    [ways, "choicesCount", "choices of ways forward"],
    [promises, "entry", "entries of promises"],
    [promiseDays, "made", "promises made on a day"],
    [promiseDays, "kept", "promises kept on a day"],
    [promiseDays, "broken", "promises broken on a day"],
    [tags, "ideasCount", "ideas of tags"],
    [ideaTags, "shuffle", "ideas that stand beside a tag otherwise than on the board"],
    [ideas, "polish", "need of polish of ideas, in millionths"],
    [pulseDays, "kept", "promised answers kept by day"],
    [pulseDays, "missed", "promised answers missed by day"],
    [pulseHours, "count", "ideas heard by day and hours"],
    [contributorDays, "ideas", "ideas, votes and deeds of people by day"],
    [contributorDays, "deeds", "ideas, votes and deeds of people by day"],
    [activityWeeks, "ideas", "ideas of weeks"],
    [activityWeeks, "votes", "votes of weeks"],
    [activityWeeks, "contributors", "contributors of weeks"],
    [tallies, "count", "public totals"],
  ] as const;
  for (const [table, column, what] of wrongs) {
    const by = (n: number) =>
      house.db.write((tx) =>
        tx.update(table).set({ [column]: sql`${(table as never as Record<string, unknown>)[column]} + ${n}` }),
      );
    await by(1);
    expect((await recount(house.db.read)).map((difference) => difference.what)).toContain(what);
    await by(-1);
  }
  await house.db.write((tx) => tx.update(ideas).set({ body: "Something else" }).where(eq(ideas.number, 1)));
  expect((await recount(house.db.read)).map(({ what }) => what)).toEqual([
    "ideas that say something else than their last revision",
  ]);
  await house.db.write((tx) => tx.update(ideas).set({ body: polished.body }).where(eq(ideas.number, 1)));
  expect(await recount(house.db.read)).toEqual([]);
  await house.db.write((tx) => tx.update(ideas).set({ mergedAt: house.now() }).where(eq(ideas.number, 1)));
  expect((await recount(house.db.read)).map((difference) => difference.what)).toContain("ideas that are merged");
});
