import { expect, test } from "vitest";
import { askForSeat, concludePilot, extendPilot, recordSpending } from "#app/commands/index.ts";
import { isOver } from "#app/domain/pilot.ts";
import { extensionsOf } from "#db/extensions.ts";
import { recount } from "#db/recount.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { aPilot, thePilot } from "./piloting.ts";
import { happened, refused, toldBy } from "./story.ts";

const reason = "The new lids come a week later.";
const goesOn = (house: House, what: string, to: string, name = "Sam", also: object = {}) =>
  house.does(name, extendPilot, { number: "1" }, { what, to, reason, ...also });
const spends = (house: House, money: string) =>
  house.does("June", recordSpending, { number: "1" }, { money, words: "Lids" });

test("a pilot goes on past its last day with a reason that everybody reads, and those who try it are told", async () => {
  const house = await aHouse();
  await aPilot(house);
  await house.does("Cleo", askForSeat, { number: "1" });
  await house.later(8);
  expect(await toldBy(house, () => goesOn(house, "end", "2026-06-01"))).toEqual({ Cleo: ["pilot-extended"] });
  const { id, endsOn } = await thePilot(house);
  expect(endsOn).toBe("2026-06-01");
  expect(await extensionsOf(house.db.read, id, false)).toMatchObject([
    { entry: 1, what: "end", moved: { before: "2026-05-25", after: "2026-06-01" }, reason, by: { name: "Sam" } },
  ]);
});

test("a cap rises in public, but how far only staff read", async () => {
  const house = await aHouse();
  await aPilot(house, { capMoney: 500 });
  const done = await happened(house, () => goesOn(house, "money", "800"));
  expect(done).toEqual([
    {
      kind: "pilot-extended",
      by: house.id("Sam"),
      cause: null,
      about: ["idea", "pilot"],
      data: { pilot: 1, what: "money" },
    },
  ]);
  const { id, capMoney } = await thePilot(house);
  expect(capMoney).toBe(800);
  expect(await extensionsOf(house.db.read, id, false)).toMatchObject([{ what: "money", moved: null, reason }]);
  expect(await extensionsOf(house.db.read, id, true)).toMatchObject([{ moved: { before: "500", after: "800" } }]);
});

test("a pilot opened without a cap is given one, in public and with its reason, and from then on it holds", async () => {
  const house = await aHouse();
  await aPilot(house);
  await house.does("Cleo", askForSeat, { number: "1" });
  await house.later(8);
  await spends(house, "30");
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => goesOn(house, "money", "80", "Sam", { currency: "eur" }))).toEqual([
      {
        kind: "pilot-capped",
        by: house.id("Sam"),
        cause: null,
        about: ["idea", "pilot"],
        data: { pilot: 1, what: "money" },
      },
    ]);
  });
  expect(told).toEqual({ Cleo: ["pilot-capped"] });
  const { id, capMoney, currency } = await thePilot(house);
  expect([capMoney, currency]).toEqual([80, "EUR"]);
  expect(await extensionsOf(house.db.read, id, false)).toMatchObject([{ first: true, moved: null, reason }]);
  expect(await extensionsOf(house.db.read, id, true)).toMatchObject([{ moved: { before: "", after: "80" } }]);
  expect(await refused(house, () => spends(house, "51"))).toBe("cap-passed (rule) at money");
  await goesOn(house, "people", "0");
  await goesOn(house, "money", "90");
  expect(await extensionsOf(house.db.read, id, true)).toMatchObject([
    { first: true },
    { what: "people", first: true, moved: { before: "", after: "0" } },
    { what: "money", first: false, moved: { before: "80", after: "90" } },
  ]);
});

test("a first cap lies nowhere below what is spent, and its host is told when it is near at once", async () => {
  const house = await aHouse();
  await aPilot(house);
  await spends(house, "30");
  const caps = (to: string, currency = "EUR") => goesOn(house, "money", to, "June", { currency });
  expect(await refused(house, () => caps("29"))).toBe("cap-below-spent (rule) at to");
  expect(await refused(house, () => caps("40", ""))).toEqual({ currency: "required" });
  expect(await refused(house, () => caps("40", "XYZ"))).toEqual({ currency: "not-a-currency" });
  expect(await refused(house, () => goesOn(house, "days", "4", "June", { currency: "EUR" }))).toEqual({
    currency: "unknown-field",
  });
  expect(await toldBy(house, () => caps("30"))).toEqual({ Sam: ["cap-near"] });
  expect(await refused(house, () => caps("40", "USD"))).toBe("changed-meanwhile (state)");
});

test("of a first cap and a spending beyond it at once only one is done", async () => {
  for (let n = 0; n < 6; n++) {
    const house = await aHouse();
    await aPilot(house);
    const both = await Promise.allSettled([
      goesOn(house, "money", "50", "Sam", { currency: "EUR" }),
      spends(house, "60"),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await recount(house.db.read)).toEqual([]);
  }
});

test("once its last day has passed it is over, until it is let go on from today", async () => {
  const house = await aHouse();
  await aPilot(house);
  await house.later(23);
  expect(isOver(await thePilot(house), "2026-05-27")).toBe(true);
  expect(await refused(house, () => goesOn(house, "end", "2026-05-26"))).toBe("pilot-ends-in-the-past (rule) at to");
  await goesOn(house, "end", "2026-05-27");
  expect(isOver(await thePilot(house), "2026-05-27")).toBe(false);
});

test.each([
  ["end", "2026-05-25", "bound-not-later (rule) at to"],
  ["end", "2027-06-30", "pilot-too-long (rule) at to"],
  ["end", "100", { to: "not-a-day" }],
  ["money", "2026-06-01", { to: "not-a-number" }],
  ["money", "100", "bound-not-later (rule) at to"],
  ["money", "100000001", { to: "out-of-range" }],
  ["people", "1001", { to: "out-of-range" }],
  ["days", "-1", { to: "not-a-number" }],
  ["seats", "12", { what: "not-a-choice" }],
])("%s to %s is refused", async (what, to, why) => {
  const house = await aHouse();
  await aPilot(house, { capMoney: 100 });
  expect(await refused(house, () => goesOn(house, what, to))).toEqual(why);
});

test("of two who let it go on at once both are told in public, or the second hears that it goes further already", async () => {
  const house = await aHouse();
  await aPilot(house);
  const both = await Promise.allSettled([
    goesOn(house, "end", "2026-06-01"),
    goesOn(house, "end", "2026-06-08", "June"),
  ]);
  const done = both.filter(({ status }) => status === "fulfilled").length;
  const { id, endsOn } = await thePilot(house);
  const extensions = await extensionsOf(house.db.read, id, false);
  expect(endsOn).toBe("2026-06-08");
  expect(extensions).toHaveLength(done);
  expect(extensions.at(-1)?.moved?.after).toBe("2026-06-08");
});

test("nobody lets it go on without a reason, as a customer, or once it is concluded", async () => {
  const house = await aHouse();
  await aPilot(house);
  const bare = () => house.does("Sam", extendPilot, { number: "1" }, { what: "end", to: "2026-06-01", reason: "" });
  expect(await refused(house, bare)).toEqual({ reason: "required" });
  expect(await refused(house, () => goesOn(house, "end", "2026-06-01", "Cleo"))).toBe("staff-only (forbidden)");
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." });
  expect(await refused(house, () => goesOn(house, "end", "2026-06-01"))).toBe("pilot-concluded (state)");
});
