import { expect, test } from "vitest";
import { signUp } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { verifyPassword } from "#app/domain/password.ts";
import { personByEmail, personByHandle } from "#db/people.ts";
import { people } from "#db/schema.ts";
import { readerOf } from "#db/sessions.ts";
import { hashToken } from "#db/tokens.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

const joins = (house: House, change: object = {}) =>
  house.does("Vi", signUp, {}, { name: "Dora", email: "dora@example.org", password, ...change });

test("Vi becomes a customer under the name she chooses, signed in at once", async () => {
  const house = await aHouse();
  const done = await happened(house, async () => {
    const { session } = await joins(house, { name: " Ðora 🌊 ", email: "Dora@Example.ORG" });
    const { token } = session as { token: string };
    expect(await readerOf(house.db.read, hashToken(token), house.now())).toMatchObject({
      name: "Ðora 🌊",
      role: "customer",
    });
  });
  expect(done).toMatchObject([{ kind: "person-joined", by: null, about: ["person"], data: {} }]);
  const dora = await personByEmail(house.db.read, "DORA@example.org");
  expect(dora).toMatchObject({ email: "dora@example.org", role: "customer", creditsCount: 0 });
  expect(await verifyPassword(dora?.passwordHash as string, password)).toBe(true);
  expect(await toldBy(house, () => joins(house, { email: "d2@example.org" }))).toEqual({});
});

test("two of one name have two handles; names in any letters are welcome", async () => {
  const house = await aHouse();
  await joins(house, { name: "Ann", email: "ann2@example.org" });
  await Promise.all([3, 4, 5].map((n) => joins(house, { name: "静香", email: `ann${n}@example.org` })));
  for (const handle of ["ann", "ann-2", "person", "person-2", "person-3"])
    expect(await personByHandle(house.db.read, handle)).not.toBeNull();
});

test("an e-mail address has one account, also when it signs up five times at once", async () => {
  const house = await aHouse();
  const all = await Promise.allSettled(Array.from({ length: 5 }, () => joins(house)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await house.db.read.$count(people)).toBe(7);
  expect(await refused(house, () => joins(house, { email: " DORA@example.org" }))).toBe("email-taken (rule) at email");
});

test.each([
  [{ role: "admin" }, { role: "unknown-field" }],
  [
    { name: "", email: "dora", password: "short" },
    { name: "required", email: "not-an-email", password: "too-short" },
  ],
  [{ name: "a\nb" }, { name: "control-characters" }],
  [{ name: "\u202e \u200d" }, { name: "required" }],
  [
    { name: "x".repeat(301), password: "x".repeat(201) },
    { name: "too-long", password: "too-long" },
  ],
  [{ email: `${"x".repeat(250)}@example.org` }, { email: "too-long" }],
  [{ email: ["a@example.org", "b@example.org"] }, { email: "given-twice" }],
])("a form like %j is sent back with its faults", async (change, faults) => {
  const house = await aHouse();
  expect(await refused(house, () => joins(house, change))).toEqual(faults);
});

test("who signs up on a device that was signed in leaves that session behind", async () => {
  const house = await aHouse();
  const first = (await joins(house)).session as { token: string };
  const sessionId = (await readerOf(house.db.read, hashToken(first.token), house.now()))?.sessionId;
  const form = { name: "Eve", email: "eve@example.org", password };
  await perform(house.db, signUp, { actor: house.who("Vi"), form, now: house.now(), sessionId });
  expect(await readerOf(house.db.read, hashToken(first.token), house.now())).toBeNull();
});
