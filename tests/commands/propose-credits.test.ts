import { expect, test } from "vitest";
import {
  celebratePilot,
  concludePilot,
  deleteAccount,
  discardCreditDraft,
  draftCredit,
  editCreditDraft,
  proposeCredit,
  proposeCredits,
  setShares,
  shipIdea,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { wordsOf } from "#app/domain/credit.ts";
import { editionOf } from "#app/domain/edition.ts";
import type { CreditDraftView } from "#app/domain/views.ts";
import { gemView } from "#db/celebrations.ts";
import { creditDraftsFor } from "#db/credit-drafts.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { weighed } from "#db/shares.ts";
import { aGem } from "./crediting.ts";
import { kinds, knownAs, refused, toldBy } from "./story.ts";

const asks = (gem: Awaited<ReturnType<typeof aGem>>, name = "Sam") =>
  gem.house.does(name, proposeCredits, { number: "1" });

test("Sam looks through the credits first: nobody is asked, nobody is told, and the gem shines already", async () => {
  const { house, drafts, ledger, shown } = await aGem("later");
  expect((await drafts()).map(({ name, role, evidence }) => [name, role, evidence])).toEqual([
    ["Ann", "dreamer", {}],
    ["Bo", "polisher", { yesAnds: 1 }],
    ["Sam", "champion", {}],
    ["Sam", "maker", {}],
  ]);
  expect([await ledger(), await shown()]).toEqual([[], []]);
  const told = await Promise.all([true, false].map((forStaff) => gemView(house.db.read, 1, forStaff)));
  expect(told.map((gem) => gem?.drafts)).toEqual([4, 0]);
  expect(await creditsOf(house.db.read, house.id("Ann"))).toEqual([]);
});

test("then one deed asks everybody, with the words and what the rows knew", async () => {
  const gem = await aGem("later");
  const { house, creditOf, drafts, ledger } = gem;
  const [, bos] = await drafts();
  await house.does("Sam", editCreditDraft, { id: bos?.id }, { what: "Thought of tea" });
  const told = await toldBy(house, async () => {
    expect(await kinds(house, () => asks(gem))).toEqual([...Array(4).fill("credit-proposed"), "credits-asked"]);
  });
  expect(told).toEqual({ Ann: ["credit-proposed"], Bo: ["credit-proposed"] });
  expect(await creditOf("Bo")).toMatchObject({
    state: "proposed",
    role: "polisher",
    what: "Thought of tea",
    evidence: { yesAnds: 1 },
  });
  const entries = (await ledger()).find(({ name }) => name === "Bo")?.entries;
  expect(entries).toMatchObject([{ entry: 1, state: "proposed", what: "Thought of tea", by: "Sam" }]);
  expect(await drafts()).toEqual([]);
  expect(await refused(house, () => asks(gem))).toBe("credits-asked (state)");
});

test("where nothing is said, and where a pilot is celebrated so, everybody is asked at once", async () => {
  const { house, ledger } = await aGem("now");
  expect((await ledger()).map(({ state }) => state)).toEqual(Array(4).fill("proposed"));
  const number = await house.idea("Cups that come back");
  const pilot = await house.pilot(number);
  await house.does("Sam", concludePilot, { number: pilot }, { outcome: "stop", learned: "No." });
  const later = { story: "It rained.", ask: "later" };
  expect(await kinds(house, () => house.does("Sam", celebratePilot, { number: pilot }, later))).toEqual([
    "celebration-made",
    "credit-drafted",
    "pilot-celebrated",
  ]);
  const odd = { story: "It rained.", ask: "never" };
  expect(await refused(house, () => house.does("Sam", celebratePilot, { number: pilot }, odd))).toEqual({
    ask: "not-a-choice",
  });
});

test("a draft is changed, removed, or joined by another, by staff alone and without a word to anybody", async () => {
  const gem = await aGem("later");
  const { house, drafts } = gem;
  await house.later(0.01);
  const add = (form: object = {}, name = "June") =>
    house.does(name, draftCredit, { number: "1" }, { person: "@Cleo", role: "tester", what: "Sat still", ...form });
  const told = await toldBy(house, async () => {
    expect(await kinds(house, () => add())).toEqual(["credit-drafted"]);
    const [ann, , , maker] = await drafts();
    expect(await kinds(house, () => house.does("Sam", discardCreditDraft, { id: maker?.id }))).toEqual([
      "credit-draft-discarded",
    ]);
    const change = { what: "Could not read", share: "60" };
    expect(await kinds(house, () => house.does("Sam", editCreditDraft, { id: ann?.id }, change))).toEqual([
      "credit-draft-edited",
    ]);
    expect(await kinds(house, () => house.does("Sam", editCreditDraft, { id: ann?.id }, change))).toEqual([]);
  });
  expect(told).toEqual({});
  expect((await drafts()).map(({ name, role, what, share }) => `${name} ${role} ${what} ${share}`)).toEqual([
    "Ann dreamer Could not read 60",
    "Bo polisher  null",
    "Sam champion  null",
    "Cleo tester Sat still null",
  ]);
  expect(await refused(house, () => add())).toBe("credit-exists (rule) at person");
  expect(await refused(house, () => add({ person: "nobody" }))).toBe("unknown-person (rule) at person");
  expect(await refused(house, () => add({ share: "101", role: "hero" }))).toEqual({
    share: "out-of-range",
    role: "not-a-choice",
  });
  const [ann] = await drafts();
  const params = { id: ann?.id };
  for (const name of ["Ann", "Vi"])
    for (const deed of [
      () => add({}, name),
      () => house.does(name, editCreditDraft, params, { what: "x" }),
      () => house.does(name, discardCreditDraft, params),
      () => asks(gem, name),
    ])
      expect(await refused(house, deed)).toMatch(/^(staff-only|sign-in-first)/);
});

test("two who change the same draft at once do not overwrite each other unread", async () => {
  const { house, drafts } = await aGem("later");
  const [ann] = await drafts();
  const edition = editionOf(wordsOf(ann as CreditDraftView));
  const change = (what: string) => house.does("Sam", editCreditDraft, { id: ann?.id }, { what, edition });
  const done = await Promise.allSettled([change("One"), change("Two"), change("Three")]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => change("Four"))).toBe("changed-meanwhile (state)");
});

test("asked ten times at once, while drafts are changed and removed, everybody is asked once", async () => {
  const gem = await aGem("later");
  const [ann, bo] = await gem.drafts();
  await Promise.allSettled([
    ...Array.from({ length: 10 }, () => asks(gem)),
    gem.house.does("Sam", editCreditDraft, { id: ann?.id }, { what: "Late words" }),
    gem.house.does("June", discardCreditDraft, { id: bo?.id }),
    gem.house.does("June", proposeCredit, { number: "1" }, { person: "bo", role: "polisher", what: "Tea" }),
  ]);
  const ledger = await gem.ledger();
  expect(new Set(ledger.map(({ name, role }) => `${name} ${role}`)).size).toBe(ledger.length);
  expect(await gem.drafts()).toEqual([]);
  expect(await recount(gem.house.db.read)).toEqual([]);
});

test("shares that do not add up keep everybody from being asked", async () => {
  const gem = await aGem("later");
  const { house, drafts, subject } = gem;
  const [ann] = await drafts();
  await house.does("Sam", editCreditDraft, { id: ann?.id }, { what: "", share: "60" });
  expect(await refused(house, () => asks(gem))).toBe("shares-dont-add-up (rule)");
  const { rows } = await weighed(house.db.read, subject);
  const form = { credit: rows.map(({ id }) => id), share: ["60", "40", "", ""] };
  expect(await kinds(house, () => house.does("Sam", setShares, { number: "1" }, form))).toEqual(["shares-set"]);
  await asks(gem);
  const ledger = await gem.ledger();
  for (const shares of [ledger.map(({ share }) => share), ledger.map(({ entries: [first] }) => first?.share)])
    expect(shares).toEqual([60, 40, null, null]);
});

test("who deleted their account before they were asked is asked nothing", async () => {
  const gem = await aGem("later");
  const { house } = gem;
  const number = await house.idea("Blankets outside", "Bo");
  const authenticate = () => knownAs(house, "Bo");
  const form = { present: "a stone in the sun" };
  await perform(house.db, deleteAccount, { actor: house.who("Bo"), form, now: house.now(), authenticate });
  expect((await gem.drafts()).map(({ name }) => name)).toEqual(["Ann", "Sam", "Sam"]);
  await asks(gem);
  expect((await gem.ledger()).map(({ name }) => name)).toEqual(["Ann", "Sam", "Sam"]);
  await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "It is warm.", ask: "later" });
  const subject = `idea:${(await ideaByNumber(house.db.read, Number(number)))?.id}`;
  expect((await creditDraftsFor(house.db.read, subject)).map(({ name }) => name)).toEqual(["Sam", "Sam"]);
});

test("what was asked about cannot be drafted once more, and drafts of nothing are not found", async () => {
  const { house } = await aGem("now");
  const form = { person: "bo", role: "polisher", what: "Tea" };
  expect(await refused(house, () => house.does("Sam", draftCredit, { number: "1" }, form))).toBe(
    "credit-exists (rule) at person",
  );
  for (const deed of [editCreditDraft, discardCreditDraft])
    expect(await refused(house, () => house.does("Sam", deed, { id: "' or 1=1" }))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Sam", proposeCredits, { number: "9" }))).toBe("not-found (missing)");
});
