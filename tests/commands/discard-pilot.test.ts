import { expect, test } from "vitest";
import { addComment, discardPilot, shareHypothesis, wouldJoin } from "#app/commands/index.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { newsPage } from "#db/notifications.ts";
import { comments, pilotIdeas, pilotQuestions, pilots, wouldJoins } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { happened, refused } from "./story.ts";

test("a draft is discarded with all that belongs to it; what was said about it stays with its idea", async () => {
  const house = await aHouse();
  await house.idea();
  await draft(house, "1", { ...whole, questions: "When?" });
  await house.does("Sam", shareHypothesis, { number: "1" });
  await house.does("Bo", wouldJoin, { number: "1" });
  await house.does("Bo", addComment, { number: "1" }, { body: "Oh yes.", pilot: "1" });
  await house.tell();
  expect(await happened(house, () => house.does("June", discardPilot, { number: "1" }))).toMatchObject([
    { kind: "pilot-discarded", about: ["idea", "pilot"], data: { idea: 1, pilot: 1 } },
  ]);
  for (const table of [pilots, pilotIdeas, pilotQuestions, wouldJoins])
    expect(await house.db.read.$count(table)).toBe(0);
  expect(await house.db.read.select().from(comments)).toMatchObject([{ body: "Oh yes.", pilotId: null }]);
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({ commentsCount: 1, stage: "rough" });
  // What people were told of it leads to its idea now.
  const { rows } = await newsPage(house.db.read, house.id("Ann"), null);
  expect(rows.find(({ kind }) => kind === "hypothesis-shared")?.about.href).toMatch(/^\/ideas\/1\//);
  expect(await refused(house, () => house.does("Sam", discardPilot, { number: "1" }))).toBe("not-found (missing)");
});

test("what has opened is not discarded, and only staff discard", async () => {
  const house = await aHouse();
  await house.idea();
  await house.pilot("1");
  expect(await refused(house, () => house.does("Sam", discardPilot, { number: "1" }))).toBe("pilot-not-draft (state)");
  expect(await refused(house, () => house.does("Ann", discardPilot, { number: "1" }))).toBe("staff-only (forbidden)");
});
