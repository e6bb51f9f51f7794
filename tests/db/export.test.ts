import { expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { everythingOf } from "#db/export.ts";
import { type Person, personById } from "#db/people.ts";
import { checkIns, seatAnswers } from "#db/schema.ts";
import { traces } from "#db/traces.ts";
import { secrets, settleTown } from "../routes/town.ts";
import { address, type House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const { castVote, addComment } = commands;

async function copyOf(house: House, name: string): Promise<Record<string, Record<string, unknown>[]>> {
  const person = (await personById(house.db.read, house.id(name))) as Person;
  return JSON.parse(JSON.stringify(await everythingOf(house.db.read, person)));
}

test("holds what Bo brought, voted for, said and tried, and to what it belongs", async () => {
  const house = await aHouse();
  const town = await settleTown(house);
  await house.does("Bo", castVote, { number: town.ideas.tried }, { strength: "3", reason: "I forget mine." });
  const copy = await copyOf(house, "Bo");
  expect(copy.person).toMatchObject({ name: "Bo", handle: "bo", email: address("Bo"), role: "customer" });
  expect(copy.ideas).toMatchObject([{ title: "A bench by the water", number: 3 }]);
  const cups = { number: 2, title: "Cups that come back" };
  expect(copy.votes).toContainEqual(expect.objectContaining({ strength: 3, reason: "I forget mine.", idea: cups }));
  expect(copy.comments?.map(({ body }) => body).sort()).toEqual(["And almond.", "And no music, please."]);
  expect(copy.polishes).toMatchObject([{ why: "It says more.", idea: { number: 1 } }]);
  expect(copy.seats).toMatchObject([{ state: "seated", pilot: { number: 1 } }]);
  expect(copy.credits?.length).toBeGreaterThan(0);
  expect(copy.notifications?.length).toBeGreaterThan(0);
  expect(copy.events?.map(({ kind }) => kind)).toContain("seat-taken");
});

test("has a part for every table that holds something of a person", async () => {
  const house = await aHouse();
  const own = Object.keys(traces).filter((name) => traces[name]?.own);
  expect(Object.keys(await copyOf(house, "Ann"))).toEqual([
    "person",
    ...new Set(own.map((name) => name.split(".")[0])),
  ]);
});

test("tells thanks that were given from those that were received, each once", async () => {
  const house = await aHouse();
  const town = await settleTown(house);
  const to = { handle: "ann" };
  await house.does("Bo", commands.giveThanks, to, { idea: town.ideas.talked, because: "For asking." });
  const received = (await copyOf(house, "Ann")).thanks ?? [];
  expect(received.map(({ because, as }) => [because, as])).toContainEqual(["For asking.", ["to"]]);
  const given = (await copyOf(house, "Bo")).thanks ?? [];
  expect(given.map(({ because, as }) => [because, as])).toContainEqual(["For asking.", ["from"]]);
  expect(new Set(given.map(({ id }) => id)).size).toBe(given.length);
});

test("holds what was said for staff alone, where one said it oneself", async () => {
  const house = await aHouse();
  await settleTown(house);
  const [seat] = (await copyOf(house, "Bo")).seats ?? [];
  const about = { pilotId: seat?.pilotId as string, personId: house.id("Bo") };
  await house.db.write(async (tx) => {
    await tx.insert(seatAnswers).values({ ...about, place: 1, words: "Every morning." });
    await tx
      .insert(checkIns)
      .values({ id: "c", ...about, day: "2026-05-04", pulse: 5, words: "I like it.", at: house.now() });
  });
  const copy = await copyOf(house, "Bo");
  expect(copy.seatAnswers).toMatchObject([{ words: "Every morning." }]);
  expect(copy.checkIns).toMatchObject([{ pulse: 5, words: "I like it.", pilot: { number: 1 } }]);
});

test("holds all that is kept of credit for them: drafts nobody asked about, nominations, and why one was taken back", async () => {
  const house = await aHouse();
  const town = await settleTown(house);
  await house.does("Sam", commands.takeBackCredit, { id: town.credits.ann }, { reason: "It was Bo after all." });
  const ann = await copyOf(house, "Ann");
  expect(ann.creditEntries?.map(({ reason }) => reason)).toContain("It was Bo after all.");
  expect((await copyOf(house, "June")).creditDrafts).toMatchObject([{ role: "tester", what: secrets.credit }]);
  const named = { because: secrets.nomination, state: "waiting" };
  expect((await copyOf(house, "Bo")).nominations).toMatchObject([{ ...named, as: ["person"] }]);
  expect((await copyOf(house, "Cleo")).nominations).toMatchObject([{ ...named, as: ["by"] }]);
  expect((await copyOf(house, "Cleo")).creditEntries).toEqual([]);
  expect(JSON.stringify((await copyOf(house, "Bo")).nominations)).not.toContain(house.id("Cleo"));
});

test("names nobody else, and holds no secret", async () => {
  const house = await aHouse();
  const town = await settleTown(house);
  await house.does("Bo", addComment, { number: town.ideas.talked }, { body: "canary of Bo", kind: "comment" });
  for (const name of ["Ann", "Sam", "Ada"]) {
    const copy = JSON.stringify(await copyOf(house, name));
    const others = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"].filter((other) => other !== name);
    // In the data of their own deeds, and nowhere else, people stand by an id.
    expect(others.filter((other) => copy.includes(address(other)))).toEqual([]);
    expect(copy).not.toContain("canary of Bo");
    expect(copy).not.toContain("$argon2");
    expect(copy).not.toMatch(/tokenHash|passwordHash|personId|By":|hostId|dreamerId/);
  }
});
