import { expect, test } from "vitest";
import { takeHost } from "#app/commands/index.ts";
import { hostedIdeas } from "#db/ideas.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Sam takes an idea as its host, June takes it over, and taking it again changes nothing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const done = await happened(house, () => house.does("Sam", takeHost, { number }));
  expect(done).toEqual([{ kind: "host-taken", by: house.id("Sam"), cause: null, about: ["idea"], data: { idea: 1 } }]);
  expect(await happened(house, () => house.does("Sam", takeHost, { number }))).toEqual([]);
  expect(await toldBy(house, () => house.does("June", takeHost, { number }))).toEqual({});
  expect(await hostedIdeas(house.db.read, house.id("Sam"))).toEqual([]);
  expect(await hostedIdeas(house.db.read, house.id("June"))).toHaveLength(1);
});

test("customers host nothing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  expect(await refused(house, () => house.does("Ann", takeHost, { number }))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => house.does("Vi", takeHost, { number }))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Sam", takeHost, { number: "01" }))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Sam", takeHost, { number }, { host: "June" }))).toEqual({
    host: "unknown-field",
  });
});
