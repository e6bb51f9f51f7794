import { expect, test } from "vitest";
import {
  acceptCredit,
  acceptQuote,
  askForSeat,
  castVote,
  celebratePilot,
  concludePilot,
  declineCredit,
  readNotifications,
  shipIdea,
} from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { readNews } from "#db/notifications.ts";
import { partyOf } from "#db/parties.ts";
import { personById } from "#db/people.ts";
import { recount } from "#db/recount.ts";
import { checksIn } from "../commands/checked-in.ts";
import { asked, told } from "../commands/telling.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const ships = (house: House, number = "1") =>
  house.does("Sam", shipIdea, { number }, { body: "Here.", story: "It is quiet." });
const party = (house: House, name: string) => partyOf(house.db.read, house.id(name));

test("who dreamed what ships hears of it once; who only wanted it reads the news as ever", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", castVote, { number });
  await ships(house);
  expect(await party(house, "Ann"), "not before it was told").toBeNull();
  await house.tell();
  expect(await party(house, "Bo")).toBeNull();
  const found = await party(house, "Ann");
  expect(found).toMatchObject({ number: 1, title: "A quiet hour on weekday mornings", kind: "shipped", asked: true });
  expect(found?.news).toHaveLength(2);
  await house.db.write((tx) => readNews(tx, house.id("Ann"), house.now(), found?.news));
  expect(await party(house, "Ann")).toBeNull();
  expect((await personById(house.db.read, house.id("Ann")))?.unreadCount).toBe(0);
  expect(await recount(house.db.read)).toEqual([]);
});

test("who tried it in a pilot and accepted credit then hears that it shipped, and is asked nothing", async () => {
  const house = await aHouse();
  const pilot = await house.pilot(await house.idea());
  await house.does("Cleo", askForSeat, { number: pilot });
  await checksIn(house, "Cleo", pilot);
  await house.does("Sam", concludePilot, { number: pilot }, { outcome: "adopt", learned: "Yes." });
  const [credit] = await creditsOf(house.db.read, house.id("Cleo"));
  await house.does("Cleo", acceptCredit, { id: credit?.id ?? "" }, { shown: "anonymous" });
  await house.tell();
  await house.does("Cleo", readNotifications);
  await house.later(1);
  await ships(house);
  await house.tell();
  expect(await party(house, "Cleo")).toMatchObject({ number: 1, kind: "shipped", asked: false });
});

test("a pilot that is celebrated is a party for those who tried it; nobody who said no is bothered again", async () => {
  const house = await aHouse();
  const pilot = await house.pilot(await house.idea());
  for (const name of ["Cleo", "Bo"]) {
    await house.does(name, askForSeat, { number: pilot });
    await checksIn(house, name, pilot);
  }
  await house.does("Sam", concludePilot, { number: pilot }, { outcome: "stop", learned: "It was cold." });
  const [credit] = await creditsOf(house.db.read, house.id("Bo"));
  await house.does("Bo", declineCredit, { id: credit?.id ?? "" });
  await house.later(1);
  await house.does("Sam", celebratePilot, { number: pilot }, { story: "It was cold." });
  await house.tell();
  expect(await party(house, "Cleo")).toMatchObject({ kind: "pilot", asked: true });
  expect(await party(house, "Bo")).toBeNull();
});

test("news of another kind about what somebody helped with is no party", async () => {
  const { house, edits } = await told();
  const id = await asked(house);
  const [credit] = await creditsOf(house.db.read, house.id("Ann"));
  await house.does("Ann", acceptCredit, { id: credit?.id ?? "" }, { shown: "name" });
  await house.does("Ann", acceptQuote, { id });
  await house.tell();
  await house.does("Ann", readNotifications);
  await edits({ story: "It is quieter still." });
  await house.tell();
  expect((await personById(house.db.read, house.id("Ann")))?.unreadCount).toBe(1);
  expect(await party(house, "Ann")).toBeNull();
});

test("of two parties the newer comes first, then the other", async () => {
  const house = await aHouse();
  for (const title of ["The first", "The second"]) await house.idea(title);
  for (const number of ["1", "2"]) {
    await ships(house, number);
    await house.tell();
    await house.later(1);
  }
  const first = await party(house, "Ann");
  expect(first).toMatchObject({ title: "The second" });
  await house.db.write((tx) => readNews(tx, house.id("Ann"), house.now(), first?.news));
  expect(await party(house, "Ann")).toMatchObject({ title: "The first" });
});

test("reading some news reads only those, and counts what is left", async () => {
  const house = await aHouse();
  await house.idea();
  await ships(house);
  await house.tell();
  const found = await party(house, "Ann");
  await house.does("Ann", readNotifications, {}, { news: found?.news[0] as string });
  expect((await personById(house.db.read, house.id("Ann")))?.unreadCount).toBe(1);
  await house.does("Ann", readNotifications);
  expect((await personById(house.db.read, house.id("Ann")))?.unreadCount).toBe(0);
  expect(await recount(house.db.read)).toEqual([]);
});
