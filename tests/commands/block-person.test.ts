import { expect, test } from "vitest";
import {
  addComment,
  askForSeat,
  blockPerson,
  castVote,
  castVoteFor,
  changeRole,
  deleteAccount,
  giveSeat,
  hideIdea,
  postIdea,
  unblockPerson,
  withdrawVote,
} from "#app/commands/index.ts";
import { everythingOf } from "#db/export.ts";
import { inviteesBy } from "#db/invitees.ts";
import { logPage } from "#db/log.ts";
import { blockOf } from "#db/moderations.ts";
import { newsPage } from "#db/notifications.ts";
import { type Person, personById } from "#db/people.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { shapedPilot } from "./seating.ts";
import { happened, refused, toldBy } from "./story.ts";

const reason = "Those words hurt. Please talk to Sam.";
const bo = { handle: "bo" };
const blocks = (house: House, handle = "bo", by = "Sam") => house.does(by, blockPerson, { handle }, { reason });
const lets = (house: House, handle = "bo") => house.does("June", unblockPerson, { handle }, { reason: "We talked." });
const person = async (house: House, name: string) => (await personById(house.db.read, house.id(name))) as Person;
const blockBy = async (house: House) => blockOf(house.db.read, await person(house, "Bo"));

test("Sam blocks Bo with a reason, and June lets Bo take part again; each is kept, for good", async () => {
  const house = await aHouse();
  const done = await happened(house, () => blocks(house));
  expect(done).toMatchObject([{ kind: "person-blocked", about: ["person"] }]);
  expect(await blockBy(house)).toMatchObject({ deed: "block", reason, by: { name: "Sam" }, at: house.now() });
  expect(await happened(house, () => lets(house))).toMatchObject([{ kind: "person-unblocked", about: ["person"] }]);
  expect(await blockBy(house)).toBeNull();
  await house.does("Bo", postIdea, {}, { title: "A bench" });
  const { moderations } = await everythingOf(house.db.read, await person(house, "Bo"));
  expect(moderations).toHaveLength(2);
  for (const kept of [
    { deed: "block", reason },
    { deed: "unblock", reason: "We talked." },
  ])
    expect(moderations).toContainEqual(expect.objectContaining(kept));
});

test("whoever is blocked adds nothing, and takes back what they gave", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  await blocks(house);
  expect(await refused(house, () => house.does("Bo", postIdea, {}, { title: "A bench" }))).toBe("blocked (forbidden)");
  expect(await refused(house, () => house.does("Bo", addComment, { number }, { body: "Yes." }))).toBe(
    "blocked (forbidden)",
  );
  expect(await happened(house, () => house.does("Bo", withdrawVote, { number }))).toMatchObject([
    { kind: "vote-withdrawn" },
  ]);
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect((await person(house, "Bo")).blockedAt).toBeNull();
});

test("Bo is told of both with the reason, and nobody else is; the log keeps the reasons", async () => {
  const house = await aHouse();
  expect(await toldBy(house, () => blocks(house))).toEqual({ Bo: ["person-blocked"] });
  await house.later(1);
  expect(await toldBy(house, () => lets(house))).toMatchObject({ Bo: ["person-unblocked"] });
  const { rows } = await newsPage(house.db.read, house.id("Bo"), null);
  expect(rows.map(({ kind, reason }) => [kind, reason])).toEqual([
    ["person-unblocked", "We talked."],
    ["person-blocked", reason],
  ]);
  const { entries } = await logPage(house.db.read, { kinds: ["person-blocked"] });
  expect(entries).toMatchObject([{ person: "Bo", changes: [{ field: "why", before: null, after: reason }] }]);
  const { person: copied } = await everythingOf(house.db.read, await person(house, "Bo"));
  expect(copied).toMatchObject({ blockedAt: null });
});

test("the log keeps why an idea was hidden, too", async () => {
  const house = await aHouse();
  await house.does("Sam", hideIdea, { number: await house.idea() }, { reason });
  const { entries } = await logPage(house.db.read, { kinds: ["idea-hidden"] });
  expect(entries).toMatchObject([{ changes: [{ field: "why", after: reason }] }]);
});

test("it takes a reason, and somebody to block: nobody who works here, is gone, or is blocked already", async () => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Sam", blockPerson, bo, { reason: " " }))).toEqual({
    reason: "required",
  });
  expect(await refused(house, () => blocks(house, "june"))).toBe("works-here (rule)");
  expect(await refused(house, () => blocks(house, "ada"))).toBe("works-here (rule)");
  expect(await refused(house, () => blocks(house, "nobody"))).toBe("not-found (missing)");
  expect(await refused(house, () => blocks(house, "ann", "Bo"))).toBe("not-found (missing)");
  expect(await refused(house, () => lets(house))).toBe("not-blocked (state)");
  await blocks(house);
  expect(await refused(house, () => blocks(house))).toBe("blocked-already (state)");
  await house.does("Cleo", deleteAccount, {}, { present: password });
  expect(await refused(house, () => blocks(house, "cleo"))).toBe("not-found (missing)");
});

test("of two who block at the same moment one does", async () => {
  const house = await aHouse();
  const both = await Promise.allSettled([blocks(house), blocks(house, "bo", "June")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const { moderations } = await everythingOf(house.db.read, await person(house, "Bo"));
  expect(moderations).toHaveLength(1);
});

test("whoever is blocked is not invited, gets no role here, and nothing is brought for them", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const anybody = { tagId: null, quietSince: null, tested: false, answered: false };
  const invitees = async () =>
    (await inviteesBy(house.db.read, { ...anybody, companyId: null, attribute: null, never: false }, 9)).rows
      .map(({ face }) => face.name)
      .sort();
  expect(await invitees()).toEqual(["Ann", "Bo", "Cleo"]);
  await blocks(house);
  expect(await invitees()).toEqual(["Ann", "Cleo"]);
  const brings = () => house.does("Sam", castVoteFor, { number }, { person: "bo", source: "call" });
  expect(await refused(house, brings)).toBe("person-blocked (rule) at person");
  expect(await refused(house, () => house.does("Ada", changeRole, bo, { role: "staff" }))).toBe(
    "person-blocked (rule) at role",
  );
  await lets(house);
  await brings();
});

test("a seat they asked for before is given when they take part again", async () => {
  const house = await aHouse();
  const pilot = await shapedPilot(house, { seating: "by-hand" });
  await house.does("Bo", askForSeat, { number: pilot });
  await blocks(house);
  const gives = () => house.does("Sam", giveSeat, { number: pilot, person: "bo" });
  expect(await refused(house, gives)).toBe("person-blocked (rule)");
  await lets(house);
  expect(await happened(house, gives)).toMatchObject([{ kind: "seat-given" }]);
});
