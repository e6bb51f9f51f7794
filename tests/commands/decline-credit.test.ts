import { expect, test } from "vitest";
import { acceptCredit, declineCredit, shipIdea } from "#app/commands/index.ts";
import { contributor, gemView } from "#db/celebrations.ts";
import { creditsOf } from "#db/credits.ts";
import { recount } from "#db/recount.ts";
import { wallTotals } from "#db/tallies.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

async function proposed() {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "It is quiet." });
  const own = async () => (await creditsOf(house.db.read, house.id("Ann")))[0];
  const id = (await own())?.id as string;
  const decline = (name = "Ann") => house.does(name, declineCredit, { id });
  return { house, id, own, decline };
}

test("Ann declines, nobody is told, and declining again changes nothing", async () => {
  const { house, own, decline } = await proposed();
  const told = await toldBy(house, async () => {
    expect(await happened(house, () => decline())).toMatchObject([
      { kind: "credit-declined", about: ["credit", "person"] },
    ]);
  });
  expect(told).toEqual({});
  expect(await own()).toMatchObject({ state: "declined", shownName: null });
  expect(await happened(house, () => decline())).toEqual([]);
});

test("what was accepted may be taken back, and is shown nowhere from then on", async () => {
  const { house, id, own, decline } = await proposed();
  await house.does("Ann", acceptCredit, { id }, { shown: "name", page: "open" });
  await decline();
  expect(await own()).toMatchObject({ state: "withdrawn", shownName: null });
  expect((await gemView(house.db.read, 1))?.credits).toEqual([]);
  expect(await contributor(house.db.read, "ann"), "her page stays, without it").toMatchObject({ gems: [], parts: [] });
  expect(await wallTotals(house.db.read)).toMatchObject({ credited: 0 });
});

test("accepting and declining at once leaves one last word", async () => {
  const { house, id, decline } = await proposed();
  await Promise.allSettled(
    [1, 2, 3, 4, 5].flatMap(() => [house.does("Ann", acceptCredit, { id }, { shown: "name" }), decline()]),
  );
  expect(await recount(house.db.read)).toEqual([]);
});

test("another's credit is not found, and an unknown one neither", async () => {
  const { house, decline } = await proposed();
  for (const name of ["Bo", "Sam", "Vi"]) expect(await refused(house, () => decline(name))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Ann", declineCredit, { id: "' or 1=1" }))).toBe("not-found (missing)");
});
