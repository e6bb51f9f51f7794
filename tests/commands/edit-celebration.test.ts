import { expect, test } from "vitest";
import { acceptQuote, shipIdea } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { gemPage, gemView } from "#db/celebrations.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";
import { asked, told } from "./telling.ts";

test("an idea ships with how it was and how it is, or with the story alone", async () => {
  const house = await aHouse();
  await house.does("Sam", shipIdea, { number: await house.idea() }, { body: "Here.", story: "It is quiet." });
  const more = { before: "Mugs rang at eight.", after: "Nobody hears a mug." };
  const number = await house.idea("Felt under the mugs");
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "Felt.", ...more });
  expect(await gemView(house.db.read, 1)).toMatchObject({ before: null, after: null, editedAt: null });
  expect(await gemView(house.db.read, 2)).toMatchObject(more);
});

test("Sam tells the story in other words, and the line of its card follows", async () => {
  const { house, story, edits } = await told();
  const change = { before: "Loud.", after: "Quiet.", story: "Now it is still. It was *loud*." };
  const done = await happened(house, () => edits(change));
  expect(done).toEqual([
    {
      kind: "celebration-edited",
      by: house.id("Sam"),
      cause: null,
      about: ["celebration", "idea"],
      data: { celebration: 1, change: expect.any(String) },
    },
  ]);
  expect(await story()).toMatchObject({
    before: "Loud.",
    after: "Quiet.",
    html: "<p>Now it is still. It was <em>loud</em>.</p>",
    line: "Now it is still. It was loud.",
    editedAt: house.now(),
  });
  expect((await gemPage(house.db.read, null)).gems).toMatchObject([{ line: "Now it is still. It was loud." }]);
});

test("the same words are no change; blank ones are gone", async () => {
  const { house, story, edits } = await told();
  expect(await happened(house, () => edits({ story: "It is quiet.", before: " ", after: "" }))).toEqual([]);
  await edits({ story: "It is quiet.", before: "Loud." });
  await edits({ story: "It is quiet.", before: "" });
  expect(await story()).toMatchObject({ before: null });
});

test("whoever changed it meanwhile is not written over", async () => {
  const { house, edits } = await told();
  const edition = editionOf([null, null, "It is quiet."]);
  await edits({ story: "June was here." }, "June");
  expect(await refused(house, () => edits({ story: "Sam was here.", edition }))).toBe("changed-meanwhile (state)");
  await edits({ story: "Sam was here.", edition: editionOf([null, null, "June was here."]) });
});

test("of two who change it at once, nobody writes over the other unseen", async () => {
  const { house, story, edits } = await told();
  const edition = editionOf([null, null, "It is quiet."]);
  const both = await Promise.allSettled(
    ["Sam", "June"].map((name) => edits({ story: `${name} was here.`, edition }, name)),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await story())?.html).toMatch(/was here/);
  expect(house.now()).toEqual((await story())?.editedAt);
});

test("who is quoted in it hears that it has changed", async () => {
  const { house, edits } = await told();
  const id = await asked(house);
  expect(await toldBy(house, () => edits({ story: "Before she said yes." }))).toEqual({});
  await house.does("Ann", acceptQuote, { id });
  expect(await toldBy(house, () => edits({ story: "After." }))).toEqual({ Ann: ["celebration-edited"] });
});

test("a story has words, a line is a line, and only staff tell it", async () => {
  const { house, edits } = await told();
  expect(await refused(house, () => edits({ story: " " }))).toEqual({ story: "required" });
  const lines = { story: "A", before: "two\nlines", after: "x".repeat(501) };
  expect(await refused(house, () => edits(lines))).toEqual({ before: "control-characters", after: "too-long" });
  const long = { story: "x".repeat(10_001), before: "x".repeat(501) };
  expect(await refused(house, () => edits(long))).toEqual({ story: "too-long", before: "too-long" });
  expect(await refused(house, () => edits({ story: "A", line: "B" }))).toEqual({ line: "unknown-field" });
  expect(await refused(house, () => edits({ story: "A" }, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => edits({ story: "A" }, "Vi"))).toBe("sign-in-first (sign-in)");
});
