import { expect, test } from "vitest";
import { resumeInvitations, stopInvitations } from "#app/commands/index.ts";
import { everythingOf } from "#db/export.ts";
import { type Person, personById } from "#db/people.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { asks, invitationsOf, invites } from "./inviting.ts";
import { kinds, refused, toldBy } from "./story.ts";

const ann = async (house: House) => (await personById(house.db.read, house.id("Ann"))) as Person;

test("Ann wants no more invitations, and is asked no more; nobody is told", async () => {
  const house = await aHouse();
  await asks(house);
  await invites(house);
  const told = await toldBy(house, async () => {
    expect(await kinds(house, () => house.does("Ann", stopInvitations))).toEqual(["invitations-stopped"]);
  });
  expect(told).toEqual({});
  await house.later(40);
  expect(await refused(house, () => invites(house))).toBe("nobody-to-invite (state) at person");
  expect(await invitationsOf(house, "Ann")).toHaveLength(1);
});

test("twice is once, and the day stands in the copy of her data", async () => {
  const house = await aHouse();
  const since = house.now();
  await house.does("Ann", stopInvitations);
  await house.later(1);
  expect(await kinds(house, () => house.does("Ann", stopInvitations))).toEqual([]);
  const { person } = await everythingOf(house.db.read, await ann(house));
  expect(person).toMatchObject({ invitationsOffAt: since });
});

test("Ann changes her mind, and may be invited again", async () => {
  const house = await aHouse();
  await asks(house);
  await house.does("Ann", stopInvitations);
  expect(await kinds(house, () => house.does("Ann", resumeInvitations))).toEqual(["invitations-resumed"]);
  expect(await kinds(house, () => house.does("Ann", resumeInvitations))).toEqual([]);
  await invites(house);
  expect(await invitationsOf(house, "Ann")).toHaveLength(1);
});

test("visitors have none to stop", async () => {
  const house = await aHouse();
  for (const deed of [stopInvitations, resumeInvitations])
    expect(await refused(house, () => house.does("Vi", deed))).toBe("sign-in-first (sign-in)");
});
