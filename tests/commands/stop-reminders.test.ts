import { expect, test } from "vitest";
import { askForSeat, checkIn, concludePilot, leaveSeat, stopReminders } from "#app/commands/index.ts";
import { checkInsDue } from "#db/check-ins.ts";
import { pilots } from "#db/schema.ts";
import { type Site, theSite } from "#db/site.ts";
import { happened, refused, toldBy } from "./story.ts";
import { reminders, trying } from "./trying.ts";

async function long() {
  const it = await trying();
  await it.house.db.write((tx) => tx.update(pilots).set({ endsOn: "2026-08-31" }));
  return { ...it, stops: (name: string) => it.house.does(name, stopReminders, { number: it.number }) };
}

test("Cleo is not reminded any more, nor asked on her own page; Bo is", async () => {
  const { house, stops } = await long();
  const done = await happened(house, () => Promise.all([stops("Cleo"), stops("Cleo")]));
  expect(done).toMatchObject([{ kind: "reminders-stopped", by: house.id("Cleo"), about: ["pilot"] }]);
  for (const days of [7, 7]) expect(await toldBy(house, () => house.later(days))).toEqual({ Bo: ["check-in-due"] });
  expect(await reminders(house)).toEqual({ Cleo: 0, Bo: 2, Ann: 0 });
  const site = (await theSite(house.db.read)) as Site;
  const due = async (name: string) => (await checkInsDue(house.db.read, site, house.id(name), house.now())).length;
  expect([await due("Cleo"), await due("Bo")]).toEqual([0, 1]);
});

test("she may still say how it goes, and is left alone after it; also when she comes back", async () => {
  const { house, number, stops } = await long();
  await stops("Cleo");
  await house.does("Cleo", checkIn, { number }, { pulse: "4" });
  await house.later(7);
  await house.does("Cleo", leaveSeat, { number });
  await house.does("Bo", leaveSeat, { number });
  await house.later(0);
  await house.does("Cleo", askForSeat, { number });
  expect(await toldBy(house, () => house.later(8))).toEqual({ Ann: ["check-in-due"] });
});

test("it is for those who have a seat, as long as the pilot goes on", async () => {
  const { house, number, stops } = await long();
  for (const name of ["Ann", "Sam"]) expect(await refused(house, () => stops(name))).toBe("no-reminders (forbidden)");
  expect(await refused(house, () => stops("Vi"))).toBe("sign-in-first (sign-in)");
  expect(await refused(house, () => house.does("Bo", stopReminders, { number: "9" }))).toBe("not-found (missing)");
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It rained." });
  expect(await refused(house, () => stops("Cleo"))).toBe("no-reminders (forbidden)");
});
