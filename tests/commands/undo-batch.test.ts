import { expect, test } from "vitest";
import {
  castVote,
  deleteIdea,
  hostIdeas,
  mergeIdea,
  mergeIdeas,
  tagIdea,
  tagIdeas,
  takeHost,
  undoBatch,
} from "#app/commands/index.ts";
import { journeyOf } from "#db/journey.ts";
import { borne, ideaNo, late, undoable, withIdeas } from "./batching.ts";
import { everything, happened, refused, toldBy } from "./story.ts";

const soon = 5 / 86_400;

test("Sam undoes tagging: the tags that came go, those from before stay", async () => {
  const house = await withIdeas(2);
  await house.does("Sam", tagIdea, { number: "1" }, { tags: "tea" });
  await house.does("Sam", tagIdeas, {}, { idea: ["1", "2"], tags: ["quiet", "tea"] });
  await house.later(soon);
  const batch = await undoable(house);
  expect(await happened(house, () => house.does("Sam", undoBatch, batch))).toMatchObject([
    { kind: "batch-undone", about: ["batch", "idea", "idea"], data: { what: "tagged", ideas: 2 } },
  ]);
  expect(await borne(house, 1)).toEqual(["Tea"]);
  expect(await borne(house, 2)).toEqual([]);
});

test("undoing hosting gives each idea the host it had, or none; nobody is told, and the journey says nothing of it", async () => {
  const house = await withIdeas(2);
  await house.does("June", takeHost, { number: "2" });
  await house.does("Sam", hostIdeas, {}, { idea: ["1", "2"], to: "ada" });
  expect((await ideaNo(house, 2)).hostId).toBe(house.id("Ada"));
  const undo = async () => house.does("Sam", undoBatch, await undoable(house));
  await undo();
  expect((await ideaNo(house, 1)).hostId).toBe(null);
  expect((await ideaNo(house, 2)).hostId).toBe(house.id("June"));
  expect(await toldBy(house, () => house.later(late))).toEqual({});
  const journey = await journeyOf(house.db.read, (await ideaNo(house, 2)).id);
  expect(journey.map(({ kind }) => kind).sort()).toEqual(["host-taken", "idea-posted"]);
});

test("undoing a merge is exact: the votes go back, and only what happened is more than before", async () => {
  const house = await withIdeas(3);
  await house.does("Bo", castVote, { number: "1" });
  await house.does("Bo", castVote, { number: "2" });
  await house.does("Cleo", castVote, { number: "3" });
  const { ideas, votes, ideaTags, tallies, titleRoots } = await everything(house.db.read);
  await house.does("Sam", mergeIdeas, {}, { idea: ["1", "2", "3"], into: "1" });
  await house.does("Sam", undoBatch, await undoable(house));
  expect(await everything(house.db.read)).toMatchObject({ ideas, votes, ideaTags, tallies, titleRoots });
  expect(await toldBy(house, () => house.later(late))).toEqual({});
});

test("a merge of one idea alone is undone the same way", async () => {
  const house = await withIdeas(2);
  await house.does("Sam", mergeIdea, { number: "1" }, { into: "2" });
  await house.later(soon);
  await house.does("Sam", undoBatch, await undoable(house));
  expect((await ideaNo(house, 1)).mergedAt).toBe(null);
  expect(await toldBy(house, () => house.later(late))).toEqual({});
});

test("after ten seconds it is too late, and a second time there is nothing to undo", async () => {
  const house = await withIdeas(1);
  await house.does("Sam", hostIdeas, {}, { idea: "1" });
  const first = await undoable(house);
  await house.later(late);
  expect(await undoable(house)).toEqual({ id: "" });
  const undo = (batch: { id: string }) => refused(house, () => house.does("Sam", undoBatch, batch));
  expect(await undo(first)).toBe("undo-too-late (state)");
  await house.does("Sam", tagIdeas, {}, { idea: "1", tags: "tea" });
  const second = await undoable(house);
  await house.does("Sam", undoBatch, second);
  expect(await undo(second)).toBe("undo-too-late (state)");
  expect(await undo({ id: "nothing" })).toBe("not-found (missing)");
});

test("nobody undoes what somebody else did", async () => {
  const house = await withIdeas(1);
  await house.does("Sam", hostIdeas, {}, { idea: "1" });
  const batch = await undoable(house);
  for (const name of ["June", "Ada"])
    expect(await refused(house, () => house.does(name, undoBatch, batch))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => house.does("Ann", undoBatch, batch))).toBe("staff-only (forbidden)");
});

test("what was changed again meanwhile is not undone, nor is any other of them", async () => {
  const house = await withIdeas(2);
  await house.does("Sam", hostIdeas, {}, { idea: ["1", "2"] });
  const hosted = await undoable(house);
  await house.does("June", takeHost, { number: "2" });
  const undo = (batch: { id: string }) => refused(house, () => house.does("Sam", undoBatch, batch));
  expect(await undo(hosted)).toBe("undo-changed (state) at idea-2");
  await house.later(late);
  await house.does("Sam", tagIdeas, {}, { idea: ["1", "2"], tags: "tea" });
  const tagged = await undoable(house);
  await house.does("Ann", tagIdea, { number: "1" }, {});
  expect(await undo(tagged)).toBe("undo-changed (state) at idea-1");
  await house.later(late);
  await house.does("Sam", mergeIdeas, {}, { idea: ["1", "2"], into: "1" });
  const merged = await undoable(house);
  await house.idea("A third one");
  await house.does("June", mergeIdeas, {}, { idea: ["1", "3"], into: "3" });
  expect(await undo(merged)).toBe("undo-changed (state) at idea-2");
});

test("an idea that its dreamer took back since does not keep the others", async () => {
  const house = await withIdeas(2);
  await house.does("Sam", tagIdeas, {}, { idea: ["1", "2"], tags: "tea" });
  const batch = await undoable(house);
  await house.does("Ann", deleteIdea, { number: "1" }, {});
  await house.does("Sam", undoBatch, batch);
  expect(await borne(house, 2)).toEqual([]);
});
