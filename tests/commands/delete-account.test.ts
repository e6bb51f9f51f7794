import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptQuote,
  addComment,
  askForSeat,
  castVote,
  changeFace,
  changePassword,
  changeProfile,
  changeRole,
  concludePilot,
  deleteAccount,
  proposeCredit,
  proposeQuote,
  shipIdea,
  signUp,
  takeHost,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { editionOf } from "#app/domain/edition.ts";
import { contributor, gemView } from "#db/celebrations.ts";
import { creditsOf, everyCreditOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { newsPage } from "#db/notifications.ts";
import { isHere, peoplePage, personByEmail, personById } from "#db/people.ts";
import { pilotByNumber, pilotView } from "#db/pilots.ts";
import { recount } from "#db/recount.ts";
import { checkIns, creditEntries, droppedFiles, people, pictures, seats } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import { address, type House, numberOf, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { drawing, sent } from "../support/pictures.ts";
import { seen } from "./crowd.ts";
import { everything, happened, once, refused } from "./story.ts";
import { asked, told } from "./telling.ts";

const leaves = (house: House, name: string, form: Record<string, string> = {}) =>
  house.does(name, deleteAccount, {}, { present: password, ...form });

test("Ann deletes her account: what she brought stays, and says “A former customer”", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Ann", addComment, { number }, { body: "Mornings are loud.", kind: "comment" });
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const before = await version();
  const done = await happened(house, () => leaves(house, "Ann"));
  expect(done).toEqual([{ kind: "account-deleted", by: house.id("Ann"), cause: null, about: ["person"], data: {} }]);
  expect(await version(), "so that no kept page shows her name").not.toBe(before);
  const former = { name: "A former customer", handle: null, staff: false };
  expect(await seen(house, "Vi")).toMatchObject({ dreamer: former, votes: 0, thread: [{ author: former }] });
  expect((await personById(house.db.read, house.id("Ann")))?.goneAt).toEqual(house.now());
  expect((await peoplePage(house.db.read, {})).rows.map(({ name }) => name)).not.toContain("A former customer");
});

test("she is signed out everywhere, and led to a kind word", async () => {
  const house = await aHouse();
  expect(await leaves(house, "Ann")).toMatchObject({ to: "/farewell", session: "end" });
});

test("nothing in the database names her any more, by name, handle, address or alias", async () => {
  const house = await aHouse();
  const { name, handle, words } = { name: "Zuleika Quell", handle: "zuleika-q", words: "Canary of the harbour." };
  const ann = await personById(house.db.read, house.id("Ann"));
  if (!ann) throw new Error("Ann is not here.");
  const edition = editionOf([ann.name, ann.handle, ann.words, ann.colour, ann.cares]);
  await house.does("Ann", changeProfile, {}, { name, handle, words, colour: "garnet", edition });
  await aCredit(house, { shown: "alias", alias: "Canary alias" });
  const told = JSON.stringify(await everything(house.db.read));
  const canaries = ["Zuleika", "zuleika-q", address("Ann"), "Canary of", "Canary alias", '\\"ann\\"'];
  expect(canaries.filter((canary) => !told.includes(canary))).toEqual([]);
  await leaves(house, "Ann");
  const left = JSON.stringify(await everything(house.db.read));
  expect(canaries.filter((canary) => left.includes(canary))).toEqual([]);
});

test("credit she accepted goes on counting, for “a former customer”; what waited is declined", async () => {
  const house = await aHouse();
  await aCredit(house, { shown: "name", page: "open" });
  const celebration = { number: "1" };
  const more = { person: "ann", role: "champion", what: "Told everybody" };
  await house.does("Sam", proposeCredit, celebration, more);
  expect(await contributor(house.db.read, "ann")).not.toBeNull();
  const done = await happened(house, () => leaves(house, "Ann"));
  expect(done.map(({ kind }) => kind).sort()).toEqual(["account-deleted", "credit-declined"]);
  expect((await gemView(house.db.read, 1, true))?.credits).toMatchObject([{ name: "a former customer", handle: null }]);
  expect((await everyCreditOf(house.db.read, house.id("Ann"))).map(({ state }) => state).sort()).toEqual([
    "accepted",
    "declined",
  ]);
  expect(await contributor(house.db.read, "ann")).toBeNull();
  expect(await contributor(house.db.read, `former-${house.id("Ann")}`)).toBeNull();
  expect(await refused(house, () => house.does("Sam", proposeCredit, celebration, { ...more, role: "maker" }))).toBe(
    "unknown-person (rule) at person",
  );
  expect(await house.db.read.$count(creditEntries, eq(creditEntries.by, house.id("Ann")))).toBe(3);
});

test("who is gone is credited for nothing new, and told of nothing", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "With a lamp.", kind: "yes-and" });
  await leaves(house, "Ann");
  await house.does("Sam", shipIdea, { number }, { body: "It is here.", story: "We made it." });
  await house.tell();
  expect((await creditsOf(house.db.read, house.id("Bo"))).length).toBe(1);
  expect(await creditsOf(house.db.read, house.id("Ann"))).toEqual([]);
  expect((await newsPage(house.db.read, house.id("Ann"), null)).rows).toEqual([]);
  expect(await recount(house.db.read)).toEqual([]);
});

test("her seats become free, and whoever waits moves up; figures of her stay", async () => {
  const house = await aHouse();
  const over = await house.pilot(await house.idea("Cups that come back"), 1);
  await house.does("Ann", askForSeat, { number: over });
  await house.does("Sam", concludePilot, { number: over }, { outcome: "adopt", learned: "Yes." });
  const number = await house.pilot(await house.idea(), 1);
  for (const name of ["Ann", "Bo", "Cleo"]) await house.does(name, askForSeat, { number });
  const done = await happened(house, () => leaves(house, "Ann"));
  expect(done).toMatchObject([
    { kind: "account-deleted" },
    { kind: "seat-left", cause: "account-deleted", data: { pilot: 2, was: "seated" } },
  ]);
  await house.tick();
  expect(await pilotView(house.db.read, 2, house.id("Bo"))).toMatchObject({
    seated: 1,
    waiting: 1,
    seat: { state: "seated" },
  });
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ seated: 1 });
});

test("her check-ins go on counting and are shared no longer; their words go if she likes", async () => {
  for (const words of [null, "delete"]) {
    const house = await aHouse();
    const pilot = await house.pilot(await house.idea(), 1);
    await house.does("Ann", askForSeat, { number: pilot });
    const pilotId = (await pilotByNumber(house.db.read, Number(pilot), true))?.id as string;
    const said = { pulse: 4, wouldMiss: "yes", words: "I would." } as const;
    const about = { id: "check-in", pilotId, personId: house.id("Ann"), day: "2026-05-04" };
    await house.db.write(async (tx) => {
      await tx.insert(checkIns).values({ ...about, ...said, sharedAt: house.now(), at: house.now() });
    });
    await leaves(house, "Ann", words ? { words } : {});
    const [kept] = await house.db.read.select().from(checkIns);
    expect(kept).toMatchObject({ ...said, words: words ? null : "I would.", sharedAt: null });
  }
});

test("Sam leaves the company: ideas on their way look for a host, what shipped says “A former colleague”", async () => {
  const house = await aHouse();
  const open = await house.idea();
  const shipped = await house.idea("Oat milk without asking");
  for (const number of [open, shipped]) await house.does("Sam", takeHost, { number });
  await house.does("June", shipIdea, { number: shipped }, { body: "It is here.", story: "We made it." });
  await leaves(house, "Sam");
  expect(await ideaByNumber(house.db.read, Number(open))).toMatchObject({ hostId: null });
  expect((await seen(house, "Vi", shipped)).host).toMatchObject({ name: "A former colleague" });
  expect(
    await refused(house, () =>
      house.does("Ada", changeRole, { handle: `former-${house.id("Sam")}` }, { role: "staff" }),
    ),
  ).toBe("not-found (missing)");
});

test("the password is asked for, and has to be right", async () => {
  const house = await aHouse();
  const form = { present: "another stone entirely" };
  expect(await refused(house, () => house.does("Ann", deleteAccount, {}, form))).toBe(
    "wrong-password (rule) at present",
  );
  expect(await refused(house, () => house.does("Ann", deleteAccount, {}, {}))).toEqual({ present: "required" });
  expect(await refused(house, () => leaves(house, "Ann", { words: "keep" }))).toEqual({ words: "not-a-choice" });
  expect(await refused(house, () => leaves(house, "Vi"))).toBe("sign-in-first (sign-in)");
});

test("the last admin can't go; with another one they can", async () => {
  const house = await aHouse();
  expect(await refused(house, () => leaves(house, "Ada"))).toBe("last-admin (rule)");
  await house.does("Ada", changeRole, { handle: "june" }, { role: "admin" });
  await leaves(house, "Ada");
  expect(await refused(house, () => perform(house.db, deleteAccount, asAdmin(house, "June")))).toBe(
    "last-admin (rule)",
  );
});

test("of admins who leave at once, one stays", async () => {
  const house = await aHouse();
  for (const name of ["Bea", "Cy"]) await house.join(name, "admin");
  const all = await Promise.allSettled(["Ada", "Bea", "Cy"].map((name) => leaves(house, name)));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  expect(await house.db.read.$count(people, eq(people.role, "admin"))).toBe(1);
});

test("deleting it in two tabs at once deletes it once", async () => {
  const house = await aHouse();
  await once([1, 2, 3].map(() => leaves(house, "Ann")));
  expect(await leaves(house, "Ann")).toMatchObject({ events: [], to: "/farewell" });
});

test("what another tab sends at the same moment is done before, or not at all", async () => {
  const house = await aHouse();
  for (let n = 0; n < 6; n++) {
    const name = `Dee ${n}`;
    await house.join(name);
    const number = await house.idea(`An idea for everybody ${n}`);
    const pilot = await house.pilot(number, 5);
    const asks = () => house.does(name, askForSeat, { number: pilot });
    const leaving = () => leaves(house, name);
    const deeds = n % 2 ? [leaving(), asks()] : [asks(), leaving()];
    const profile = { name: "I am back", handle: `back-${n}`, words: "", colour: "garnet" };
    await Promise.allSettled([
      ...deeds,
      house.does(name, castVote, { number }),
      house.does(name, changeProfile, {}, profile),
      house.does(name, changePassword, {}, { present: password, password: "another long one" }),
    ]);
    // Only a password that was changed just before keeps the account.
    await leaves(house, name).catch(() => house.does(name, deleteAccount, {}, { present: "another long one" }));
    expect(await isHere(house.db.read, house.id(name))).toBe(false);
    expect(await personById(house.db.read, house.id(name))).toMatchObject({ name: "A former customer" });
    const held = await house.db.read
      .select()
      .from(seats)
      .where(eq(seats.personId, house.id(name)));
    expect(held.filter(({ state }) => state !== "left")).toEqual([]);
  }
  expect(await recount(house.db.read)).toEqual([]);
});

test("while a waiting list moves, everybody in it leaves, and the seats add up", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  const names = ["Ann", "Bo", "Cleo", "June", "Sam"];
  for (const name of names) await house.does(name, askForSeat, { number });
  const leaving = ["Ann", "Cleo", "June"];
  await Promise.all([...leaving.map((name) => leaves(house, name)), house.tick(), house.tick()]);
  await house.tick();
  expect(await pilotView(house.db.read, 1, house.id("Sam"))).toMatchObject({
    seated: 2,
    waiting: 0,
    seat: { state: "seated" },
  });
  expect(await recount(house.db.read)).toEqual([]);
});

test("while the pilot is concluded, it is either left or finished", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 2);
  for (const name of ["Ann", "Bo"]) await house.does(name, askForSeat, { number });
  await Promise.all([
    leaves(house, "Ann"),
    house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It rained." }),
  ]);
  const [seat] = await house.db.read
    .select()
    .from(seats)
    .where(eq(seats.personId, house.id("Ann")));
  expect(["left", "finished"]).toContain(seat?.state);
  expect(await recount(house.db.read)).toEqual([]);
});

test("the address and the handle are free: who signs up with them is somebody new", async () => {
  const house = await aHouse();
  await house.idea();
  await leaves(house, "Ann");
  const form = { name: "Ann", email: address("Ann"), password };
  await perform(house.db, signUp, { actor: house.who("Vi"), form, now: house.now() });
  const again = await personByEmail(house.db.read, address("Ann"));
  expect(again).toMatchObject({ name: "Ann", handle: "ann", goneAt: null });
  expect(again?.id).not.toBe(house.id("Ann"));
  expect((await seen(house, "Vi")).dreamer).toMatchObject({ name: "A former customer" });
});

/** Ann's idea ships, and she accepts the credit for it. */
async function aCredit(house: House, shown: Record<string, string>): Promise<void> {
  const number = await house.idea("Oat milk without asking");
  numberOf(await house.does("Sam", shipIdea, { number }, { body: "It is here.", story: "We made it." }));
  const [credit] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id }, shown);
}

function asAdmin(house: House, name: string) {
  return {
    actor: { kind: "person", id: house.id(name), role: "admin" },
    form: { present: password },
    now: house.now(),
  } as const;
}

test("her words in stories stay without her name; what waited is declined, and her pictures go", async () => {
  const { house, story } = await told();
  const quoted = await asked(house);
  await house.does("Ann", acceptQuote, { id: quoted }, { shown: "alias", alias: "Canary alias" });
  const another = await house.idea("Oat milk without asking");
  await house.does("Sam", shipIdea, { number: another }, { body: "It is here.", story: "We made it." });
  await house.does("Sam", proposeQuote, { number: "2" }, { person: "ann", words: "Oats, at last." });
  await house.does("Ann", changeFace, {}, { picture: sent(await drawing("png")) });
  const done = await happened(house, () => leaves(house, "Ann"));
  expect(done.filter(({ kind }) => kind === "quote-declined")).toHaveLength(1);
  expect((await story())?.quotes).toMatchObject([{ name: "a former customer" }]);
  expect((await gemView(house.db.read, 2, true))?.asked).toEqual([]);
  expect(JSON.stringify(await everything(house.db.read))).not.toContain("Canary alias");
  expect(await house.db.read.$count(pictures)).toBe(0);
  expect(await house.db.read.$count(droppedFiles)).toBe(1);
});
