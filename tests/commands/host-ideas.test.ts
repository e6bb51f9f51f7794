import { expect, test } from "vitest";
import { hostIdeas, takeHost } from "#app/commands/index.ts";
import { ideaNo, late, withIdeas } from "./batching.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

test("Sam hosts several ideas at once, those of others among them", async () => {
  const house = await withIdeas(3);
  await house.does("June", takeHost, { number: "2" });
  await house.does("Sam", takeHost, { number: "3" });
  const events = await happened(house, () => house.does("Sam", hostIdeas, {}, { idea: ["1", "2", "3"] }));
  expect(events).toMatchObject([
    { kind: "host-taken", cause: null, about: ["batch", "idea"] },
    { kind: "host-taken", cause: null, about: ["batch", "idea"] },
  ]);
  for (const number of [1, 2, 3]) expect((await ideaNo(house, number)).hostId).toBe(house.id("Sam"));
});

test("whoever they are handed to is told of each, once ten seconds are over", async () => {
  const house = await withIdeas(2);
  const give = () => house.does("Sam", hostIdeas, {}, { idea: ["1", "2"], to: "june" });
  expect(await toldBy(house, give)).toEqual({});
  expect(await toldBy(house, () => house.later(late))).toEqual({ June: ["host-given", "host-given"] });
});

test("they are handed to nobody who doesn't work here, and by nobody who doesn't", async () => {
  const house = await withIdeas(2);
  const form = { idea: ["1", "2"] };
  const to = (name: string) => refused(house, () => house.does("Sam", hostIdeas, {}, { ...form, to: name }));
  expect(await to("bo")).toBe("unknown-colleague (rule) at to");
  expect(await refused(house, () => house.does("Ann", hostIdeas, {}, form))).toBe("staff-only (forbidden)");
  expect(await kinds(house, () => house.does("June", hostIdeas, {}, form))).toEqual(["host-taken", "host-taken"]);
});
