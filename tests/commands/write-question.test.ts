import { expect, test } from "vitest";
import { openQuestion, writeQuestion } from "#app/commands/index.ts";
import { askedBefore, questionByNumber } from "#db/questions.ts";
import { questions } from "#db/schema.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

const writes = (house: House, name: string, form: object) => house.does(name, writeQuestion, {}, { ...form });

test("Sam writes a dreamer question: a draft, seen by staff alone and told to nobody", async () => {
  const house = await aHouse();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => writes(house, "Sam", { title: "What would be cool to try?" }));
    expect(done).toEqual([
      { kind: "question-written", by: house.id("Sam"), cause: null, about: ["question"], data: { question: 1 } },
    ]);
  });
  expect(told).toEqual({});
  expect(await questionByNumber(house.db.read, 1, true)).toMatchObject({
    state: "draft",
    words: "",
    ideasCount: 0,
    closesAt: null,
  });
  expect(await questionByNumber(house.db.read, 1, false)).toBeNull();
});

test("customers write no questions, and a question asks something", async () => {
  const house = await aHouse();
  expect(await refused(house, () => writes(house, "Ann", { title: "A?" }))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => writes(house, "Vi", { title: "A?" }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => writes(house, "Sam", { title: " " }))).toEqual({ title: "required" });
  expect(await refused(house, () => writes(house, "Sam", { title: "A?", state: "open" }))).toEqual({
    state: "unknown-field",
  });
});

test("a form sent four times at once makes one draft", async () => {
  const house = await aHouse();
  await once([1, 2, 3, 4].map(() => writes(house, "Sam", { id: formId(), title: "Why?" })));
  expect(await house.db.read.$count(questions)).toBe(1);
  expect(await writes(house, "Sam", { id: formId(), title: "Why?" })).toMatchObject({ events: [] });
});

test("a form that leaves little room to dream is warned of once, and never in the way", async () => {
  const house = await aHouse();
  const closed = { title: "Do you like our tea?", look: "1" };
  expect(await refused(house, () => writes(house, "Sam", closed))).toBe("question-tone (rule)");
  await writes(house, "Sam", { title: "What would tea be like in ten years?", look: "1" });
  await writes(house, "Sam", { title: "Do you like our tea?" });
  expect(await house.db.read.$count(questions)).toBe(2);
});

test("what was asked here before is known by its words", async () => {
  const house = await aHouse();
  await writes(house, "Sam", { title: "What would be cool to try?" });
  const asked = () => askedBefore(house.db.read, ["What would be cool to try?", "What else?"]);
  expect([...(await asked())]).toEqual([
    ["What would be cool to try?", { href: "/questions/1/what-would-be-cool-to-try", openedAt: null }],
  ]);
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  expect((await asked()).get("What would be cool to try?")).toMatchObject({ openedAt: house.now() });
});
