import { expect, test } from "vitest";
import { takeHost } from "#app/commands/index.ts";
import { hostedIdeas, ideaByNumber } from "#db/ideas.ts";
import { journeyOf } from "#db/journey.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Sam takes an idea as its host, June takes it over, and taking it again changes nothing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const done = await happened(house, () => house.does("Sam", takeHost, { number }));
  const data = { idea: 1, before: null, host: house.id("Sam") };
  expect(done).toEqual([{ kind: "host-taken", by: house.id("Sam"), cause: null, about: ["idea"], data }]);
  expect(await happened(house, () => house.does("Sam", takeHost, { number }))).toEqual([]);
  expect(await toldBy(house, () => house.does("June", takeHost, { number }))).toEqual({});
  expect(await hostedIdeas(house.db.read, house.id("Sam"))).toEqual([]);
  expect(await hostedIdeas(house.db.read, house.id("June"))).toHaveLength(1);
});

test("Sam hands an idea over to June, who is told, and the journey says so", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.later(0.1);
  const told = await toldBy(house, async () => {
    const data = { idea: 1, before: null, host: house.id("June") };
    expect(await happened(house, () => house.does("Sam", takeHost, { number }, { to: "june" }))).toEqual([
      { kind: "host-given", by: house.id("Sam"), cause: null, about: ["idea", "person"], data },
    ]);
  });
  expect(told).toEqual({ June: ["host-given"] });
  expect(await hostedIdeas(house.db.read, house.id("June"))).toHaveLength(1);
  const idea = await ideaByNumber(house.db.read, 1);
  const journey = await journeyOf(house.db.read, idea?.id as string);
  expect(journey.at(-1)).toMatchObject({
    kind: "host-given",
    by: { name: "Sam" },
    to: { name: "June", handle: "june" },
  });
  expect(await happened(house, () => house.does("Ada", takeHost, { number }, { to: "june" }))).toEqual([]);
  expect(await toldBy(house, () => house.does("June", takeHost, { number }, { to: "june" }))).toEqual({});
});

test("only to somebody who works here", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const to of ["ann", "nobody"])
    expect(await refused(house, () => house.does("Sam", takeHost, { number }, { to }))).toBe(
      "unknown-colleague (rule) at to",
    );
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
