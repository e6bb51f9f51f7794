import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptPolish,
  correctCredit,
  declineCredit,
  deleteAccount,
  offerPolish,
  setShares,
  takeBackCredit,
} from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { contributor } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { newestGems } from "#db/feeds.ts";
import { creditEntries, credits } from "#db/schema.ts";
import { weighed } from "#db/shares.ts";
import { wallTotals } from "#db/tallies.ts";
import { password } from "../support/cast.ts";
import { aGem } from "./crediting.ts";
import { happened, kinds, knownAs, refused, toldBy } from "./story.ts";

async function accepted(form: object = { shown: "name" }) {
  const gem = await aGem();
  await gem.accepts("Ann", form);
  const { id } = await gem.creditOf("Ann");
  const corrects = (said: object = { what: "Dreamed of an hour, not a morning" }, name = "Sam") =>
    gem.house.does(name, correctCredit, { id }, { ...said });
  return { ...gem, id, corrects };
}

test("a corrected credit leaves the wall, the feed and the page at once, and comes back in the new words", async () => {
  const { house, id, corrects, creditOf, accepts, shown } = await accepted({ shown: "name", page: "open" });
  const onHerPage = async () => (await contributor(house.db.read, "ann"))?.gems.map(({ role }) => role);
  expect([await shown(), await onHerPage()]).toEqual([["Ann: dreamer"], ["dreamer"]]);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => corrects())).toMatchObject([
      { kind: "credit-corrected", by: house.id("Sam"), about: ["credit", "person"], data: { celebration: 1 } },
    ]);
  });
  expect(told).toEqual({ Ann: ["credit-corrected"] });
  expect(await shown()).toEqual([]);
  expect(JSON.stringify(await newestGems(house.db.read))).not.toContain("Ann");
  expect(await onHerPage()).toEqual([]);
  expect(await wallTotals(house.db.read)).toMatchObject({ credited: 0 });
  expect(await creditOf("Ann")).toMatchObject({
    state: "corrected",
    shownName: null,
    what: "Dreamed of an hour, not a morning",
  });

  await accepts("Ann");
  expect(await shown()).toEqual(["Ann: Dreamed of an hour, not a morning"]);
  expect(await house.db.read.select().from(creditEntries).where(eq(creditEntries.creditId, id))).toMatchObject([
    { entry: 1, state: "proposed", what: "" },
    { entry: 2, state: "accepted", what: null, shown: "name" },
    { entry: 3, state: "corrected", what: "Dreamed of an hour, not a morning" },
    { entry: 4, state: "accepted", what: null, shown: "name" },
  ]);
});

test("nobody accepts words they have not read", async () => {
  const { house, id, corrects, creditOf, shown } = await accepted();
  const { edition } = await creditOf("Ann");
  await corrects();
  const late = () => house.does("Ann", acceptCredit, { id }, { shown: "name", edition });
  expect(await refused(house, late)).toBe("credit-changed (state)");
  expect(await shown()).toEqual([]);
  const read = (await creditOf("Ann")).edition;
  await house.does("Ann", acceptCredit, { id }, { shown: "name", edition: read });
  expect(await shown()).toHaveLength(1);
});

test("whoever chose another name finds it chosen again, and may say no", async () => {
  const { house, id, corrects, creditOf, shown } = await accepted({ shown: "alias", alias: "Early Bird" });
  await corrects();
  expect(await creditOf("Ann")).toMatchObject({ shown: "alias", alias: "Early Bird" });
  await house.does("Ann", declineCredit, { id });
  expect(await creditOf("Ann")).toMatchObject({ state: "declined" });
  expect(await refused(house, () => corrects({ what: "Please" }))).toBe("credit-refused (rule)");
  expect(await shown()).toEqual([]);
});

test("the same words again are no correction, and the words may be left to the role", async () => {
  const { house, corrects, shown } = await accepted();
  expect(await kinds(house, () => corrects({ what: " " }))).toEqual([]);
  expect(await shown()).toEqual(["Ann: dreamer"]);
  await corrects({ what: "Dreamed it" });
  expect(await kinds(house, () => corrects({}))).toEqual(["credit-corrected"]);
});

test("two who correct it at once do not overwrite each other unread", async () => {
  const { house, corrects, creditOf } = await accepted();
  const { edition } = await creditOf("Ann");
  const all = await Promise.allSettled(["One", "Two", "Three"].map((what) => corrects({ what, edition })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await refused(house, () => corrects({ what: "Four", edition }))).toBe("changed-meanwhile (state)");
});

test("only staff correct, in a line, and what there is", async () => {
  const { house, corrects } = await accepted();
  expect(await refused(house, () => corrects({ what: "Me" }, "Ann"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => corrects({ what: "Me" }, "Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => corrects({ what: "two\nlines", share: "1.5", role: "maker" }))).toEqual({
    what: "control-characters",
    share: "not-a-number",
    role: "unknown-field",
  });
  expect(await refused(house, () => corrects({ what: "", share: "20" }))).toBe("shares-dont-add-up (rule) at share");
  const unknown = () => house.does("Sam", correctCredit, { id: "' or 1=1" }, { what: "x" });
  expect(await refused(house, unknown)).toBe("not-found (missing)");
});

test("what we took back may be asked about again in true words", async () => {
  const { house, id, corrects, accepts, shown } = await accepted();
  await house.does("Sam", takeBackCredit, { id }, { reason: "It is not true." });
  expect(await refused(house, () => accepts("Ann"))).toBe("credit-taken-back (state)");
  await corrects({ what: "Asked for an hour" });
  await accepts("Ann");
  expect(await shown()).toEqual(["Ann: Asked for an hour"]);
});

test("what we took back is not given to a former customer, who can say nothing to it", async () => {
  const { house, id, corrects, shown } = await accepted();
  await house.does("Sam", takeBackCredit, { id }, { reason: "It is not true." });
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await refused(house, () => corrects())).toBe("credit-refused (rule)");
  expect(await shown()).toEqual([]);
});

test("other words leave the share as it was set, unless they speak of it", async () => {
  const { house, id, subject, corrects, creditOf } = await accepted();
  const credit = (await weighed(house.db.read, subject)).rows.map(({ id }) => id);
  const share = credit.map((one) => (one === id ? "100" : ""));
  await house.does("Sam", setShares, { number: "1" }, { credit, share });
  await corrects();
  expect(await creditOf("Ann")).toMatchObject({ what: "Dreamed of an hour, not a morning", share: 100 });
});

test("a credit from before its entries held words keeps its first ones in the ledger", async () => {
  const { house, id, corrects, ledger } = await accepted();
  await house.db.write(async (tx) => {
    await tx.update(credits).set({ what: "Dreamed of a morning" }).where(eq(credits.id, id));
    await tx.update(creditEntries).set({ what: null }).where(eq(creditEntries.creditId, id));
  });
  await corrects();
  const said = (await ledger()).find((credit) => credit.id === id)?.entries.map(({ what }) => what);
  expect(said).toEqual(["Dreamed of a morning", null, "Dreamed of an hour, not a morning"]);
});

test("of a former customer the words are put right without a name, and nothing waits for anybody", async () => {
  const { house, corrects, shown } = await accepted();
  const authenticate = () => knownAs(house, "Ann");
  const form = { present: "a stone in the sun" };
  await perform(house.db, deleteAccount, { actor: house.who("Ann"), form, now: house.now(), authenticate });
  await corrects({ what: "Dreamed of an hour" });
  expect(await shown()).toEqual(["a former customer: Dreamed of an hour"]);
});

test("a credit that waits for its word when its person leaves is declined, also a corrected one", async () => {
  const { house, corrects, ledger } = await accepted();
  await corrects();
  const authenticate = () => knownAs(house, "Ann");
  const form = { present: "a stone in the sun" };
  await perform(house.db, deleteAccount, { actor: house.who("Ann"), form, now: house.now(), authenticate });
  expect((await ledger())[0]).toMatchObject({ name: "A former customer", state: "declined" });
});

test("credit for a polish, before anything is on the wall, is corrected where it stands", async () => {
  const { house } = await aGem();
  const number = await house.idea("Cups that come back");
  const offered = await house.does("Bo", offerPolish, { number }, { title: "Cups that come home", why: "Warmer." });
  await house.does("Ann", acceptPolish, { id: offered.to.split("/")[2] }, { title: "Cups that come home" });
  const credit = (await creditsOf(house.db.read, house.id("Bo"))).find(({ evidence }) => evidence?.polishes);
  expect(credit).toMatchObject({ evidence: { polishes: 1 } });
  const done = await house.does("Sam", correctCredit, { id: credit?.id }, { what: "Found the word home" });
  expect(done.to).toBe(`/ideas/2/credits#credit-${credit?.id}`);
});
