import { expect, test } from "vitest";
import {
  addComment,
  deleteComment,
  deleteIdea,
  hideComment,
  hideIdea,
  letCommentStand,
  letIdeaStand,
  mergeIdea,
  reportComment,
  reportIdea,
} from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { hasReported, openReports, reported } from "#db/reports.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { happened, refused, toldBy } from "./story.ts";
import { waiting } from "./waiting.ts";

const reason = "It is meant as a joke, and nobody is named.";
const spam = { why: "spam" };

async function withComment() {
  const house = await aHouse();
  const number = await house.idea("Buy beans", "Ann");
  const { to } = await house.does("Ann", addComment, { number }, { body: "From my *cousin*." });
  return { house, number, comment: to.split("#c-")[1] as string };
}

test("Bo reports an idea: staff alone know, once however often it is sent", async () => {
  const { house, number } = await withComment();
  const reports = () => house.does("Bo", reportIdea, { number }, { why: "hurtful", words: "It mocks my cousin." });
  expect(await happened(house, reports)).toMatchObject([{ kind: "reported", about: ["idea"] }]);
  expect(await happened(house, reports)).toEqual([]);
  await house.later(1);
  await house.does("Cleo", reportIdea, { number }, spam);
  expect((await waiting(house, "reports")).rows).toMatchObject([
    { kind: "reports", count: 2, href: `/ideas/${number}/report` },
  ]);
  const { id } = await seen(house, "Ann", number);
  expect(await openReports(house.db.read, reported("idea", id))).toMatchObject([
    { kind: "hurtful", words: "It mocks my cousin.", by: { name: "Bo" } },
    { kind: "spam", words: null },
  ]);
  expect(JSON.stringify(await seen(house, "Ann", number))).not.toContain("mocks");
});

test("two reports of one person at once are one", async () => {
  const { house, number } = await withComment();
  const reports = () => house.does("Bo", reportIdea, { number }, spam);
  await Promise.all([reports(), reports(), reports()]);
  expect((await waiting(house, "reports")).rows).toMatchObject([{ count: 1 }]);
});

test("nobody reports their own words, and something else is said in words", async () => {
  const { house, number, comment } = await withComment();
  expect(await refused(house, () => house.does("Ann", reportIdea, { number }, spam))).toBe("own-words (rule)");
  expect(await refused(house, () => house.does("Ann", reportComment, { id: comment }, spam))).toBe("own-words (rule)");
  const other = () => house.does("Bo", reportIdea, { number }, { why: "other", words: " " });
  expect(await refused(house, other)).toEqual({ words: "required" });
  expect(await refused(house, () => house.does("Vi", reportIdea, { number }, spam))).toBe("sign-in-first (sign-in)");
});

test("hiding it closes its reports: Bo is told that it is hidden, not why; Ann is told why", async () => {
  const { house, number } = await withComment();
  await house.does("Bo", reportIdea, { number }, spam);
  const hides = () => house.does("Sam", hideIdea, { number }, { reason: "It sells something." });
  expect(await toldBy(house, hides)).toEqual({ Ann: ["idea-hidden"], Bo: ["report-heeded"] });
  const [news] = (await newsPage(house.db.read, house.id("Bo"), null)).rows;
  expect(news).toMatchObject({ kind: "report-heeded", reason: null, about: { title: `No. ${number}` } });
  expect((await waiting(house, "reports")).rows).toEqual([]);
});

test("letting it stand closes them too: Bo is told why, and may report it again", async () => {
  const { house, number, comment } = await withComment();
  const subject = reported("comment", comment);
  await house.does("Bo", reportComment, { id: comment }, spam);
  expect(await hasReported(house.db.read, subject, house.id("Bo"))).toBe(true);
  const dismisses = () => house.does("Sam", letCommentStand, { id: comment }, { reason });
  expect(await toldBy(house, dismisses)).toEqual({ Bo: ["report-answered"] });
  expect((await newsPage(house.db.read, house.id("Bo"), null)).rows).toMatchObject([{ reason }]);
  expect(await refused(house, dismisses)).toBe("nothing-reported (state)");
  expect(await seen(house, "Vi", number)).toMatchObject({ comments: 1 });
  await house.does("Bo", reportComment, { id: comment }, spam);
  expect((await waiting(house, "reports")).rows).toHaveLength(1);
  expect(await refused(house, () => house.does("Bo", letIdeaStand, { number }, { reason }))).toBe(
    "staff-only (forbidden)",
  );
});

test("a report meets hiding of the same moment: no report is left open behind it", async () => {
  const { house, number, comment } = await withComment();
  await Promise.allSettled([
    house.does("Bo", reportComment, { id: comment }, spam),
    house.does("Sam", hideComment, { id: comment }, { reason }),
    house.does("Cleo", reportIdea, { number }, spam),
    house.does("June", hideIdea, { number }, { reason }),
    house.does("Bo", reportIdea, { number }, spam),
  ]);
  expect((await waiting(house, "reports")).rows).toEqual([]);
  expect(await refused(house, () => house.does("Bo", reportIdea, { number }, spam))).toBe("not-found (missing)");
});

test("a comment on an idea that was merged is still looked at; one that is taken back is not there any more", async () => {
  const { house, number, comment } = await withComment();
  await house.does("Bo", reportComment, { id: comment }, spam);
  const other = await house.idea("Beans", "Bo");
  await house.does("Sam", mergeIdea, { number: other }, { from: number });
  expect((await waiting(house, "reports")).rows).toMatchObject([
    { id: comment, words: expect.stringContaining("cousin") },
  ]);
  await house.does("Ann", deleteComment, { id: comment });
  expect((await waiting(house, "reports")).rows).toEqual([]);
});

test("taken back by its author, Bo hears that too: of a comment, and of a whole idea, which is gone", async () => {
  const { house, number, comment } = await withComment();
  await house.does("Bo", reportComment, { id: comment }, spam);
  await house.does("Cleo", reportIdea, { number }, spam);
  expect(await toldBy(house, () => house.does("Ann", deleteComment, { id: comment }))).toEqual({ Bo: ["report-over"] });
  expect((await newsPage(house.db.read, house.id("Bo"), null)).rows).toMatchObject([
    { by: { name: "Ann" }, about: { title: "Buy beans" } },
  ]);
  expect(await toldBy(house, () => house.does("Ann", deleteIdea, { number }))).toEqual({ Cleo: ["report-over"] });
  expect((await newsPage(house.db.read, house.id("Cleo"), null)).rows).toMatchObject([
    { reason: null, about: { title: `No. ${number}` } },
  ]);
});
