import { expect, test } from "vitest";
import {
  acceptCredit,
  correctCredit,
  declineCredit,
  draftCredit,
  proposeCredit,
  setShares,
  takeBackCredit,
} from "#app/commands/index.ts";
import { gemView } from "#db/celebrations.ts";
import { recount } from "#db/recount.ts";
import { weighed } from "#db/shares.ts";
import { aGem } from "./crediting.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

async function weighable() {
  const gem = await aGem();
  const rows = async () => (await weighed(gem.house.db.read, gem.subject)).rows;
  const sets = async (shares: string[], name = "Sam", change: object = {}) => {
    const credit = (await rows()).map(({ id }) => id);
    return gem.house.does(name, setShares, { number: "1" }, { credit, share: shares, ...change });
  };
  const shares = async () => (await gemView(gem.house.db.read, 1))?.shares;
  const stand = async () => (await gem.ledger()).map(({ share }) => share);
  return { ...gem, rows, sets, shares, stand };
}

test("shares are set for all at once, and each is asked; those who accept show theirs, the rest is the others’", async () => {
  const { house, sets, shares, accepts, creditOf, shown } = await weighable();
  await accepts("Ann");
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => sets(["60", "30", "10", ""]));
    expect(done.map(({ kind, cause }) => `${kind} ${cause}`).sort()).toEqual([
      "credit-corrected shares-set",
      "credit-corrected shares-set",
      "credit-corrected shares-set",
      "shares-set null",
    ]);
  });
  expect(told).toEqual({ Ann: ["credit-corrected"], Bo: ["credit-corrected"] });
  expect([await shown(), await shares()]).toEqual([[], null]);
  expect(await creditOf("Bo")).toMatchObject({ state: "corrected", share: 30 });
  await accepts("Ann");
  expect(await shares()).toEqual({ of: { [(await creditOf("Ann")).id]: 60 }, others: 40 });
  await accepts("Bo", { shown: "anonymous" });
  expect(await shares()).toMatchObject({ others: 10 });
});

test("nothing else than a hundred, or nothing at all", async () => {
  const { house, sets, stand } = await weighable();
  for (const shares of [
    ["60", "30", "9", ""],
    ["60", "30", "10", "1"],
    ["0", "0", "0", "0"],
  ])
    expect(await refused(house, () => sets(shares))).toBe("shares-dont-add-up (rule) at share");
  expect(await refused(house, () => sets(["101", "", "", ""]))).toEqual({ share: "out-of-range" });
  expect(await refused(house, () => sets(["-1", "101", "", ""]))).toEqual({ share: "not-a-number" });
  expect(await refused(house, () => sets(["33.3", "33.3", "33.4", ""]))).toEqual({ share: "not-a-number" });
  await sets(["100", "", "", ""]);
  await sets(["", "", "", ""]);
  expect(await stand()).toEqual([null, null, null, null]);
});

test("whose share stays as it is is not asked again", async () => {
  const { house, sets, accepts, shown } = await weighable();
  await sets(["60", "40", "", ""]);
  await accepts("Ann");
  expect(await kinds(house, () => sets(["60", "40", "", ""]))).toEqual([]);
  expect(await kinds(house, () => sets(["60", "30", "10", ""]))).toEqual([
    "credit-corrected",
    "credit-corrected",
    "shares-set",
  ]);
  expect(await shown()).toEqual(["Ann: dreamer"]);
});

test("who said no is left out once the others are weighed anew, and until then is one of the others", async () => {
  const { house, sets, accepts, creditOf, rows, shares } = await weighable();
  await sets(["60", "40", "", ""]);
  await accepts("Ann");
  const bo = await creditOf("Bo");
  await house.does("Bo", declineCredit, { id: bo.id });
  expect(await shares()).toMatchObject({ others: 40 });
  expect((await rows()).map(({ name }) => name)).toEqual(["Ann", "Sam", "Sam"]);
  await sets(["80", "20", ""]);
  await accepts("Ann");
  expect(await shares()).toMatchObject({ others: 20 });
  await accepts("Bo");
  expect(Object.keys((await shares())?.of ?? {})).toHaveLength(1);
});

test("what was taken back has no share, and nothing is shown until the others are weighed anew", async () => {
  const { house, sets, accepts, creditOf, shares } = await weighable();
  await sets(["60", "40", "", ""]);
  await accepts("Ann");
  await house.does("Sam", takeBackCredit, { id: (await creditOf("Bo")).id }, { reason: "It is not true." });
  expect(await shares()).toBeNull();
  const alone = { what: "", share: "100" };
  await house.does("Sam", correctCredit, { id: (await creditOf("Ann")).id }, alone);
  await accepts("Ann");
  expect(await shares()).toMatchObject({ others: 0 });
});

test("a form from before anything changed is refused, whatever changed", async () => {
  const { house, subject, sets, accepts, creditOf } = await weighable();
  const form = async () => {
    const { rows, edition } = await weighed(house.db.read, subject);
    return { credit: rows.map(({ id }) => id), edition };
  };
  const changes = [
    () => accepts("Ann"),
    () => sets(["60", "40", "", ""]),
    async () => house.does("Bo", declineCredit, { id: (await creditOf("Bo")).id }),
    () => house.does("June", proposeCredit, { number: "1" }, { person: "cleo", role: "tester", what: "Sat" }),
    () => house.does("June", draftCredit, { number: "1" }, { person: "june", role: "maker", what: "Sat" }),
  ];
  for (const change of changes) {
    const before = await form();
    await change();
    const late = () => sets(["50", "50", ...before.credit.slice(2).map(() => "")], "June", before);
    expect(await refused(house, late)).toBe("credits-changed (state)");
  }
  const stranger = { credit: [...(await form()).credit, "nobody"] };
  expect(await refused(house, () => sets(["60", "", "", "", "", "40"], "Sam", stranger))).toBe(
    "credits-changed (state)",
  );
  const twice = { credit: Array(5).fill((await form()).credit[0]) };
  expect(await refused(house, () => sets(["20", "20", "20", "20", "20"], "Sam", twice))).toBe(
    "credits-changed (state)",
  );
});

test("set by several at once, while people decide, they always come to a hundred", async () => {
  const { house, sets, stand, creditOf, shares } = await weighable();
  const [ann, bo] = [await creditOf("Ann"), await creditOf("Bo")];
  await sets(["40", "30", "20", "10"]);
  for (let round = 0; round < 3; round++) {
    await Promise.allSettled([
      sets(["10", "20", "30", "40"]),
      sets(["25", "25", "25", "25"], "June"),
      sets(["40", "30", "10", "20"], "Ada"),
      house.does("Sam", correctCredit, { id: ann.id }, { what: `Round ${round}` }),
      house.does("Ann", acceptCredit, { id: ann.id }, { shown: "name" }),
      house.does("Bo", acceptCredit, { id: bo.id }, { shown: "anonymous" }),
    ]);
    expect((await stand()).reduce((sum: number, share) => sum + (share ?? 0), 0)).toBe(100);
    expect(await recount(house.db.read)).toEqual([]);
    const shown = await shares();
    if (shown) expect(Object.values(shown.of).reduce((sum, share) => sum + share, shown.others)).toBe(100);
  }
});

test("only staff weigh, and what there is", async () => {
  const { house, sets } = await weighable();
  for (const [name, why] of [
    ["Ann", "staff-only (forbidden)"],
    ["Vi", "sign-in-first (sign-in)"],
  ] as const)
    expect(await refused(house, () => sets(["100", "", "", ""], name))).toBe(why);
  const elsewhere = () => house.does("Sam", setShares, { number: "9" }, {});
  expect(await refused(house, elsewhere)).toBe("not-found (missing)");
});
