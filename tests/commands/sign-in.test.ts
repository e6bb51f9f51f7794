import { expect, test } from "vitest";
import { signIn, signOut } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { changePassword } from "#db/people.ts";
import { sessions } from "#db/schema.ts";
import { readerOf, sessionsOf } from "#db/sessions.ts";
import { hashToken } from "#db/tokens.ts";
import { address, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, knownAs, refused } from "./story.ts";

async function door() {
  const house = await aHouse();
  const come = async (sessionId: string | null = null, authenticate = () => knownAs(house, "Bo")) => {
    const form = { email: address("Bo"), password };
    const request = {
      actor: house.who("Vi"),
      form,
      now: house.now(),
      sessionId,
      device: "Firefox on a phone",
      authenticate,
    };
    const { session } = await perform(house.db, signIn, request);
    return (session as { token: string }).token;
  };
  const reader = (token: string, now = house.now()) => readerOf(house.db.read, hashToken(token), now);
  return { house, come, reader };
}

test("Bo signs in: the device keeps a token of which the house knows the hash alone", async () => {
  const { house, come, reader } = await door();
  let token = "";
  const done = await happened(house, async () => {
    token = await come();
  });
  expect(done).toMatchObject([{ kind: "signed-in", about: ["person"] }]);
  expect(await reader(token)).toMatchObject({ id: house.id("Bo"), role: "customer" });
  expect(await reader(hashToken(token))).toBeNull();
  expect(JSON.stringify(await house.db.read.select().from(sessions))).not.toContain(token);
  expect(await sessionsOf(house.db.read, house.id("Bo"), house.now())).toMatchObject([
    { device: "Firefox on a phone" },
  ]);
});

test("a sign-in always makes a new session, in place of the device's present one", async () => {
  const { house, come, reader } = await door();
  const first = await come();
  const present = (await reader(first))?.sessionId as string;
  const second = await come(present);
  expect(second).not.toBe(first);
  expect([await reader(first), (await reader(second))?.name]).toEqual([null, "Bo"]);
  await come();
  expect(await sessionsOf(house.db.read, house.id("Bo"), house.now())).toHaveLength(2);
});

test("a session ends after sixty days, or when it is ended", async () => {
  const { house, come, reader } = await door();
  const token = await come();
  const days = (n: number) => new Date(house.now().getTime() + n * 86_400_000);
  expect([(await reader(token, days(59.99)))?.name, await reader(token, days(60))]).toEqual(["Bo", null]);
  const sessionId = (await reader(token))?.sessionId as string;
  await perform(house.db, signOut, { actor: house.who("Bo"), now: house.now(), sessionId });
  expect(await reader(token)).toBeNull();
});

test("who is not let in leaves no trace", async () => {
  const { house, come } = await door();
  const shut = async () => {
    throw new Refusal("wrong-sign-in", "password");
  };
  expect(await refused(house, () => come(null, shut))).toBe("wrong-sign-in (rule) at password");
  expect(await refused(house, () => house.does("Vi", signIn, {}, { email: address("Bo"), password }))).toBe(
    "wrong-sign-in (rule) at password",
  );
  expect(await refused(house, () => house.does("Vi", signIn, {}, { email: "bo", password: "" }))).toEqual({
    email: "not-an-email",
    password: "required",
  });
});

test("a password that was changed while it was looked at lets nobody in any more", async () => {
  const { house, come } = await door();
  const known = await knownAs(house, "Bo");
  const [one, other] = [known.passwordHash, `${known.passwordHash}x`];
  await house.db.write((tx) => changePassword(tx, known.personId, one, other));
  await expect(come(null, async () => known)).rejects.toThrow("wrong-sign-in");
  expect(await house.db.read.$count(sessions)).toBe(0);
});
