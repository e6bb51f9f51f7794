import { expect, test } from "vitest";
import { changePassword, signIn } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { verifyPassword } from "#app/domain/password.ts";
import { personById } from "#db/people.ts";
import { readerOf, sessionsOf } from "#db/sessions.ts";
import { hashToken } from "#db/tokens.ts";
import { address, type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, knownAs, refused } from "./story.ts";

const next = "a gem in the dark";
const change = (house: House, form = { present: password, password: next }) =>
  perform(house.db, changePassword, { actor: house.who("Bo"), form, now: house.now(), device: "Firefox" });

async function comesIn(house: House): Promise<string> {
  const form = { email: address("Bo"), password };
  const request = { actor: house.who("Vi"), form, now: house.now(), authenticate: () => knownAs(house, "Bo") };
  return ((await perform(house.db, signIn, request)).session as { token: string }).token;
}

async function opens(house: House, secret: string): Promise<boolean> {
  const bo = await personById(house.db.read, house.id("Bo"));
  return verifyPassword(bo?.passwordHash ?? null, secret);
}

test("Bo's new password works, his old one does not, and he is signed in nowhere but here", async () => {
  const house = await aHouse();
  const tokens = [await comesIn(house), await comesIn(house)];
  let token = "";
  const done = await happened(house, async () => {
    token = ((await change(house)).session as { token: string }).token;
  });
  expect(done).toMatchObject([{ kind: "password-changed", by: house.id("Bo"), about: ["person"], data: { ended: 2 } }]);
  expect([await opens(house, next), await opens(house, password)]).toEqual([true, false]);
  const reader = (one: string) => readerOf(house.db.read, hashToken(one), house.now());
  expect([await reader(tokens[0] as string), await reader(tokens[1] as string)]).toEqual([null, null]);
  expect(await reader(token)).toMatchObject({ id: house.id("Bo") });
  expect(await sessionsOf(house.db.read, house.id("Bo"), house.now())).toHaveLength(1);
});

test("who does not know the present password changes nothing, and ends no session", async () => {
  const house = await aHouse();
  await comesIn(house);
  const wrong = () => change(house, { present: "a guess at it", password: next });
  expect(await refused(house, wrong)).toBe("wrong-password (rule) at present");
  const short = () => change(house, { present: password, password: "short" });
  expect(await refused(house, short)).toEqual({ password: "too-short" });
  const nothing = () => change(house, { present: "", password: "" });
  expect(await refused(house, nothing)).toMatchObject({ present: "required", password: "required" });
  expect(await sessionsOf(house.db.read, house.id("Bo"), house.now())).toHaveLength(1);
});

test("a visitor has no password to change", async () => {
  const house = await aHouse();
  const visit = () => house.does("Vi", changePassword, {}, { present: password, password: next });
  expect(await refused(house, visit)).toBe("sign-in-first (sign-in)");
});

test("of two new passwords at the same moment one is kept, and whoever sent the other is told", async () => {
  const house = await aHouse();
  const said = await Promise.all(
    [next, "a stone in the rain"].map((secret) =>
      change(house, { present: password, password: secret }).then(
        () => "done",
        ({ code }) => code,
      ),
    ),
  );
  expect(said.sort()).toEqual(["done", "wrong-password"]);
  expect(await sessionsOf(house.db.read, house.id("Bo"), house.now())).toHaveLength(1);
});
