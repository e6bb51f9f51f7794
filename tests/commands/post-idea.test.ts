import { expect, test } from "vitest";
import { openQuestion, postIdea, writeQuestion } from "#app/commands/index.ts";
import { ideaByNumber, ideaRow } from "#db/ideas.ts";
import { questionByNumber } from "#db/questions.ts";
import { recount } from "#db/recount.ts";
import { events, ideas } from "#db/schema.ts";
import { numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

test("one sentence is enough for Ann to leave a rough stone", async () => {
  const house = await aHouse();
  const done = await happened(house, () => house.does("Ann", postIdea, {}, { title: " A quiet hour " }));
  expect(done).toEqual([{ kind: "idea-posted", by: house.id("Ann"), cause: null, about: ["idea"], data: { idea: 1 } }]);
  const row = await ideaRow(house.db.read, null, 1);
  expect(row).toMatchObject({
    title: "A quiet hour",
    slug: "a-quiet-hour",
    stage: "rough",
    votes: 0,
    excerpt: "",
    heard: null,
  });
  expect(row?.dreamer).toEqual({ name: "Ann", handle: null, staff: false, colour: null });
});

test("what she writes is kept as typed, and shown as safe HTML", async () => {
  const house = await aHouse();
  const body = "First line\r\n\r\n<b>שלום</b> 👩‍👩‍👧 \t e\u0301 ";
  await house.does("Ann", postIdea, {}, { title: "🎉 שלום \u200f", body });
  expect(await ideaByNumber(house.db.read, 1)).toMatchObject({
    title: "🎉 שלום \u200f",
    slug: "idea",
    body: "First line\n\n<b>שלום</b> 👩‍👩‍👧 \t e\u0301 ",
    bodyHtml: "<p>First line</p>\n<p>&lt;b&gt;שלום&lt;/b&gt; 👩‍👩‍👧 \t e\u0301</p>",
  });
});

test("a form sent twice makes one idea, one after the other or both at once", async () => {
  const house = await aHouse();
  const send = () => house.does("Ann", postIdea, {}, { id: formId(), title: "A quiet hour" });
  const first = await send();
  expect(await send()).toEqual({ ...first, events: [] });
  const both = () => house.does("Bo", postIdea, {}, { id: formId(2), title: "Warm cups" });
  expect(await once([both(), both(), both()])).toMatchObject({ to: expect.stringContaining("/warm-cups") });
  expect([await house.db.read.$count(ideas), await house.db.read.$count(events)]).toEqual([2, 2]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("nobody posts over another's idea: with another's form one has an idea of one's own", async () => {
  const house = await aHouse();
  await house.does("Ann", postIdea, {}, { id: formId(), title: "A quiet hour" });
  await house.does("Bo", postIdea, {}, { id: formId(), title: "Mine" });
  expect((await ideaByNumber(house.db.read, 1))?.title).toBe("A quiet hour");
  expect(await ideaByNumber(house.db.read, 2)).toMatchObject({ title: "Mine", dreamerId: house.id("Bo") });
});

test("twenty ideas at once get twenty numbers in a row", async () => {
  const house = await aHouse();
  const numbers = await Promise.all(Array.from({ length: 20 }, (_, n) => house.idea(`Idea ${n}`)));
  expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test("an idea may answer an open question, and no other", async () => {
  const house = await aHouse();
  const question = numberOf(await house.does("Sam", writeQuestion, {}, { title: "What would be cool to try?" }));
  const answer = () => house.does("Ann", postIdea, {}, { title: "A quiet hour", question });
  expect(await refused(house, answer)).toBe("question-not-open (state) at question");
  await house.does("Sam", openQuestion, { number: question }, { until: "2026-05-10" });
  expect((await happened(house, answer))[0]).toMatchObject({ about: ["idea", "question"] });
  expect(await questionByNumber(house.db.read, 1, false)).toMatchObject({ ideasCount: 1 });
  await house.later(7);
  expect(await refused(house, answer)).toBe("question-not-open (state) at question");
  for (const odd of ["99", "-1", "x", "1; drop"])
    expect(await refused(house, () => house.does("Ann", postIdea, {}, { title: "A", question: odd }))).toContain(
      "question-not-open",
    );
});

test("posting tells nobody, and Vi signs in first", async () => {
  const house = await aHouse();
  expect(await toldBy(house, () => house.idea())).toEqual({});
  expect(await refused(house, () => house.does("Vi", postIdea, {}, { title: "A" }))).toBe("sign-in-first (sign-in)");
});

test.each([
  [{}, { title: "required" }],
  [{ title: " \n \u200b " }, { title: "required" }],
  [{ title: "two\nlines" }, { title: "control-characters" }],
  [{ title: "a\u0000b" }, { title: "control-characters" }],
  [{ title: "half \ud83d" }, { title: "control-characters" }],
  [{ title: "a".repeat(301) }, { title: "too-long" }],
  [{ title: "A", body: "b".repeat(10_001) }, { body: "too-long" }],
  [{ title: ["A", "B"] }, { title: "given-twice" }],
  [{ title: "A", id: "1" }, { id: "not-a-choice" }],
  [
    { title: "A", stage: "shipped", dreamerId: "bo" },
    { stage: "unknown-field", dreamerId: "unknown-field" },
  ],
])("a form like %j is sent back with its faults", async (form, faults) => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Ann", postIdea, {}, form))).toEqual(faults);
});

test("a form that has not shown what is already here asks to look first; sent again it is posted", async () => {
  const house = await aHouse();
  await house.idea("A quiet hour on weekday mornings");
  const form = { title: "A quiet hour each weekday morning" };
  expect(await refused(house, () => house.does("Bo", postIdea, {}, { ...form, look: "1" }))).toBe("look-first (rule)");
  expect((await house.does("Bo", postIdea, {}, form)).to).toContain("/ideas/2/");
  expect((await house.does("Bo", postIdea, {}, { title: "A bench by the water", look: "1" })).to).toContain(
    "/ideas/3/",
  );
});
