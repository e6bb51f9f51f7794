import { expect, test } from "vitest";
import { castVote, mergeIdeas, shipIdea } from "#app/commands/index.ts";
import { mergeOf } from "#db/merges.ts";
import { ideaNo, late, withIdeas } from "./batching.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Sam merges three ideas into one of them; the votes come along, and their people are told ten seconds later", async () => {
  const house = await withIdeas(3);
  await house.does("Bo", castVote, { number: "2" });
  const merge = () => house.does("Sam", mergeIdeas, {}, { idea: ["1", "2", "3"], into: "1", reason: "All the same." });
  expect(await toldBy(house, () => merge())).toEqual({});
  expect((await ideaNo(house, 1)).votesCount).toBe(1);
  expect((await mergeOf(house.db.read, (await ideaNo(house, 3)).id))?.reason).toBe("All the same.");
  const told = await toldBy(house, () => house.later(late));
  expect(told.Bo).toEqual(["idea-merged"]);
  expect(told.Ann).toEqual(["idea-merged", "idea-merged"]);
});

test("they can go into another one, that was not ticked", async () => {
  const house = await withIdeas(3);
  const events = await happened(house, () =>
    house.does("Sam", mergeIdeas, {}, { idea: ["1", "2"], into: "1", another: "No. 3" }),
  );
  expect(events.map(({ kind, cause, data }) => [kind, cause, data])).toEqual([
    ["idea-merged", null, { idea: 3, merged: 1 }],
    ["idea-merged", null, { idea: 3, merged: 2 }],
  ]);
});

test("one that can't be merged leaves all of them alone, and is named", async () => {
  const house = await withIdeas(4);
  await house.does("Sam", shipIdea, { number: "3" }, { body: "It is here.", story: "It was noisy, and is not." });
  await house.pilot("4");
  const merge = (form: Record<string, unknown>) => refused(house, () => house.does("Sam", mergeIdeas, {}, form));
  expect(await merge({ idea: ["1", "2", "3"], into: "1" })).toBe("merge-shipped (rule) at idea-3");
  expect(await merge({ idea: ["1", "2", "4"], into: "1" })).toBe("merge-pilot (state) at idea-4");
  expect(await merge({ idea: ["1", "9"], into: "1" })).toBe("unknown-idea (rule) at idea-9");
  expect(await merge({ idea: "1", into: "1" })).toBe("merge-alone (rule) at into");
  expect(await merge({ idea: ["1", "2"], into: "" })).toBe("unknown-idea (rule) at into");
  expect(await merge({ idea: ["1", "2"], another: "soon" })).toBe("unknown-idea (rule) at another");
});
