import { expect, test } from "vitest";
import { tick } from "#app/background/clock.ts";
import {
  changeSite,
  editQuestion,
  openQuestion,
  scheduleQuestion,
  unscheduleQuestion,
  writeQuestion,
} from "#app/commands/index.ts";
import { openQuestion as headOfTheBoard, questionByNumber } from "#db/questions.ts";
import { events } from "#db/schema.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

const number = "1";

async function drafted() {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  const schedule = (from = "2026-05-10", until = "2026-05-20", name = "Sam") =>
    house.does(name, scheduleQuestion, { number }, { from, until });
  const question = () => questionByNumber(house.db.read, 1, true);
  return { house, schedule, question };
}

test("Sam gives a draft its days: it stays a draft that customers do not see, and nobody is told", async () => {
  const { house, schedule, question } = await drafted();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => schedule())).toMatchObject([
      {
        kind: "question-scheduled",
        about: ["question"],
        data: { question: 1, opens: "2026-05-10", until: "2026-05-20" },
      },
    ]);
  });
  expect(told).toEqual({});
  expect(await question()).toMatchObject({
    state: "draft",
    opensOn: "2026-05-10",
    opensAt: new Date("2026-05-09T23:00:00Z"),
    lastDay: "2026-05-20",
    closesAt: new Date("2026-05-20T23:00:00Z"),
  });
  expect(await questionByNumber(house.db.read, 1, false)).toBeNull();
});

test("the clock opens it as its first day begins where the site lives, once, and closes it after its last", async () => {
  const { house, schedule, question } = await drafted();
  await schedule();
  expect(await tick(house.db, new Date("2026-05-09T22:59:59Z"))).toBe(0);
  const at = new Date("2026-05-09T23:00:00Z");
  const ran = await Promise.all([tick(house.db, at), tick(house.db, at), tick(house.db, at)]);
  expect(ran.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await question()).toMatchObject({ state: "open", openedAt: at, lastDay: "2026-05-20" });
  const opened = (await house.db.read.select().from(events)).filter(({ kind }) => kind === "question-opened");
  expect(opened).toMatchObject([{ actorId: null, data: { question: 1 } }]);
  await tick(house.db, new Date("2026-05-20T23:00:00Z"));
  expect(await question()).toMatchObject({ state: "closed" });
});

test("then it heads the board, before one that was opened earlier", async () => {
  const { house, schedule } = await drafted();
  await schedule();
  await house.does("Sam", writeQuestion, {}, { title: "What would be kind?" });
  await house.does("Sam", openQuestion, { number: "2" }, { until: "2026-06-01" });
  expect(await headOfTheBoard(house.db.read)).toMatchObject({ number: 2 });
  await tick(house.db, new Date("2026-05-10T09:00:00Z"));
  expect(await headOfTheBoard(house.db.read)).toMatchObject({ number: 1 });
});

test("it opens from tomorrow on, at most a year ahead, and closes on its first day at the earliest", async () => {
  const { house, schedule } = await drafted();
  for (const from of ["2026-05-03", "2026-05-04", "2027-05-05"])
    expect(await refused(house, () => schedule(from, from))).toBe("opening-day-passed (rule) at from");
  for (const until of ["2026-05-09", "2027-05-11"])
    expect(await refused(house, () => schedule("2026-05-10", until))).toBe("closes-before-it-opens (rule) at until");
  expect(await refused(house, () => schedule("soon", "2026-02-30"))).toEqual({ from: "not-a-day", until: "not-a-day" });
  await schedule("2026-05-05", "2026-05-05");
});

test("its days may change, or be taken back; both tell what they were", async () => {
  const { house, schedule, question } = await drafted();
  await schedule();
  expect(await happened(house, () => schedule())).toEqual([]);
  expect(await happened(house, () => schedule("2026-05-12", "2026-05-22", "June"))).toMatchObject([
    { data: { opens: "2026-05-12", until: "2026-05-22", opened: "2026-05-10", closed: "2026-05-20" } },
  ]);
  const takeBack = () => house.does("June", unscheduleQuestion, { number });
  expect(await happened(house, takeBack)).toMatchObject([
    { kind: "question-unscheduled", data: { opened: "2026-05-12", closed: "2026-05-22" } },
  ]);
  expect(await happened(house, takeBack)).toEqual([]);
  expect(await tick(house.db, new Date("2026-05-15T09:00:00Z"))).toBe(0);
  expect(await question()).toMatchObject({
    state: "draft",
    opensOn: null,
    opensAt: null,
    lastDay: null,
    closesAt: null,
  });
});

test("its words may still change, and it may be opened before its day", async () => {
  const { house, schedule, question } = await drafted();
  await schedule();
  await house.does("Sam", editQuestion, { number }, { title: "What would be kind?" });
  await house.does("Sam", openQuestion, { number }, { until: "2026-06-01" });
  expect(await question()).toMatchObject({ title: "What would be kind?", state: "open", lastDay: "2026-06-01" });
  expect(await tick(house.db, new Date("2026-05-10T09:00:00Z"))).toBe(0);
  expect(await refused(house, () => schedule("2026-05-12", "2026-05-22"))).toBe("question-not-draft (state)");
  expect(await refused(house, () => house.does("Sam", unscheduleQuestion, { number }))).toBe(
    "question-not-draft (state)",
  );
});

test("in another time zone its days begin and end at another moment", async () => {
  const { house, schedule, question } = await drafted();
  await schedule();
  await house.does("Ada", changeSite, {}, { name: "Harbour", address: "http://localhost:3000", zone: "Asia/Tokyo" });
  expect(await question()).toMatchObject({
    opensAt: new Date("2026-05-09T15:00:00Z"),
    closesAt: new Date("2026-05-20T15:00:00Z"),
  });
});

test("one whose days have all passed while nobody was there waits for staff", async () => {
  const { house, schedule, question } = await drafted();
  await schedule();
  expect(await tick(house.db, new Date("2026-06-01T09:00:00Z"))).toBe(0);
  expect(await question()).toMatchObject({ state: "draft" });
});

test("customers set no days, and nobody opens it in the clock's place", async () => {
  const { house, schedule } = await drafted();
  expect(await refused(house, () => schedule("2026-05-10", "2026-05-20", "Ann"))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Ann", unscheduleQuestion, { number }))).toBe("not-found (missing)");
});
