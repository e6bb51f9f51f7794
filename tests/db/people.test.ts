import { expect, test } from "vitest";
import { peoplePage, personByEmail, staffList } from "#db/people.ts";
import type { Place } from "#db/places.ts";
import { aHouse } from "../support/house.ts";

test("Ada meets everybody once, the newest first, however many joined in one moment", async () => {
  const house = await aHouse();
  for (let n = 0; n < 9; n++) await house.join(`Guest ${n}`);
  const seen: string[] = [];
  for (let after: Place | null = null, done = false; !done; done = after === null) {
    const { rows, next } = await peoplePage(house.db.read, { after, most: 4 });
    seen.push(...rows.map(({ name }) => name));
    after = next;
  }
  expect(seen).toHaveLength(15);
  expect(new Set(seen).size).toBe(15);
});

test("those who work here are listed by name", async () => {
  const house = await aHouse();
  expect((await staffList(house.db.read)).map(({ name }) => name)).toEqual(["Ada", "June", "Sam"]);
});

test("an e-mail address is found however it is typed", async () => {
  const house = await aHouse();
  expect(await personByEmail(house.db.read, " BO@Example.org ")).toMatchObject({ name: "Bo" });
  expect(await personByEmail(house.db.read, "b_@example.org")).toBeNull();
});

test("people are found by a piece of their name, handle or address, however it is typed", async () => {
  const house = await aHouse();
  await house.join("Øyvind Åberg");
  await house.join("100% Ida");
  const found = async (query: string) => (await peoplePage(house.db.read, { query })).rows.map(({ name }) => name);
  expect(await found("BO")).toEqual(["Bo"]);
  expect(await found("bo@example")).toEqual(["Bo"]);
  expect(await found("øyvind")).toEqual(["Øyvind Åberg"]);
  expect(await found("%")).toEqual(["100% Ida"]);
  expect(await found("nobody at all")).toEqual([]);
});
