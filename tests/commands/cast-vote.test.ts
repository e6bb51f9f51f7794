import { expect, test } from "vitest";
import { castVote, withdrawVote } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { ideaRow } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";

test("Bo says me too, and the idea has one vote that is his", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  expect(await ideaRow(house.db.read, house.id("Bo"), Number(number))).toMatchObject({ votes: 1, mine: true });
  expect(await ideaRow(house.db.read, house.id("Cleo"), Number(number))).toMatchObject({ votes: 1, mine: false });
});

test("voting ten times at once is voting once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await Promise.all(Array.from({ length: 10 }, () => house.does("Bo", castVote, { number })));
  expect(await ideaRow(house.db.read, null, Number(number))).toMatchObject({ votes: 1 });
  expect(await recount(house.db.read)).toEqual([]);
});

test("votes cast and taken back at once by everybody add up", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const names = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"];
  await Promise.all(
    names.flatMap((name) => [
      house.does(name, castVote, { number }),
      house.does(name, withdrawVote, { number }),
      house.does(name, castVote, { number }),
    ]),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("a vote taken back is gone, and taking it back again changes nothing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  await house.does("Bo", withdrawVote, { number });
  await house.does("Bo", withdrawVote, { number });
  expect(await ideaRow(house.db.read, house.id("Bo"), Number(number))).toMatchObject({ votes: 0, mine: false });
});

test("Vi, who only visits, is asked to sign in first", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await expect(house.does("Vi", castVote, { number })).rejects.toThrow(new Refusal("sign-in-first"));
});

test("there is no voting for an idea that does not exist", async () => {
  const house = await aHouse();
  await expect(house.does("Bo", castVote, { number: "99" })).rejects.toThrow(new Refusal("not-found"));
});
