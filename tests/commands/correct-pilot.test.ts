import { expect, test } from "vitest";
import { askForSeat, concludePilot, correctPilot } from "#app/commands/index.ts";
import { outcomeOf } from "#db/outcome.ts";
import { pilotByNumber } from "#db/pilots.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

const corrects = (house: House, name = "June", body = "It was **two** weeks.") =>
  house.does(name, correctPilot, { number: "1" }, { body });

async function concluded() {
  const house = await aHouse();
  const number = await house.pilot(await house.idea());
  await house.does("Cleo", askForSeat, { number });
  await house.does("Sam", concludePilot, { number }, { outcome: "stop", learned: "It took *three* weeks." });
  return house;
}

test("what was put right is added below what was said, dated and named, and those who took part are told", async () => {
  const house = await concluded();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => corrects(house));
    expect(done).toMatchObject([{ kind: "pilot-corrected", about: ["idea", "pilot"], data: { pilot: 1 } }]);
  });
  expect(told).toEqual({ Cleo: ["pilot-corrected"] });
  await house.later(1);
  await corrects(house, "Sam", "And it was cold.");
  expect(await outcomeNow(house)).toMatchObject({
    learnedHtml: "<p>It took <em>three</em> weeks.</p>",
    corrections: [
      { html: "<p>It was <strong>two</strong> weeks.</p>", by: { name: "June", staff: true }, at: expect.any(Date) },
      { html: "<p>And it was cold.</p>", by: { name: "Sam" } },
    ],
  });
});

test("the same words twice, also at once, are one correction", async () => {
  const house = await concluded();
  await Promise.all([corrects(house), corrects(house), corrects(house)]);
  await corrects(house);
  expect((await outcomeNow(house))?.corrections).toHaveLength(1);
});

test("nothing is put right before it is concluded, nor without words, and by staff alone", async () => {
  const house = await aHouse();
  await house.pilot(await house.idea());
  expect(await refused(house, () => corrects(house))).toBe("pilot-not-concluded (rule)");
  expect(await refused(house, () => corrects(house, "Sam", " "))).toEqual({ body: "required" });
  expect(await refused(house, () => corrects(house, "Cleo"))).toBe("staff-only (forbidden)");
  expect(await refused(house, () => corrects(house, "Vi"))).toBe("sign-in-first (sign-in)");
});

async function outcomeNow(house: House) {
  const pilot = await pilotByNumber(house.db.read, 1, true);
  return outcomeOf(house.db.read, pilot?.id as string, false);
}
