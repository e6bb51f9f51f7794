import { expect, test } from "vitest";
import { aHouse } from "../support/house.ts";
import { allBrought, brought, canary, commentFor } from "./bringing.ts";
import { seen } from "./crowd.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

test("Sam writes down what Bo said; Bo is told of it, Ann of a comment, and nobody reads that it is Bo's", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => commentFor(house, number, { ...canary, kind: "yes-and" }))).toMatchObject([
      { kind: "comment-added-for", by: house.id("Sam"), about: ["idea", "person"] },
      { kind: "comment-added", cause: "comment-added-for", about: ["comment", "idea"] },
    ]);
  });
  expect(told).toEqual({ Ann: ["comment-added"], Bo: ["comment-added-for"] });
  const page = await seen(house, "Vi");
  expect(page).toMatchObject({ comments: 1, thread: [{ author: { name: "Sam" }, retold: true, kind: "yes-and" }] });
  for (const name of ["Vi", "Ann", "Cleo"])
    for (const secret of ["Bo", house.id("Bo"), "4711"])
      expect(JSON.stringify(await seen(house, name)), name).not.toContain(secret);
  expect(await brought(house)).toMatchObject({ kind: "comment", commentId: page.thread[0]?.id });
});

test("a question, a note or nothing at all is nobody's to retell", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const kind of ["question", "note", "answer"])
    expect(await refused(house, () => commentFor(house, number, { kind }))).toEqual({ kind: "not-a-choice" });
  expect(await refused(house, () => commentFor(house, number, { body: " " }))).toEqual({ body: "required" });
  expect(await refused(house, () => commentFor(house, number, {}, "Cleo"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => commentFor(house, number, { person: "ada" }))).toBe("no-customer (rule) at person");
});

test("the same form twice is one comment", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const id = formId();
  await once([1, 2].map(() => commentFor(house, number, { id })));
  expect(await allBrought(house)).toHaveLength(1);
  expect(await seen(house, "Vi")).toMatchObject({ comments: 1 });
  // For another idea, or in another's hands, it is no copy.
  await commentFor(house, await house.idea("Another"), { id });
  await commentFor(house, number, { id }, "June");
  expect(await allBrought(house)).toHaveLength(3);
});
