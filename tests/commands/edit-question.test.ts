import { expect, test } from "vitest";
import { editQuestion, openQuestion, writeQuestion } from "#app/commands/index.ts";
import { editionOf } from "#app/domain/edition.ts";
import { questionByNumber } from "#db/questions.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function drafted() {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What hurts?", words: "Tell." });
  const edit = (name = "Sam", number = "1") =>
    house.does(name, editQuestion, { number }, { title: "What would be cool?" });
  return { house, edit };
}

test("the words of a draft may change, by any of the staff", async () => {
  const { house, edit } = await drafted();
  expect(await happened(house, () => edit("June"))).toMatchObject([{ kind: "question-edited", about: ["question"] }]);
  expect(await questionByNumber(house.db.read, 1, true)).toMatchObject({
    title: "What would be cool?",
    slug: "what-would-be-cool",
    words: "",
    askedBy: house.id("Sam"),
  });
});

test("what people answer does not change under their answers", async () => {
  const { house, edit } = await drafted();
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  expect(await refused(house, () => edit())).toBe("question-not-draft (state)");
});

test("for customers a draft does not exist", async () => {
  const { house, edit } = await drafted();
  for (const name of ["Ann", "Vi"]) expect(await refused(house, () => edit(name))).toBe("not-found (missing)");
  expect(await refused(house, () => edit("Sam", "2"))).toBe("not-found (missing)");
});

test("of two tabs with the same draft, the second is told what the first made of it", async () => {
  const { house } = await drafted();
  const save = (title: string, stood: [string, string]) =>
    house.does("Sam", editQuestion, { number: "1" }, { title, words: "Tell.", edition: editionOf(stood) });
  await save("What would be cool?", ["What hurts?", "Tell."]);
  const late = () => save("What would be kind?", ["What hurts?", "Tell."]);
  expect(await refused(house, late)).toBe("changed-meanwhile (state)");
  expect(await happened(house, () => save("What would be cool?", ["What hurts?", "Tell."]))).toEqual([]);
  await save("What would be kind?", ["What would be cool?", "Tell."]);
  expect(await questionByNumber(house.db.read, 1, true)).toMatchObject({ title: "What would be kind?" });
});

test("other words are warned of like new ones, those that stand already are not", async () => {
  const { house } = await drafted();
  const save = (form: object) =>
    house.does("Sam", editQuestion, { number: "1" }, { words: "Tell.", look: "1", ...form });
  expect(await refused(house, () => save({ title: "Don’t you hate mornings?" }))).toBe("question-tone (rule)");
  await save({ title: "Don’t you hate mornings?", look: undefined });
  await save({ title: "Don’t you hate mornings?", words: "Say." });
});
