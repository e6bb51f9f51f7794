import { expect, test } from "vitest";
import {
  addComment,
  askForSeat,
  castVote,
  changeRole,
  deleteIdea,
  hideIdea,
  mergeIdea,
  postIdea,
  stopInvitations,
  withdrawVote,
} from "#app/commands/index.ts";
import { invite, openInvitation, ownInvitation } from "#db/invitations.ts";
import { invited } from "#db/schema.ts";
import { asks, invitationsOf, inviteForm, invites, sent } from "../commands/inviting.ts";
import { formId } from "../commands/story.ts";
import { atOnce } from "../support/at-once.ts";
import { type House, settle } from "../support/cast.ts";
import { newDatabase } from "../support/database.ts";
import { aHouse } from "../support/house.ts";

/** Whose names staff read as those who did something, of the last invitation. */
const did = async (house: House) =>
  (await sent(house))[0]?.people.filter(({ did }) => did).map(({ face }) => face.name);
const everybody = ["Ann", "Bo", "Cleo"];

test("who opened it is known by the first time, and only by their own eyes", async () => {
  const house = await aHouse();
  await asks(house);
  await invites(house, { people: everybody });
  const [{ href } = { href: "" }] = await invitationsOf(house, "Ann");
  const id = href.split("/")[2] as string;
  const opens = (name: string) => house.db.write((tx) => openInvitation(tx, id, house.id(name), house.now()));
  await opens("Bo");
  const openedAt = async () => (await sent(house))[0]?.people.map(({ openedAt }) => openedAt);
  expect(await openedAt()).toEqual([null, null, null]);
  await opens("Ann");
  const first = house.now();
  await house.later(1);
  await opens("Ann");
  expect(await openedAt()).toEqual([first, null, null]);
});

test("whoever said no, came to work here or left since the letter was written is passed over", async () => {
  const house = await aHouse();
  await asks(house);
  await invites(house);
  const [{ id: invitationId } = { id: "" }] = await sent(house);
  await house.does("Bo", stopInvitations);
  await house.does("Ada", changeRole, { handle: "cleo" }, { role: "staff" });
  for (const name of ["Bo", "Cleo", "June"]) {
    const letter = { id: formId(), invitationId, personId: house.id(name), words: "Come.", invitedAt: house.now() };
    expect(await house.db.write((tx) => invite(tx, letter, house.now())), name).toBe(false);
  }
  expect(await house.db.read.$count(invited)).toBe(1);
});

test("to a question: who answers it within 30 days came; not who did before, later, or answers another", async () => {
  const house = await aHouse();
  const question = await asks(house);
  const other = await asks(house, "What else?");
  await house.does("Ann", postIdea, {}, { title: "Before", question });
  await house.later(1);
  await invites(house, { people: everybody });
  expect(await did(house)).toEqual([]);
  await house.does("Cleo", postIdea, {}, { title: "To the other", question: other });
  await house.does("Bo", postIdea, {}, { title: "To this one", question });
  expect(await did(house)).toEqual(["Bo"]);
});

test("to an idea: who votes or comments came, and who took it back or is late did not", async () => {
  const house = await aHouse();
  const number = await house.idea("A quiet hour", "June");
  await invites(house, { to: `idea/${number}`, people: everybody });
  await house.does("Ann", castVote, { number });
  await house.does("Bo", addComment, { number }, { body: "And no music." });
  await house.does("Bo", castVote, { number });
  expect(await did(house)).toEqual(["Ann", "Bo"]);
  await house.does("Ann", withdrawVote, { number });
  expect(await did(house)).toEqual(["Bo"]);
  await house.later(31);
  await house.does("Cleo", castVote, { number });
  expect(await did(house)).toEqual(["Bo"]);
});

test("to a pilot: who asks for a seat came", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea("A quiet hour", "June"), 1);
  await invites(house, { to: `pilot/${number}`, people: everybody });
  for (const name of ["Bo", "Cleo"]) await house.does(name, askForSeat, { number });
  expect(await did(house)).toEqual(["Bo", "Cleo"]);
});

test("an idea that was merged leads to the one it lives on in, and is counted there; one that is gone, nowhere", async () => {
  const house = await aHouse();
  const [number, into] = [await house.idea("A quiet hour", "June"), await house.idea("Quiet mornings", "June")];
  await invites(house, { to: `idea/${number}` });
  await house.does("Sam", mergeIdea, { number: into }, { from: number });
  await house.does("Ann", castVote, { number: into });
  expect(await did(house)).toEqual(["Ann"]);
  expect(await invitationsOf(house, "Ann")).toMatchObject([{ title: "Quiet mornings" }]);

  await house.later(1);
  const gone = await house.idea("Only a thought", "Bo");
  await invites(house, { to: `idea/${gone}`, people: ["Cleo"] });
  const [{ href } = { href: "" }] = await invitationsOf(house, "Cleo");
  await house.does("Bo", deleteIdea, { number: gone });
  expect(await ownInvitation(house.db.read, href.split("/")[2] as string, house.id("Cleo"))).toMatchObject({
    to: null,
  });
  expect((await sent(house))[0]).toMatchObject({ to: null, people: [{ did: false }] });
});

test("an idea that staff hide is not named in what was written before", async () => {
  const house = await aHouse();
  await invites(house, { to: `idea/${await house.idea("A quiet hour", "June")}` });
  const [{ href } = { href: "" }] = await invitationsOf(house, "Ann");
  await house.does("Sam", hideIdea, { number: "1" }, { reason: "It names somebody." });
  const invitation = await ownInvitation(house.db.read, href.split("/")[2] as string, house.id("Ann"));
  expect(invitation).toMatchObject({ to: null });
});

test("three colleagues in three processes invite the same people at once: each is invited once", async () => {
  const db = await newDatabase();
  const house = await settle(db, new Date());
  await asks(house);
  const forms = await Promise.all(
    [everybody, [...everybody].reverse(), ["Bo"]].map((people) => inviteForm(house, { people })),
  );
  const words = forms.map((form) => JSON.stringify(form));
  const colleagues = ["Ada", "Sam", "June"].map((name) => [house.id(name), ...words]);
  expect(await atOnce("inviter", db.url, colleagues)).toEqual(["", "", ""]);
  const rows = await db.read.select().from(invited);
  expect(rows.map(({ personId }) => personId).sort()).toEqual(everybody.map(house.id).sort());
}, 120_000);
