import { expect, test } from "vitest";
import { signIn, signOut } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { sessionsOf } from "#db/sessions.ts";
import { address, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, knownAs } from "./story.ts";

test("Bo signs out on this device and stays signed in on the other", async () => {
  const house = await aHouse();
  for (const device of ["phone", "laptop"]) {
    const request = { actor: house.who("Vi"), form: { email: address("Bo"), password }, now: house.now(), device };
    await perform(house.db, signIn, { ...request, authenticate: () => knownAs(house, "Bo") });
  }
  const open = () => sessionsOf(house.db.read, house.id("Bo"), house.now());
  const sessionId = (await open()).find(({ device }) => device === "phone")?.id;
  const done = await happened(house, async () => {
    const outcome = await perform(house.db, signOut, { actor: house.who("Bo"), now: house.now(), sessionId });
    expect(outcome.session).toBe("end");
  });
  expect(done).toMatchObject([{ kind: "signed-out", about: ["person"] }]);
  expect((await open()).map(({ device }) => device)).toEqual(["laptop"]);
});

test("Vi signs out of nothing", async () => {
  const house = await aHouse();
  expect(await happened(house, () => house.does("Vi", signOut))).toEqual([]);
});
