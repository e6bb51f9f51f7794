import { expect, test } from "vitest";
import { addComment, addGap, answerIdea, deleteComment, deleteIdea, shipIdea } from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { recount } from "#db/recount.ts";
import type { House } from "../support/cast.ts";
import { letsRest } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { gapId, gapsIn } from "./missing.ts";
import { formId, happened, refused, toldBy } from "./story.ts";

const adds = (house: House, name: string, words: string) => house.does(name, addGap, { number: "1" }, { words });
const linesOf = async (house: House) => (await gapsIn(house)).map(({ prompt, words }) => words ?? prompt);

test("a new idea begins with three gentle questions", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await gapsIn(house)).toMatchObject(
    ["who", "today", "change"].map((prompt) => ({ prompt, words: null, by: null, closed: false, answers: 0 })),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("Ann adds what is missing; somebody else's words are told to her, and lead her there", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(1);
  const done = await happened(house, () => adds(house, "Ann", " A price "));
  expect(done).toMatchObject([
    { kind: "gap-added", by: house.id("Ann"), cause: null, about: ["idea"], data: { idea: 1 } },
  ]);
  expect(await linesOf(house)).toEqual(["who", "today", "change", "A price"]);
  await house.later(1);
  expect(await toldBy(house, () => adds(house, "Sam", "Which café?"))).toEqual({ Ann: ["gap-added"] });
  const [news] = (await newsPage(house.db.read, house.id("Ann"), null)).rows;
  expect(news?.about.href).toContain(`#g-${await gapId(house, "Which café?")}`);
  expect((await gapsIn(house)).at(-1)).toMatchObject({ by: { name: "Sam" } });
});

test("whoever has spoken in its conversation may add, and no longer when their words are taken back", async () => {
  const house = await aHouse();
  const number = await house.idea();
  expect(await refused(house, () => adds(house, "Bo", "Tea?"))).toBe("talk-first (forbidden)");
  expect(await seen(house, "Bo")).toMatchObject({ gapsAddedByReader: false, gapsTendedByReader: false });
  await house.does("Bo", addComment, { number }, { id: formId(), body: "Nice." });
  expect(await seen(house, "Bo")).toMatchObject({ gapsAddedByReader: true, gapsTendedByReader: false });
  await adds(house, "Bo", "Tea?");
  await house.does("Bo", deleteComment, { id: formId() });
  expect(await refused(house, () => adds(house, "Bo", "Milk?"))).toBe("talk-first (forbidden)");
  expect(await refused(house, () => adds(house, "Vi", "Milk?"))).toBe("sign-in-first (sign-in)");
  for (const name of ["Ann", "Sam", "Ada"])
    expect(await seen(house, name)).toMatchObject({ gapsAddedByReader: true, gapsTendedByReader: true });
});

test("the same words are there already, also when they are sent five times at once", async () => {
  const house = await aHouse();
  await house.idea();
  await house.later(1);
  await Promise.all(Array.from({ length: 5 }, () => adds(house, "Ann", "A price")));
  expect(await linesOf(house)).toEqual(["who", "today", "change", "A price"]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("seven are open at most, however many come at once", async () => {
  const house = await aHouse();
  await house.idea();
  const all = await Promise.allSettled(Array.from({ length: 12 }, (_, n) => adds(house, "Ann", `Thing ${n}`)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(4);
  expect(await gapsIn(house)).toHaveLength(7);
  expect(await refused(house, () => adds(house, "Ann", "One more"))).toBe("too-many-gaps (rule)");
});

test("nothing is missing from what has shipped or rests; what was open is open again when it wakes", async () => {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", answerIdea, { number: "1" }, letsRest);
  expect(await refused(house, () => adds(house, "Ann", "A price"))).toBe("nothing-missing (state)");
  expect(await gapsIn(house)).toEqual([]);
  await house.does("Sam", answerIdea, { number: "1" }, { body: "Now.", stage: "rough" });
  expect(await gapsIn(house)).toHaveLength(3);
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "Told." });
  expect(await refused(house, () => adds(house, "Sam", "A price"))).toBe("nothing-missing (state)");
});

test("an idea to which somebody else has added is no longer its dreamer's alone", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await adds(house, "Ann", "A price");
  expect(await seen(house, "Ann")).toMatchObject({ removable: true });
  await adds(house, "Sam", "Which café?");
  expect(await refused(house, () => house.does("Ann", deleteIdea, { number }))).toBe("idea-shared (state)");
});

test.each([
  [{}, { words: "required" }],
  [{ words: " \u200b " }, { words: "required" }],
  [{ words: "two\nlines" }, { words: "control-characters" }],
  [{ words: "a".repeat(161) }, { words: "too-long" }],
  [{ words: "A", prompt: "who" }, { prompt: "unknown-field" }],
])("a form like %j is sent back with its faults", async (form, faults) => {
  const house = await aHouse();
  await house.idea();
  expect(await refused(house, () => house.does("Ann", addGap, { number: "1" }, form))).toEqual(faults);
});
