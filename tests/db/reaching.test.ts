import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { rescore } from "#app/background/scores.ts";
import {
  castVote,
  deleteAccount,
  dropVotes,
  mergeIdea,
  releaseVotes,
  setCompany,
  unmergeIdea,
  withdrawVote,
} from "#app/commands/index.ts";
import { burst } from "#app/domain/vote.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { ideas } from "#db/schema.ts";
import { inParts, newcomers } from "../commands/crowd.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const works = (house: House, handle: string, company: string) => house.does("Sam", setCompany, { handle }, { company });
const wants = (house: House, name: string, number = "1", strength = "") =>
  house.does(name, castVote, { number }, { strength });

/** Who votes for an idea that is just being merged is led on. */
const merged = (error: unknown) => expect(error).toMatchObject({ code: "idea-merged" });

/** How many companies want an idea; whatever is stored is right. */
async function companies(house: House, number = "1"): Promise<number | undefined> {
  expect(await recount(house.db.read)).toEqual([]);
  return (await ideaByNumber(house.db.read, Number(number)))?.companiesCount;
}

test("a company counts once, however many of its people vote; who is with none adds nothing", async () => {
  const house = await aHouse();
  await house.idea();
  for (const handle of ["bo", "cleo"]) await works(house, handle, "Northwind");
  await works(house, "june", "Harbour Clinic");
  await wants(house, "Ann");
  expect(await companies(house)).toBe(0);
  for (const name of ["Bo", "Cleo"]) await wants(house, name);
  expect(await companies(house)).toBe(1);
  await wants(house, "June", "1", "3");
  expect(await companies(house)).toBe(2);
  await house.does("Bo", withdrawVote, { number: "1" });
  expect(await companies(house)).toBe(2);
  await house.does("Cleo", withdrawVote, { number: "1" });
  expect(await companies(house)).toBe(1);
});

test("who is with another company, or leaves us, takes along what their votes say of reach", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) await house.idea(title);
  for (const number of ["1", "2"]) await wants(house, "Bo", number);
  await works(house, "bo", "Northwind");
  for (const number of ["1", "2"]) expect(await companies(house, number)).toBe(1);
  expect(await companies(house, "3")).toBe(0);
  await works(house, "bo", "");
  expect(await companies(house)).toBe(0);
  await works(house, "bo", "Harbour Clinic");
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await companies(house, "2")).toBe(0);
});

test("votes that are held count for no company until staff count them, and no more when they are left out", async () => {
  const house = await aHouse();
  await house.idea();
  const crowd = await newcomers(house, burst.few + 2);
  for (const name of crowd) await wants(house, name);
  const [last] = crowd.slice(-1) as [string];
  await works(house, last, "Northwind");
  expect(await companies(house)).toBe(0);
  await house.does("Sam", releaseVotes, { number: "1" }, { person: last });
  expect(await companies(house)).toBe(1);
  await house.does("Sam", dropVotes, { number: "1" }, { person: last });
  expect(await companies(house)).toBe(0);
});

test("companies come along with a merge and go back with it", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two"]) await house.idea(title);
  await works(house, "bo", "Northwind");
  await works(house, "cleo", "Harbour Clinic");
  await wants(house, "Bo", "1");
  await wants(house, "Cleo", "2");
  await house.does("Sam", mergeIdea, { number: "1" }, { from: "2" });
  expect(await companies(house)).toBe(2);
  await works(house, "cleo", "Northwind");
  expect(await companies(house)).toBe(1);
  await house.does("Sam", unmergeIdea, { number: "2" });
  expect(await companies(house)).toBe(1);
  expect(await companies(house, "2")).toBe(1);
});

test("many who vote, take back, change companies and merge at once leave every part exact", async () => {
  const house = await aHouse();
  for (const title of ["One", "Two", "Three"]) await house.idea(title);
  const crowd = await newcomers(house, 16);
  await inParts(crowd, (name) => works(house, name, `Company ${crowd.indexOf(name) % 5}`));
  await Promise.all([
    ...crowd.flatMap((name, n) => [
      wants(house, name, "1", String((n % 3) + 1)),
      wants(house, name, n % 2 ? "2" : "3").catch(merged),
      works(house, name, n % 4 ? `Company ${(n + 1) % 7}` : ""),
    ]),
    house.does("Sam", mergeIdea, { number: "1" }, { from: "2" }),
  ]);
  await Promise.all(
    crowd.flatMap((name, n) => [
      n % 3 ? house.does(name, withdrawVote, { number: "1" }) : works(house, name, `Company ${n % 4}`),
      works(house, name, `Company ${n % 3}`),
    ]),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("of somebody with more votes than are looked at together, the background counts what follows", async () => {
  const house = await aHouse();
  const numbers = Array.from({ length: 101 }, (_, n) => String(n + 1));
  for (const number of numbers) await house.idea(`Idea ${number}`, number === "1" ? "Ann" : "Cleo");
  for (const number of numbers) await wants(house, "Bo", number);
  await works(house, "bo", "Northwind");
  expect(await house.db.read.$count(ideas, eq(ideas.companiesCount, 1))).toBe(0);
  expect(await recount(house.db.read)).toEqual([]);
  expect(await rescore(house.db)).toBe(101);
  expect(await house.db.read.$count(ideas, eq(ideas.companiesCount, 1))).toBe(101);
  expect(await recount(house.db.read)).toEqual([]);
});
