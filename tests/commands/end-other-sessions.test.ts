import { expect, test } from "vitest";
import { endOtherSessions, signIn } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { sessionsOf } from "#db/sessions.ts";
import { address, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, knownAs, refused } from "./story.ts";

test("Bo stays signed in here and nowhere else; Ann is not disturbed", async () => {
  const house = await aHouse();
  const devices = async (name: string) => {
    const sessions = await sessionsOf(house.db.read, house.id(name), house.now());
    return sessions.map(({ device }) => device).sort();
  };
  for (const [name, device] of [
    ["Bo", "laptop"],
    ["Bo", "phone"],
    ["Bo", "library"],
    ["Ann", "tablet"],
  ] as const) {
    const form = { email: address(name), password };
    const request = { actor: house.who("Vi"), form, now: house.now(), device };
    await perform(house.db, signIn, { ...request, authenticate: () => knownAs(house, name) });
  }
  const all = await sessionsOf(house.db.read, house.id("Bo"), house.now());
  const sessionId = all.find(({ device }) => device === "laptop")?.id as string;
  const end = () => perform(house.db, endOtherSessions, { actor: house.who("Bo"), now: house.now(), sessionId });
  const done = await happened(house, async () => {
    expect(await end()).not.toHaveProperty("session");
  });
  expect(done).toMatchObject([{ kind: "session-ended", by: house.id("Bo"), about: ["person"], data: { ended: 2 } }]);
  expect([await devices("Bo"), await devices("Ann")]).toEqual([["laptop"], ["tablet"]]);
  expect(await happened(house, end)).toEqual([]);
});

test("a visitor has none to end", async () => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Vi", endOtherSessions))).toBe("sign-in-first (sign-in)");
});
