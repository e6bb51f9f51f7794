import { expect, test } from "vitest";
import { setUpSite } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { visitor } from "#app/domain/actor.ts";
import { Malformed, Refusal } from "#app/domain/refusal.ts";
import { people, setupTokens } from "#db/schema.ts";
import { readerOf } from "#db/sessions.ts";
import { keepSetupToken, theSite } from "#db/site.ts";
import { hashToken } from "#db/tokens.ts";
import { newDatabase } from "../support/database.ts";
import { everything } from "./story.ts";

const now = new Date("2026-05-04T09:00:00Z");
const tomorrow = new Date("2026-05-05T09:00:00Z");
const form = {
  token: "printed-by-the-server",
  site: "Harbour Coffee",
  address: "https://ideas.example.org/setup?x",
  days: "3",
  zone: "Europe/Lisbon",
  name: "Ada",
  email: "Ada@example.org",
  password: "a stone in the sun",
};

async function empty() {
  const db = await newDatabase();
  await db.write((tx) => keepSetupToken(tx, hashToken(form.token), now, now));
  const setUp = (change: object = {}) => perform(db, setUpSite, { actor: visitor, form: { ...form, ...change }, now });
  return { db, setUp };
}

test("with the token the server printed Ada makes the site, and is its admin and signed in", async () => {
  const { db, setUp } = await empty();
  const { session, to } = await setUp();
  expect(to).toBe("/");
  expect(await theSite(db.read)).toMatchObject({
    name: "Harbour Coffee",
    address: "https://ideas.example.org",
    answerDays: 3,
    timeZone: "Europe/Lisbon",
    demoSeed: null,
  });
  const { token } = session as { token: string };
  expect(await readerOf(db.read, hashToken(token), now)).toMatchObject({ name: "Ada", handle: "ada", role: "admin" });
  expect(await db.read.select().from(setupTokens)).toEqual([]);
});

test("there is no second first run, even with a fresh token", async () => {
  const { db, setUp } = await empty();
  await setUp();
  await expect(setUp()).rejects.toThrow(new Refusal("not-found"));
  await db.write((tx) => keepSetupToken(tx, hashToken("another"), now, now));
  await expect(setUp({ token: "another", email: "eve@example.org" })).rejects.toThrow(new Refusal("not-found"));
  expect(await db.read.$count(people)).toBe(1);
});

test("ten first runs at once make one site with one admin", async () => {
  const { db, setUp } = await empty();
  const all = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => setUp({ email: `ada${n}@example.org` })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.read.$count(people)).toBe(1);
});

test("a wrong token makes nothing and spends nothing; the token of an earlier start no longer works", async () => {
  const { db, setUp } = await empty();
  const before = await everything(db.read);
  await expect(setUp({ token: "guessed" })).rejects.toThrow(new Refusal("wrong-token", "token"));
  await expect(setUp({ zone: "Mars/Olympus" })).rejects.toThrow(new Refusal("unknown-time-zone", "zone"));
  expect(await everything(db.read)).toEqual(before);
  await db.write((tx) => keepSetupToken(tx, hashToken("fresh"), tomorrow, tomorrow));
  await expect(setUp()).rejects.toThrow(new Refusal("wrong-token", "token"));
  await setUp({ token: "fresh" });
});

test("the token is kept as a hash", async () => {
  const { db } = await empty();
  expect(JSON.stringify(await db.read.select().from(setupTokens))).not.toContain(form.token);
});

test.each([
  [{ address: "javascript:alert(1)" }, "address", "not-an-address"],
  [{ address: "harbour coffee" }, "address", "not-an-address"],
  [{ days: "0" }, "days", "out-of-range"],
  [{ days: "31" }, "days", "out-of-range"],
  [{ days: "three" }, "days", "not-a-number"],
  [{ password: "short" }, "password", "too-short"],
  [{ site: "x".repeat(81) }, "site", "too-long"],
  [{ role: "customer" }, "role", "unknown-field"],
])("a form with %j is sent back", async (change, field, code) => {
  const { db, setUp } = await empty();
  const error = await setUp(change).catch((error) => error);
  expect(error).toBeInstanceOf(Malformed);
  expect(error.faults).toEqual({ [field]: code });
  expect(await theSite(db.read)).toBeNull();
});
