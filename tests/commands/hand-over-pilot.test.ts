import { expect, test } from "vitest";
import {
  askForSeat,
  castVote,
  changeRole,
  concludePilot,
  handOverPilot,
  recordSpending,
  shareHypothesis,
} from "#app/commands/index.ts";
import { draftView } from "#db/hypotheses.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { journeyOf } from "#db/journey.ts";
import { newsPage } from "#db/notifications.ts";
import { pilotView } from "#db/pilots.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { draft, whole } from "./drafting.ts";
import { aPilot, thePilot } from "./piloting.ts";
import { happened, refused, toldBy } from "./story.ts";

const handsOver = (house: House, name: string, to: string) => house.does(name, handOverPilot, { number: "1" }, { to });

test("Sam hands a pilot over to June, who alone is told; from then on it is hers, and its journey says so", async () => {
  const house = await aHouse();
  await aPilot(house, { capMoney: 100 });
  for (const name of ["Bo", "Cleo"]) await house.does(name, castVote, { number: "1" });
  await house.does("Cleo", askForSeat, { number: "1" });
  await house.later(8);
  await house.later(0.1);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => handsOver(house, "Sam", "june"))).toEqual([
      {
        kind: "pilot-host-given",
        by: house.id("Sam"),
        cause: null,
        about: ["idea", "person", "pilot"],
        data: { pilot: 1, before: house.id("Sam"), host: house.id("June") },
      },
    ]);
  });
  expect(told).toEqual({ June: ["pilot-host-given"] });
  const { rows } = await newsPage(house.db.read, house.id("June"), null);
  expect(rows[0]?.about.href).toMatch(/^\/pilots\/1\//);
  expect(await pilotView(house.db.read, 1, house.id("June"))).toMatchObject({
    host: { name: "June" },
    hostedByReader: true,
  });
  expect(await pilotView(house.db.read, 1, house.id("Sam"))).toMatchObject({ hostedByReader: false });
  const idea = await ideaByNumber(house.db.read, 1);
  expect(idea?.hostId).toBe(house.id("Sam"));
  const journey = await journeyOf(house.db.read, idea?.id as string);
  expect(journey.at(-1)).toMatchObject({ kind: "pilot-host-given", by: { name: "Sam" }, to: { name: "June" } });
  const spends = () => house.does("Sam", recordSpending, { number: "1" }, { money: "90", words: "Lids" });
  expect(await toldBy(house, spends)).toEqual({ June: ["cap-near"] });
});

test("June takes it herself, and taking it again changes nothing", async () => {
  const house = await aHouse();
  await aPilot(house);
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => handsOver(house, "June", "june"))).toMatchObject([
      { kind: "pilot-host-taken", about: ["idea", "pilot"], data: { pilot: 1 } },
    ]);
  });
  expect(told).toEqual({});
  expect(await happened(house, () => handsOver(house, "Sam", "june"))).toEqual([]);
});

test("a host who works here no more hosts nothing in their own eyes, and somebody else takes the pilot over", async () => {
  const house = await aHouse();
  await aPilot(house);
  await draft(house, await house.idea(), whole);
  await house.does("Sam", shareHypothesis, { number: "2" });
  const reading = { readerId: house.id("Sam"), forStaff: false, today: "2026-05-04" };
  const samSees = async () => [
    (await pilotView(house.db.read, 1, reading.readerId))?.hostedByReader,
    (await draftView(house.db.read, 2, reading))?.hostedByReader,
  ];
  expect(await samSees()).toEqual([true, true]);
  await house.does("Ada", changeRole, { handle: "sam" }, { role: "customer" });
  expect(await samSees()).toEqual([false, false]);
  await handsOver(house, "June", "ada");
  expect((await thePilot(house)).hostId).toBe(house.id("Ada"));
});

test("only to somebody who works here", async () => {
  const house = await aHouse();
  await aPilot(house);
  for (const to of ["ann", "nobody"])
    expect(await refused(house, () => handsOver(house, "Sam", to))).toBe("unknown-colleague (rule) at to");
  expect(await refused(house, () => handsOver(house, "Sam", " "))).toEqual({ to: "required" });
});

test("whoever hosted a pilot to its end stays its host, and a draft gets another where it is shaped", async () => {
  const house = await aHouse();
  await aPilot(house);
  await house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." });
  expect(await refused(house, () => handsOver(house, "Sam", "june"))).toBe("pilot-concluded (state)");
  const other = await aHouse();
  await draft(other, await other.idea());
  expect(await refused(other, () => handsOver(other, "Sam", "june"))).toBe("pilot-still-draft (rule)");
});

test("of a handing over and a conclusion at once, the host is who hosted it when it ended", async () => {
  const house = await aHouse();
  await aPilot(house);
  const [given] = await Promise.allSettled([
    handsOver(house, "Sam", "june"),
    house.does("Sam", concludePilot, { number: "1" }, { outcome: "adopt", learned: "Much." }),
  ]);
  const { state, hostId } = await thePilot(house);
  expect([state, hostId]).toEqual(["concluded", house.id(given.status === "fulfilled" ? "June" : "Sam")]);
});

test("customers hand nothing over", async () => {
  const house = await aHouse();
  await aPilot(house);
  expect(await refused(house, () => handsOver(house, "Ann", "june"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => handsOver(house, "Vi", "june"))).toBe("sign-in-first (sign-in)");
});
