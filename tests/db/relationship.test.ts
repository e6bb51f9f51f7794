import { expect, test } from "vitest";
import {
  acceptCredit,
  addComment,
  answerIdea,
  askForSeat,
  castVote,
  deleteAccount,
  hideIdea,
  keepPromise,
  makePilotPromise,
  makePromise,
  mergeIdea,
  nominatePerson,
  postIdea,
  reportComment,
  setCompany,
  shipIdea,
  stopInvitations,
} from "#app/commands/index.ts";
import type { InboxKind } from "#app/domain/inbox.ts";
import { type RelationshipPart, relationshipParts } from "#app/domain/relationship.ts";
import { threadOf } from "#db/comments.ts";
import { creditsOf } from "#db/credits.ts";
import { dreamerOf } from "#db/dreamers.ts";
import { foundPeople } from "#db/found-people.ts";
import { type Idea, ideaByNumber } from "#db/ideas.ts";
import { openInvitation } from "#db/invitations.ts";
import { knownAmong } from "#db/known.ts";
import { type Person, personById } from "#db/people.ts";
import { type Pilot, seenPilot } from "#db/pilots.ts";
import type { Place } from "#db/places.ts";
import { relationshipPage, relationshipWith } from "#db/relationship.ts";
import { seatList } from "#db/seat-list.ts";
import { asks, invites } from "../commands/inviting.ts";
import { waiting } from "../commands/waiting.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const parts = relationshipParts.filter((part) => part !== "notes");
const person = async (house: House, name: string) => (await personById(house.db.read, house.id(name))) as Person;
const lines = async (house: House, name: string, part: Exclude<RelationshipPart, "notes">) =>
  (await relationshipPage(house.db.read, part, house.id(name), null, 20)).rows;

/** Day `n` from the house's present. */
const day = (house: House, n: number) => new Date(house.now().getTime() + n * 86_400_000).toISOString().slice(0, 10);

test("what we promised is found by who dreamed the idea up and by who voted for it, and nobody else", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  await house.does("Sam", makePromise, { number }, { words: "Measure both rooms.", by: day(house, 9) });
  const { to } = await house.does("Sam", makePromise, { number }, { words: "Ask the baker.", by: day(house, 3) });
  await house.does("Sam", keepPromise, { id: to.split("#p-")[1] as string }, { words: "We asked." });
  for (const name of ["Ann", "Bo"]) {
    const made = await lines(house, name, "promises");
    expect(made.map(({ words, is }) => [words, is]).sort(), name).toEqual([
      ["Ask the baker.", "kept"],
      ["Measure both rooms.", "open"],
    ]);
    const { promises } = await relationshipWith(house.db.read, await person(house, name));
    expect(promises, name).toEqual({ open: 1, kept: 1, broken: 0, "kept-late": 0 });
  }
  expect(await lines(house, "Cleo", "promises")).toEqual([]);
});

test("what we promised a pilot is found by who has a seat in it, and not by who waits for one", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  await house.does("Cleo", askForSeat, { number });
  await house.does("Bo", askForSeat, { number });
  await house.does("Sam", makePilotPromise, { number }, { words: "Bring the cups.", by: day(house, 9) });
  const [promise] = await lines(house, "Cleo", "promises");
  expect(promise).toMatchObject({
    words: "Bring the cups.",
    is: "open",
    about: { title: "A quiet hour on weekday mornings" },
  });
  expect(promise?.about?.href).toMatch(/^\/pilots\/1\/[\w-]+#p-/);
  expect((await relationshipWith(house.db.read, await person(house, "Cleo"))).promises.open).toBe(1);
  expect(await lines(house, "Bo", "promises")).toEqual([]);
  expect(await lines(house, "Ann", "promises")).toEqual([]);
});

test("how soon Ann was heard is the middle of what it took, and tells of what waits", async () => {
  const house = await aHouse();
  for (const after of [0, 1, 3]) {
    const number = await house.idea(`Heard after ${after}`);
    await house.later(after);
    await house.does("Sam", answerIdea, { number }, { body: "We hear you." });
  }
  await house.idea("Waits");
  const merged = await house.idea("Waits no more");
  await house.does("Sam", mergeIdea, { number: "1" }, { from: merged, reason: "The same." });
  const { heard } = await relationshipWith(house.db.read, await person(house, "Ann"));
  expect(heard).toEqual({ ideas: 5, heard: 3, waiting: 1, hours: 24 });
});

test("credit is told by its role and what its person said to it, and never by another name they chose", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Sam", shipIdea, { number }, { body: "It is here.", story: "We made it." });
  const [credit] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id }, { shown: "alias", alias: "Moonlight" });
  const got = await lines(house, "Ann", "credits");
  expect(got).toMatchObject([{ is: "dreamer accepted" }]);
  expect(JSON.stringify(got)).not.toContain("Moonlight");
});

test("each kind comes newest first, page by page, and every thing once", async () => {
  const house = await aHouse();
  for (let n = 0; n < 5; n++) {
    const number = await house.idea(`Idea ${n}`, "Bo");
    if (n % 2) await house.later(1);
    await house.does("Bo", castVote, { number }, { strength: "3", reason: `Reason ${n}` });
    await house.does("Bo", addComment, { number }, { body: `What of ${n}?`, kind: "question" });
    await house.does("Sam", makePromise, { number }, { words: `Promise ${n}`, by: day(house, 9) });
    await house.does("Cleo", nominatePerson, { number }, { person: "bo", because: `Because ${n}` });
  }
  for (const part of ["ideas", "votes", "comments", "promises", "nominations"] as const) {
    const seen: string[] = [];
    const times: number[] = [];
    for (let after: Place | null = null; ; ) {
      const { rows, next } = await relationshipPage(house.db.read, part, house.id("Bo"), after, 2);
      seen.push(...rows.map(({ id }) => id));
      times.push(...rows.map(({ at }) => at.getTime()));
      if (!next) break;
      after = next;
    }
    expect(seen, part).toHaveLength(5);
    expect(new Set(seen).size, part).toBe(5);
    expect(times, part).toEqual([...times].sort((one, other) => other - one));
  }
  expect(await lines(house, "Bo", "votes")).toMatchObject([{ is: "3", words: "Reason 4" }, {}, {}, {}, {}]);
});

test("what Ann was invited to stands with who asked, and how far she came: sent, opened, done within thirty days", async () => {
  const house = await aHouse();
  const question = await asks(house);
  const got = () => lines(house, "Ann", "invitations");
  await invites(house, { people: ["Ann", "Bo"] });
  expect(await got()).toMatchObject([
    { is: "question sent", by: { name: "Sam" }, about: { title: "What would make mornings kinder?" } },
  ]);
  const [{ id } = { id: "" }] = await got();
  await house.db.write((tx) => openInvitation(tx, id, house.id("Ann"), house.now()));
  expect(await got()).toMatchObject([{ is: "question opened" }]);
  await house.does("Bo", postIdea, {}, { title: "By Bo", question });
  expect(await got()).toMatchObject([{ is: "question opened" }]);
  await house.later(29);
  await house.does("Ann", postIdea, {}, { title: "A door that opens quietly", question });
  expect(await got()).toMatchObject([{ is: "question came" }]);
  expect(await lines(house, "Cleo", "invitations")).toEqual([]);
});

test("who came after thirty days came by themselves; an invitation to what is gone still stands", async () => {
  const house = await aHouse();
  const number = await house.idea("A quiet hour", "June");
  await invites(house, { to: `idea/${number}` });
  await house.later(30);
  await house.does("Ann", castVote, { number });
  expect(await lines(house, "Ann", "invitations")).toMatchObject([{ is: "idea sent" }]);
  await house.does("Sam", hideIdea, { number }, { reason: "It names somebody." });
  expect(await lines(house, "Ann", "invitations")).toMatchObject([{ is: "idea sent", about: null }]);
});

test("that Bo wants no invitations is known since when", async () => {
  const house = await aHouse();
  const since = async () => (await relationshipWith(house.db.read, await person(house, "Bo"))).invitationsOffAt;
  expect(await since()).toBeNull();
  await house.does("Bo", stopInvitations);
  expect(await since()).toEqual(house.now());
});

test("of somebody who did nothing yet there is nothing, and no error", async () => {
  const house = await aHouse();
  for (const part of parts) expect(await lines(house, "Cleo", part), part).toEqual([]);
  const { counts, heard } = await relationshipWith(house.db.read, await person(house, "Cleo"));
  expect(Object.values(counts).every((n) => n === 0)).toBe(true);
  expect(heard).toEqual({ ideas: 0, heard: 0, waiting: 0, hours: null });
});

test("next to an idea stands what is open to its dreamer; of one who is gone there is no way on", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const other = await house.idea("Blankets outside", "Bo");
  await house.does("Ann", castVote, { number: other });
  await house.does("Sam", makePromise, { number: other }, { words: "Buy ten.", by: day(house, 4) });
  await house.does("Sam", setCompany, { handle: "ann" }, { company: "Northwind" });
  const known = async () => dreamerOf(house.db.read, (await ideaByNumber(house.db.read, Number(number))) as Idea);
  expect(await known()).toMatchObject({
    handle: "ann",
    company: "Northwind",
    others: 0,
    votes: 1,
    promised: [{ words: "Buy ten." }],
  });
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await known()).toMatchObject({ handle: null, company: null });
});

test("wherever staff meet Ann they read in a line who she is: ideas, comments, seats to give and reports", async () => {
  const house = await aHouse();
  const { read } = house.db;
  const number = await house.idea("A quiet hour", "Bo");
  await house.idea("Cups that come back");
  await house.does("Ann", castVote, { number });
  await house.does("Ann", addComment, { number }, { body: "Which day?" });
  await house.does("Sam", makePromise, { number }, { words: "Buy ten.", by: day(house, 4) });
  await house.does("Sam", setCompany, { handle: "ann" }, { company: "Northwind" });
  await house.does("Cleo", reportComment, { id: (await thread(house, "Sam"))[0]?.id }, { why: "spam" });
  const ann = { handle: "ann", company: "Northwind", ideas: 1, votes: 1, promised: 1, thanked: 0 };
  const waits = async (kind: InboxKind) => (await waiting(house, kind, { dueBy: day(house, 14) })).rows;
  const unheard = await waits("unheard");
  expect(unheard.find(({ idea }) => idea.title === "Cups that come back")?.known).toMatchObject(ann);
  expect(unheard.find(({ idea }) => idea.title === "A quiet hour")?.known).toMatchObject({ handle: "bo", promised: 1 });
  expect(await waits("reports")).toMatchObject([{ who: { name: "Ann" }, known: ann }]);
  // Who made a promise works here.
  expect(await waits("promises")).toMatchObject([{ known: null }]);
  expect((await thread(house, "Sam")).map(({ known }) => known)).toMatchObject([ann]);
  for (const name of ["Bo", "Ann"]) expect((await thread(house, name)).map(({ known }) => known)).toEqual([null]);
  const pilot = await house.pilot(number, 3);
  await house.does("Ann", askForSeat, { number: pilot });
  const { rows } = await seatList(read, (await seenPilot(read, Number(pilot), true)) as Pilot, "seated", null);
  expect(rows).toMatchObject([{ known: { ...ann, promised: 1 } }]);
});

test("thanks under another name are not told of Ann; who is gone is nobody we know", async () => {
  const house = await aHouse();
  for (const title of ["A quiet hour", "Cups that come back"]) {
    const number = await house.idea(title);
    await house.does("Sam", shipIdea, { number }, { body: "It is here.", story: "We made it." });
  }
  const [one, other] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: one?.id }, { shown: "alias", alias: "Moonlight" });
  const all = () => knownAmong(house.db.read, [house.id("Ann"), house.id("Sam"), null]);
  const known = async () => (await all()).get(house.id("Ann"));
  expect([...(await all()).keys()], "Sam works here").toEqual([house.id("Ann")]);
  expect(await known()).toMatchObject({ thanked: 0 });
  await house.does("Ann", acceptCredit, { id: other?.id }, { shown: "name" });
  expect(await known()).toMatchObject({ thanked: 1 });
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await known()).toBeUndefined();
});

const thread = async (house: House, name: string) => {
  const { id } = (await ideaByNumber(house.db.read, 1)) as Idea;
  const reading = { readerId: house.id(name), forStaff: name === "Sam", most: 9 };
  return (await threadOf(house.db.read, id, reading)).thread;
};

test("staff look for somebody page by page; who is gone is not found", async () => {
  const house = await aHouse();
  const look = async (query: string, after: Place | null = null, most = 2) =>
    foundPeople(house.db.read, { query, withEmail: false, after, most });
  const names: string[] = [];
  for (let after: Place | null = null; ; ) {
    const { rows, next } = await look("", after);
    names.push(...rows.map(({ face }) => face.name));
    if (!next) break;
    after = next;
  }
  expect(names.sort()).toEqual(["Ada", "Ann", "Bo", "Cleo", "June", "Sam"]);
  await house.does("Bo", deleteAccount, {}, { present: password });
  expect((await look("", null, 20)).rows.map(({ face }) => face.name)).not.toContain("A former customer");
  expect((await look("bo")).rows).toEqual([]);
});
