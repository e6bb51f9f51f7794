import { expect, test } from "vitest";
import {
  acceptPolish,
  addComment,
  declinePolish,
  deleteIdea,
  offerPolish,
  publishPolish,
  withdrawPolish,
} from "#app/commands/index.ts";
import { polishWherever } from "#app/commands/polish.ts";
import { polishesOf } from "#db/polishes.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { seen } from "./crowd.ts";
import { commentIn, holds } from "./holding.ts";
import { happened, kinds, refused, toldBy } from "./story.ts";
import { waiting } from "./waiting.ts";

const publishes = (house: House, id: string, by = "Sam") => house.does(by, publishPolish, { id });
const readBy = (house: House, name: string, id: string) => polishWherever(house.db.read, { id }, house.who(name));

/** First-timers wait, and with them what Bo offers for Ann's idea. */
async function heldOf() {
  const house = await aHouse();
  const number = await house.idea();
  await holds(house, "first-timers");
  const offers = (title = "A quieter hour") =>
    house.does("Bo", offerPolish, { number }, { title, body: "", why: "Shorter." });
  return { house, number, offers, id: (await offers()).to.split("/")[2] as string };
}

test("what Bo offers first waits: he and the staff read it, and neither Ann nor anybody else", async () => {
  const { house, number, offers, id } = await heldOf();
  for (const name of ["Vi", "Ann", "Cleo"]) expect(await readBy(house, name, id), name).toBeNull();
  for (const name of ["Bo", "Sam"]) expect(await readBy(house, name, id), name).toMatchObject({ state: "held" });
  expect((await seen(house, "Ann", number)).polishes).toEqual([]);
  expect(await waiting(house, "polishes")).toEqual({ count: 0, rows: [] });
  expect(await toldBy(house, () => offers("A calm hour"))).toEqual({});
  for (const name of ["Ann", "Bo"])
    expect(await refused(house, () => house.does(name, acceptPolish, { id }, {}))).toBeTruthy();
});

test("Sam publishes it: it is offered, Ann and Bo are told, and Bo's next goes through by itself", async () => {
  const { house, number, offers, id } = await heldOf();
  await house.later(1);
  expect(await waiting(house)).toMatchObject({
    count: 1,
    rows: [{ kind: "held", id, words: "Shorter.", href: `/polishes/${id}/publish` }],
  });
  expect(await toldBy(house, () => publishes(house, id))).toEqual({
    Ann: ["polish-offered"],
    Bo: ["polish-published"],
  });
  expect(await readBy(house, "Vi", id)).toMatchObject({ state: "offered", createdAt: house.now() });
  expect((await seen(house, "Ann", number)).polishes).toMatchObject([{ id, by: { name: "Bo" } }]);
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
  expect(await kinds(house, () => offers("A calm hour"))).toEqual(["polish-offered"]);
});

test("two who publish it at once publish it once, by Sam, and offered by Bo", async () => {
  const { house, id } = await heldOf();
  const done = await happened(house, () => Promise.allSettled([publishes(house, id), publishes(house, id)]));
  expect(done).toMatchObject([
    { kind: "polish-published", by: house.id("Sam"), about: ["idea", "person", "polish"] },
    { kind: "polish-offered", by: house.id("Bo"), about: ["idea", "polish"] },
  ]);
  expect(await refused(house, () => publishes(house, id))).toBe("looked-at-already (state)");
  expect(await refused(house, () => publishes(house, id, "Bo"))).toBe("staff-only (forbidden)");
});

test("Sam leaves the idea as it is instead, with a word for Bo; or Bo takes it back", async () => {
  const { house, offers, id } = await heldOf();
  const declines = () => house.does("Sam", declinePolish, { id }, { said: "It sells something." });
  expect(await toldBy(house, declines)).toEqual({ Bo: ["polish-declined"] });
  const other = (await offers("A calm hour")).to.split("/")[2] as string;
  expect(await kinds(house, () => house.does("Bo", withdrawPolish, { id: other }))).toEqual(["polish-withdrawn"]);
  expect(await waiting(house)).toEqual({ count: 0, rows: [] });
});

test("those from whose words it grew do not read it yet, and Ann may still take her idea back", async () => {
  const house = await aHouse();
  const number = await house.idea();
  const from = commentIn(await house.does("Ann", addComment, { number }, { body: "And tea.", kind: "yes-and" }));
  await holds(house, "first-timers");
  await house.does("Bo", offerPolish, { number }, { title: "A quiet hour", body: "And tea.", why: "Whole.", from });
  expect((await polishesOf(house.db.read, house.id("Ann"), null)).rows).toEqual([]);
  expect((await polishesOf(house.db.read, house.id("Bo"), null)).rows).toMatchObject([{ state: "held" }]);
  expect(await kinds(house, () => house.does("Ann", deleteIdea, { number }))).toEqual(["idea-deleted"]);
});
