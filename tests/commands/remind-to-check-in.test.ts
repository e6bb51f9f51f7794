import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import { askForSeat, changeSite, checkIn, concludePilot, leaveSeat, remindToCheckIn } from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { recount } from "#db/recount.ts";
import { events, pilots, seats } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";
import { reminders, trying } from "./trying.ts";

/** A pilot that runs long enough to be reminded of more than twice. */
async function long() {
  const it = await trying();
  await it.house.db.write((tx) => tx.update(pilots).set({ endsOn: "2026-08-31" }));
  return it;
}

test("who says nothing is reminded a week after the start, once more a week later, and then no more", async () => {
  const { house } = await long();
  expect(await toldBy(house, () => house.later(6))).toEqual({});
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.later(1));
    const about = ["person", "person", "pilot"];
    expect(done).toEqual([{ kind: "check-in-due", by: null, cause: null, about, data: { pilot: 1 } }]);
  });
  expect(told).toEqual({ Cleo: ["check-in-due"], Bo: ["check-in-due"] });
  expect(await toldBy(house, () => house.later(6))).toEqual({});
  expect(await toldBy(house, () => house.later(1))).toEqual({ Cleo: ["check-in-due"], Bo: ["check-in-due"] });
  for (const days of [7, 1, 14]) expect(await toldBy(house, () => house.later(days))).toEqual({});
  expect(await reminders(house)).toEqual({ Cleo: 2, Bo: 2, Ann: 0 });
});

test("what they are told leads to where it is said", async () => {
  const { house } = await long();
  await house.later(7);
  const { rows } = await newsPage(house.db.read, house.id("Cleo"), null);
  expect(rows[0]).toMatchObject({ kind: "check-in-due", about: { href: "/pilots/1/check-in" } });
});

test("whoever says how it goes is left alone for a week, and reminded again after it", async () => {
  const { house, number } = await long();
  await house.later(14);
  await house.later(7);
  await house.does("Cleo", checkIn, { number }, { pulse: "4" });
  expect(await reminders(house)).toEqual({ Cleo: 0, Bo: 2, Ann: 0 });
  expect(await toldBy(house, () => house.later(6))).toEqual({});
  expect(await toldBy(house, () => house.later(1))).toEqual({ Cleo: ["check-in-due"] });
});

test("however long the clock stood still, it is one reminder", async () => {
  const { house } = await long();
  expect(await toldBy(house, () => house.later(60))).toEqual({ Cleo: ["check-in-due"], Bo: ["check-in-due"] });
  expect(await toldBy(house, () => house.later(0))).toEqual({});
});

test("a seat taken later is asked about later", async () => {
  const { house, number } = await long();
  await house.later(4);
  await house.does("Bo", leaveSeat, { number });
  await house.later(0);
  expect(await toldBy(house, () => house.later(3))).toEqual({ Cleo: ["check-in-due"] });
  expect(await toldBy(house, () => house.later(4))).toEqual({ Ann: ["check-in-due"] });
});

test("several clocks at once remind once", async () => {
  const { house } = await long();
  const at = new Date(house.now().getTime() + 7 * 86_400_000);
  await Promise.all([1, 2, 3, 4].map(() => tick(house.db, at)));
  expect(await reminders(house)).toEqual({ Cleo: 1, Bo: 1, Ann: 0 });
  const due = (await house.db.read.select().from(events)).filter(({ kind }) => kind === "check-in-due");
  expect(due).toHaveLength(1);
});

test("a reminder and a check-in at once leave nobody reminded who has just spoken", async () => {
  const { house, number } = await long();
  for (const days of [7, 7, 7]) {
    await house.later(days);
    await Promise.all([house.tick(), house.does("Cleo", checkIn, { number }, { pulse: "4" }), house.tick()]);
    expect((await reminders(house)).Cleo).toBe(0);
  }
});

test("nobody is reminded of what is over or concluded", async () => {
  const over = await trying();
  expect(await toldBy(over.house, () => over.house.later(15))).toEqual({ Sam: ["pilot-ending"] });
  const { house, number } = await long();
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It rained." });
  await house.tell();
  expect(await toldBy(house, () => house.later(7))).toEqual({});
});

test("more than a hundred people are all reminded, and the clock comes to an end", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 120);
  for (let n = 0; n < 105; n++) {
    await house.join(`Guest ${n}`);
    await house.does(`Guest ${n}`, askForSeat, { number });
  }
  await house.later(7);
  await house.later(7);
  expect(await house.tick()).toBe(0);
  const due = (await house.db.read.select().from(events)).filter(({ kind }) => kind === "check-in-due");
  expect(due).toHaveLength(2);
  expect(await recount(house.db.read)).toEqual([]);
});

test("it is the clock's to do, not even Ada's", async () => {
  const { house, number } = await long();
  for (const name of ["Cleo", "Sam", "Ada"])
    expect(await refused(house, () => house.does(name, remindToCheckIn, { number }))).toBe("clock-only (forbidden)");
});

test.each([
  // Clocks go back in Auckland on 5 April 2026 and forward in New York on 8 March 2026.
  ["Pacific/Auckland", "2026-04-01T12:30:00+13:00", "2026-04-07T23:59:59+12:00", "2026-04-08T00:00:00+12:00"],
  ["America/New_York", "2026-03-04T12:30:00-05:00", "2026-03-10T23:59:59-04:00", "2026-03-11T00:00:00-04:00"],
])("a week is seven days of %s, also when its clocks change", async (zone, started, before, due) => {
  const { house } = await long();
  await house.does("Ada", changeSite, {}, { name: "Mine", address: "http://mine.example", zone });
  await house.db.write(async (tx) => {
    await tx.update(pilots).set({ startedAt: new Date(started) });
    await tx.update(seats).set({ seatedAt: new Date(started) });
  });
  await tick(house.db, new Date(before));
  expect(await reminders(house)).toEqual({ Cleo: 0, Bo: 0, Ann: 0 });
  await tick(house.db, new Date(due));
  expect(await reminders(house)).toMatchObject({ Cleo: 1, Bo: 1 });
});
