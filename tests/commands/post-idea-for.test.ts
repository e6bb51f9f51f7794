import { expect, test } from "vitest";
import { closeQuestion } from "#app/commands/index.ts";
import { questionByNumber } from "#db/questions.ts";
import { recount } from "#db/recount.ts";
import { ideas } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { allBrought, brought, canary, ideaFor } from "./bringing.ts";
import { seen } from "./crowd.ts";
import { asks } from "./inviting.ts";
import { formId, happened, once, refused, toldBy } from "./story.ts";

test("Sam writes down Bo's idea; it stands under Sam's name, as retold, and Bo alone is told", async () => {
  const house = await aHouse();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => ideaFor(house, { ...canary, body: "By the *door*." }))).toMatchObject([
      { kind: "idea-posted-for", by: house.id("Sam"), about: ["idea", "person"] },
      { kind: "idea-posted", cause: "idea-posted-for", about: ["idea"] },
    ]);
  });
  expect(told).toEqual({ Bo: ["idea-posted-for"] });
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: { name: "Sam" }, retold: { waitsFor: null } });
  expect(await brought(house)).toMatchObject({ ...canary, kind: "idea", state: "waits", byId: house.id("Sam") });
});

test("before Bo says yes nobody but those who work here reads whose it is, nor where he said it", async () => {
  const house = await aHouse();
  await ideaFor(house, canary);
  for (const name of ["Vi", "Ann", "Cleo", "Bo"]) {
    const page = JSON.stringify(await seen(house, name));
    for (const secret of ["Bo", house.id("Bo"), "4711", "ticket"]) expect(page, name).not.toContain(secret);
  }
  expect((await seen(house, "June")).retold?.waitsFor).toEqual({ name: "Bo", handle: "bo" });
});

test("the same form twice is one idea; other words by going back are another", async () => {
  const house = await aHouse();
  const id = formId();
  await once([1, 2].map(() => ideaFor(house, { id })));
  expect(await allBrought(house)).toHaveLength(1);
  await ideaFor(house, { title: "Another" });
  expect(await allBrought(house)).toHaveLength(2);
  // The same form in another's hands is no copy of it.
  await ideaFor(house, { id, title: "June's" }, "June");
  expect(await allBrought(house)).toHaveLength(3);
});

test("needs a sentence, a customer and where they said it, and is only for those who work here", async () => {
  const house = await aHouse();
  expect(await refused(house, () => ideaFor(house, { title: " ", source: "" }))).toEqual({
    title: "required",
    source: "not-a-choice",
  });
  expect(await refused(house, () => ideaFor(house, { person: "june" }))).toBe("no-customer (rule) at person");
  expect(await refused(house, () => ideaFor(house, {}, "Ann"))).toBe("staff-only (forbidden)");
  expect(await recount(house.db.read)).toEqual([]);
});

test("it answers a question that is open, and no other", async () => {
  const house = await aHouse();
  const question = await asks(house);
  await ideaFor(house, { question });
  const [idea] = await house.db.read.select().from(ideas);
  expect(idea?.questionId).toBe((await questionByNumber(house.db.read, Number(question), false))?.id);
  await house.does("Sam", closeQuestion, { number: question });
  for (const named of [question, "9", "none"])
    expect(await refused(house, () => ideaFor(house, { question: named }))).toBe(
      "question-not-open (state) at question",
    );
  expect(await recount(house.db.read)).toEqual([]);
});
