import fc from "fast-check";
import { expect, test } from "vitest";
import { concludePilot, extendPilot, recordSpending } from "#app/commands/index.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { recount } from "#db/recount.ts";
import { spendingsOf } from "#db/spendings.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { aPilot, thePilot } from "./piloting.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";

const spends = (house: House, form: object, name = "June") =>
  house.does(name, recordSpending, { number: "1" }, { words: "Lids", ...form });

const cap = { currency: "EUR", capMoney: 100, capPeople: 3, capDays: 10 };

test("what a pilot costs adds up, entry by entry, and people are as many as are at it now", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  const done = await happened(house, () => spends(house, { money: "30", people: "2" }));
  expect(done).toEqual([
    { kind: "pilot-spent", by: house.id("June"), cause: null, about: ["pilot"], data: { pilot: 1 } },
  ]);
  await spends(house, { money: "20", days: "4", people: "" });
  await spends(house, { people: "1", words: "Mo went on to something else" });
  const pilot = await thePilot(house);
  expect(pilot).toMatchObject({ spentMoney: 50, spentDays: 4, spentPeople: 1 });
  const entries = await spendingsOf(house.db.read, pilot.id);
  expect(entries.map(({ entry, money, days, people }) => [entry, money, days, people])).toEqual([
    [3, 0, 0, 1],
    [2, 20, 4, 2],
    [1, 30, 0, 2],
  ]);
});

test("its host is told once as it comes near its cap, and again only when it comes near anew", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  expect(await kinds(house, () => spends(house, { money: "79" }))).toEqual(["pilot-spent"]);
  expect(await toldBy(house, () => spends(house, { money: "1" }))).toEqual({ Sam: ["cap-near"] });
  expect(await kinds(house, () => spends(house, { money: "20" }))).toEqual(["pilot-spent"]);
  await house.does("June", extendPilot, { number: "1" }, { what: "money", to: "200", reason: "More lids." });
  expect(await kinds(house, () => spends(house, { money: "30" }))).toEqual(["pilot-spent"]);
  expect(await kinds(house, () => spends(house, { money: "40" }))).toEqual(["cap-near", "pilot-spent"]);
});

test.each([
  [{ money: "101" }, "cap-passed (rule) at money"],
  [{ days: "11" }, "cap-passed (rule) at days"],
  [{ people: "4" }, "cap-passed (rule) at people"],
  [{}, { money: "required" }],
  [{ money: "-1" }, "more-than-spent (rule) at money"],
  [{ money: "5", days: "-1" }, "more-than-spent (rule) at days"],
  [
    { money: "-", days: "--1" },
    { money: "not-a-number", days: "not-a-number" },
  ],
  [{ money: "-999999999" }, { money: "out-of-range" }],
  [{ people: "-1" }, { people: "not-a-number" }],
  [{ money: "1.5" }, { money: "not-a-number" }],
  [{ money: "999999999" }, { money: "out-of-range" }],
  [{ money: "1", words: " " }, { words: "required" }],
])("%j is refused", async (form, why) => {
  const house = await aHouse();
  await aPilot(house, cap);
  expect(await refused(house, () => spends(house, form))).toEqual(why);
});

test("what was recorded wrongly is taken back by an entry that says why, and the sums go by both", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  expect(await kinds(house, () => spends(house, { money: "90", days: "4" }))).toEqual(["cap-near", "pilot-spent"]);
  expect(await refused(house, () => spends(house, { money: "-91", words: "Typed twice" }))).toBe(
    "more-than-spent (rule) at money",
  );
  expect(await refused(house, () => spends(house, { money: "-60", words: "" }))).toEqual({ words: "required" });
  const back = { money: "-60", days: "-4", words: "It was thirty, and the days were Mo’s own" };
  expect(await kinds(house, () => spends(house, back))).toEqual(["pilot-spent"]);
  const pilot = await thePilot(house);
  expect(pilot).toMatchObject({ spentMoney: 30, spentDays: 0 });
  expect(await spendingsOf(house.db.read, pilot.id)).toMatchObject([
    { entry: 2, money: -60, days: -4, words: back.words, by: { name: "June" } },
    { entry: 1, money: 90, days: 4, words: "Lids" },
  ]);
  // There is room below the cap again, and it comes near anew.
  expect(await kinds(house, () => spends(house, { money: "70" }))).toEqual(["cap-near", "pilot-spent"]);
});

test("taking back what was just recorded, in the same words from an older tab, is no form sent twice", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  await spends(house, { money: "30", seen: "0" });
  await spends(house, { money: "-30", seen: "0" });
  expect((await thePilot(house)).spentMoney).toBe(0);
});

test("of many who take back at once the sum lets as many as it can hold", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  await spends(house, { money: "90" });
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => spends(house, { money: "-30" })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect((await thePilot(house)).spentMoney).toBe(0);
  expect(await recount(house.db.read)).toEqual([]);
});

test("exactly the cap may be spent, and without one nearly anything", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  await spends(house, { money: "100", days: "10", people: "3" });
  expect(await refused(house, () => spends(house, { money: "1" }))).toBe("cap-passed (rule) at money");
  const other = await aHouse();
  await aPilot(other);
  await spends(other, { money: "100000000" });
  expect(await refused(other, () => spends(other, { money: "1" }))).toEqual({ money: "out-of-range" });
});

test("of many who spend at once the cap lets in as many as it can hold", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  const all = await Promise.allSettled(Array.from({ length: 20 }, () => spends(house, { money: "30" })));
  expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect((await thePilot(house)).spentMoney).toBe(90);
  expect(await recount(house.db.read)).toEqual([]);
});

test("sending the same form twice records it once; what somebody else recorded meanwhile is no hindrance", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  await Promise.all([spends(house, { money: "10", seen: "0" }), spends(house, { money: "10", seen: "0" })]);
  expect((await thePilot(house)).spentMoney).toBe(10);
  await spends(house, { money: "10", seen: "0" }, "Sam");
  expect((await thePilot(house)).spentMoney).toBe(20);
});

test("customers record nothing, and nobody does once it is concluded", async () => {
  const house = await aHouse();
  await aPilot(house, cap);
  expect(await refused(house, () => spends(house, { money: "1" }, "Bo"))).toBe("staff-only (forbidden)");
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." });
  expect(await refused(house, () => spends(house, { money: "1" }))).toBe("pilot-concluded (state)");
});

test("whatever is spent and raised in whatever order, the sums are what the entries say, never below nought and never past the cap", async () => {
  const spending = fc.record({
    money: fc.integer({ min: -60, max: 60 }),
    days: fc.integer({ min: -6, max: 6 }),
    people: fc.nat(4),
  });
  const raising = fc.record({ what: fc.constantFrom("money", "days", "people"), to: fc.integer({ min: 1, max: 300 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(spending, raising), { maxLength: 12 }), async (deeds) => {
      const house = await aHouse();
      await aPilot(house, cap);
      for (const deed of deeds) {
        const form = Object.fromEntries(Object.entries(deed).map(([name, value]) => [name, String(value)]));
        const done =
          "what" in deed
            ? house.does("Sam", extendPilot, { number: "1" }, { ...form, reason: "We learn much." })
            : spends(house, form);
        await done.catch((error) => expect(error).toBeInstanceOf(Refusal));
      }
      const pilot = await thePilot(house);
      const entries = await spendingsOf(house.db.read, pilot.id);
      expect(pilot.spentMoney).toBe(entries.reduce((sum, { money }) => sum + money, 0));
      expect(pilot.spentDays).toBe(entries.reduce((sum, { days }) => sum + days, 0));
      expect(pilot.spentPeople).toBe(entries[0]?.people ?? 0);
      expect(Math.min(pilot.spentMoney, pilot.spentDays)).toBeGreaterThanOrEqual(0);
      expect(pilot.spentMoney).toBeLessThanOrEqual(pilot.capMoney as number);
      expect(pilot.spentDays).toBeLessThanOrEqual(pilot.capDays as number);
      expect(pilot.spentPeople).toBeLessThanOrEqual(pilot.capPeople as number);
      expect(await recount(house.db.read)).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);
