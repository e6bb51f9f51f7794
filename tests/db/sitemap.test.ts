import { expect, test } from "vitest";
import { acceptCredit, closePage, deleteIdea, openPage } from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { nextNumber } from "#db/numbers.ts";
import { mapPart, mapParts } from "#db/sitemap.ts";
import { secrets, settleTown } from "../routes/town.ts";
import { aHouse } from "../support/house.ts";

const paths = async (...asked: Parameters<typeof mapPart>) => (await mapPart(...asked))?.map(({ path }) => path);

test("the map has every public page once, and nothing else", async () => {
  const house = await aHouse();
  await settleTown(house);
  const { read } = house.db;
  expect(await mapParts(read)).toEqual(["ideas-1", "questions-1", "pilots-1", "wall-1", "people-1"]);
  expect(await paths(read, "ideas-1")).toEqual([
    "/ideas/1/a-quiet-hour-on-weekday-mornings",
    "/ideas/2/cups-that-come-back",
    "/ideas/3/a-bench-by-the-water",
    "/ideas/4/oat-milk-without-asking",
    "/ideas/5/a-hook-for-the-dog",
  ]);
  expect(await paths(read, "questions-1")).toEqual([
    "/questions/1/what-would-make-mornings-kinder",
    "/questions/2/what-should-we-stop-doing",
  ]);
  expect(await paths(read, "pilots-1")).toHaveLength(2);
  expect(await paths(read, "wall-1")).toEqual(["/wall/1/oat-milk-without-asking"]);
  expect(JSON.stringify(await Promise.all((await mapParts(read)).map((part) => mapPart(read, part))))).not.toContain(
    secrets.draft.slice(0, 6).toLowerCase(),
  );
});

test("people are in it who work here, or have a page and are named by their own name, and nobody else", async () => {
  const house = await aHouse();
  await settleTown(house);
  const known = ["ada", "ann", "june", "sam"].map((handle) => `/people/${handle}`);
  expect((await paths(house.db.read, "people-1"))?.sort()).toEqual(known);
  const [credit] = await creditsOf(house.db.read, house.id("Bo"));
  await house.does("Bo", acceptCredit, { id: credit?.id }, { shown: "anonymous" });
  expect((await paths(house.db.read, "people-1"))?.sort()).toEqual(known);
  await house.does("Bo", openPage);
  expect((await paths(house.db.read, "people-1"))?.sort(), "what is empty is not worth finding").toEqual(known);
});

test("nobody is in it who asks search engines to stay away, or closed their page", async () => {
  const house = await aHouse();
  await settleTown(house);
  await house.does("Sam", openPage, {}, { unlisted: "yes" });
  await house.does("Ann", openPage, {}, { unlisted: "yes" });
  const others = ["ada", "june"].map((handle) => `/people/${handle}`);
  expect((await paths(house.db.read, "people-1"))?.sort()).toEqual(others);
  await house.does("Ann", openPage);
  expect((await paths(house.db.read, "people-1"))?.sort()).toEqual(["/people/ada", "/people/ann", "/people/june"]);
  await house.does("Ann", closePage);
  expect((await paths(house.db.read, "people-1"))?.sort()).toEqual(others);
});

test("it says when what stands there last changed in earnest", async () => {
  const house = await aHouse();
  await house.idea();
  expect(await mapPart(house.db.read, "ideas-1")).toMatchObject([{ changedAt: house.now() }]);
});

test("it comes in parts of two thousand numbers, and leaves out what is gone", async () => {
  const house = await aHouse();
  await house.idea("The first");
  const taken = await house.idea("Taken back");
  await house.does("Ann", deleteIdea, { number: taken });
  await house.db.write((tx) => nextNumber(tx, "idea", 1_998));
  await house.idea("Far on");
  const { read } = house.db;
  expect(await mapParts(read)).toEqual(["ideas-1", "ideas-2", "people-1"]);
  expect(await paths(read, "ideas-1")).toEqual(["/ideas/1/the-first"]);
  expect(await paths(read, "ideas-2")).toEqual(["/ideas/2001/far-on"]);
});

test("there are no other parts", async () => {
  const { db } = await aHouse();
  for (const part of ["ideas-1", "ideas-0", "ideas", "people-2", "people", "pages", "", "__proto__-1", "ideas-1e0"])
    expect(await mapPart(db.read, part), part).toBe(null);
});
