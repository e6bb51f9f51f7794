import { expect, test } from "vitest";
import { castVote, clap, deleteAccount, showClapWords, takeBackClap } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { recount } from "#db/recount.ts";
import { visitorClaps } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import { hashToken } from "#db/tokens.ts";
import { password } from "../support/cast.ts";
import { applause, deviceClaps, withGem } from "./clapping.ts";
import { happened, refused } from "./story.ts";

const number = "1";

test("Bo claps once, however often he says so, and the pages that others keep stay as they are", async () => {
  const house = await withGem();
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const before = await version();
  const done = await happened(house, () => house.does("Bo", clap, { number }));
  expect(done).toEqual([
    { kind: "clapped", by: house.id("Bo"), cause: null, about: ["celebration"], data: { celebration: 1 } },
  ]);
  expect(await happened(house, () => house.does("Bo", clap, { number }))).toEqual([]);
  expect(await applause(house, "Bo")).toMatchObject({ people: 1, visitors: 0, mine: { words: null } });
  expect(await applause(house, "Cleo")).toMatchObject({ people: 1, mine: null });
  expect(await version()).toBe(before);
});

test("a visitor's device claps once, is counted apart, and only the hash of its token is kept", async () => {
  const house = await withGem();
  const first = await deviceClaps(house, null);
  expect(first.to).toBe("/wall/1/a-quiet-hour-on-weekday-mornings#clapped");
  expect(first.clap).toMatch(/^[\w-]{43}$/);
  expect(await deviceClaps(house, first.clap as string)).toMatchObject({ events: [], clap: first.clap });
  await deviceClaps(house, null);
  expect(await applause(house)).toMatchObject({ people: 0, visitors: 2 });
  const kept = await house.db.read.select().from(visitorClaps);
  expect(kept.map(({ tokenHash }) => tokenHash)).toContain(hashToken(first.clap as string));
  expect(JSON.stringify(kept)).not.toContain(first.clap);
});

test("a thank-you waits to be looked at, and its writer alone reads it", async () => {
  const house = await withGem();
  const done = await happened(house, () => house.does("Bo", clap, { number }, { words: " Warm hands, thank you. " }));
  expect(done.map(({ kind }) => kind).sort()).toEqual(["clap-words-written", "clapped"]);
  expect(JSON.stringify(done)).not.toContain("Warm");
  const waiting = { words: "Warm hands, thank you.", state: "waiting" };
  expect(await applause(house, "Bo")).toMatchObject({ mine: waiting, words: [] });
  for (const name of ["Vi", "Cleo", "Sam"]) expect(JSON.stringify(await applause(house, name))).not.toContain("Warm");
  await house.does("Bo", clap, { number });
  expect(await applause(house, "Bo")).toMatchObject({ people: 1, mine: waiting });
});

test("words that were shown and are changed are read by nobody until they are looked at again", async () => {
  const house = await withGem();
  await house.does("Bo", clap, { number }, { words: "Thank you." });
  await house.does("Sam", showClapWords, { number, person: "bo" });
  expect(await applause(house)).toMatchObject({ words: [{ words: "Thank you.", by: { name: "Bo" } }] });
  await house.does("Bo", clap, { number }, { words: "canary" });
  expect(await applause(house)).toMatchObject({ people: 1, words: [] });
  await house.does("Bo", clap, { number }, { words: "" });
  expect(await applause(house, "Bo")).toMatchObject({ people: 1, mine: { words: null, state: null } });
});

test("after Bo deletes his account his clap counts, and his thank-you is a former customer's", async () => {
  const house = await withGem();
  await house.does("Bo", clap, { number }, { words: "Thank you." });
  await house.does("Sam", showClapWords, { number, person: "bo" });
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect(await applause(house)).toMatchObject({
    people: 1,
    words: [{ by: { name: "A former customer", handle: null } }],
  });
});

test("there is no clapping for what is not there, nor with long words, nor with a visitor's", async () => {
  const house = await withGem();
  await expect(house.does("Bo", clap, { number: "9" })).rejects.toThrow(new Refusal("not-found"));
  expect(await refused(house, () => house.does("Bo", clap, { number }, { words: "a".repeat(201) }))).toEqual({
    words: "too-long",
  });
  expect(await refused(house, () => deviceClaps(house, null, { words: "Hello" }))).toBe("sign-in-first (sign-in)");
  await house.does("Bo", clap, { number }, { words: "a".repeat(200) });
});

test("everybody clapping, taking back and clapping again at once adds up, and votes go on", async () => {
  const house = await withGem();
  const idea = await house.idea("A bench by the water");
  const names = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"];
  await Promise.all([
    ...names.flatMap((name) => [
      ...["One.", "Two.", ""].map((words) => house.does(name, clap, { number }, { words })),
      house.does(name, takeBackClap, { number }),
      house.does(name, clap, { number }),
      house.does(name, castVote, { number: idea }),
    ]),
    ...Array.from({ length: 60 }, (_, at) => deviceClaps(house, `device-${at % 20}`)),
  ]);
  expect(await applause(house)).toMatchObject({ visitors: 20 });
  expect(await recount(house.db.read)).toEqual([]);
});
