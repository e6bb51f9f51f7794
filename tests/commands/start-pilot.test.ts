import { expect, test } from "vitest";
import { answerIdea, askForSeat, startPilot } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { clock } from "#app/domain/actor.ts";
import { pilotView } from "#db/pilots.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("a pilot starts by itself on its first day, and those who sit in it are told", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea(), 1);
  for (const name of ["Cleo", "Bo"]) await house.does(name, askForSeat, { number });
  await house.does("Sam", answerIdea, { number: "1" }, { body: "We heard you." });
  expect(await toldBy(house, () => house.later(6))).toEqual({});
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ state: "recruiting" });
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.later(1));
    expect(done).toEqual([
      { kind: "pilot-started", by: null, cause: null, about: ["idea", "pilot"], data: { pilot: 1 } },
    ]);
  });
  expect(told).toEqual({ Cleo: ["pilot-started"] });
  expect(await pilotView(house.db.read, 1, null)).toMatchObject({ state: "running" });
});

test("it starts once, and by the clock alone", async () => {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  expect(await refused(house, () => house.does("Ada", startPilot, { number }))).toBe("clock-only (forbidden)");
  await house.later(7);
  const again = () => perform(house.db, startPilot, { actor: clock, params: { number }, now: house.now() });
  expect(await refused(house, again)).toBe("pilot-not-open (state)");
});
