import { expect, test } from "vitest";
import { deleteAccount, showThanks, takeBackThanks } from "#app/commands/index.ts";
import { contributor } from "#db/celebrations.ts";
import { logPage } from "#db/log.ts";
import { newsPage } from "#db/notifications.ts";
import { personById } from "#db/people.ts";
import { theSite } from "#db/site.ts";
import { type House, password } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { everything, happened, refused } from "./story.ts";
import { talkedOf, thanks, thanksOf } from "./thanking.ts";

const because = "canary of a reason";

async function thanked() {
  const house = await aHouse();
  await thanks(house, "Bo", "Ann", await talkedOf(house), because);
  const id = (await thanksOf(house, "Ann"))[0]?.id as string;
  return { house, id, takeBack: (name = "Bo") => house.does(name, takeBackThanks, { id }) };
}

async function newsOf(house: House) {
  return (await newsPage(house.db.read, house.id("Ann"), null)).rows.map(({ kind }) => kind);
}

test("Bo takes them back: they are gone everywhere, with their words and the news of them", async () => {
  const { house, id, takeBack } = await thanked();
  await house.tell();
  await house.does("Ann", showThanks, { id });
  const unread = async () => (await personById(house.db.read, house.id("Ann")))?.unreadCount;
  const before = (await unread()) as number;
  expect(await newsOf(house)).toContain("thanks-given");
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const kept = await version();
  const done = await happened(house, () => takeBack());
  expect(await version(), "so that kept pages follow").not.toBe(kept);
  expect(done).toMatchObject([{ kind: "thanks-taken-back", by: house.id("Bo"), about: ["thanks"] }]);
  expect([await thanksOf(house, "Ann"), await thanksOf(house, "Bo", "given")]).toEqual([[], []]);
  expect((await contributor(house.db.read, "ann"))?.thanks).toEqual([]);
  expect(await newsOf(house)).not.toContain("thanks-given");
  expect(await unread()).toBe(before - 1);
  expect(JSON.stringify(await everything(house.db.read))).not.toContain(because);
  const log = (await logPage(house.db.read, {})).entries.map(({ kind }) => kind);
  expect(
    log.filter((kind) => /^thanks-(given|taken-back)/.test(kind)),
    "it stayed between the two",
  ).toEqual([]);
  expect(await happened(house, () => takeBack())).toEqual([]);
});

test("what Bo took back stays so when Ann deletes her account", async () => {
  const { house, takeBack } = await thanked();
  await takeBack();
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await thanksOf(house, "Bo", "given")).toEqual([]);
});

test("before Ann was told she is not told any more", async () => {
  const { house, takeBack } = await thanked();
  await takeBack();
  await house.tell();
  const news = await newsOf(house);
  expect(news).not.toContain("thanks-given");
  expect((await personById(house.db.read, house.id("Ann")))?.unreadCount).toBe(news.length);
});

test("only who gave them takes them back, and what is gone can't be shown", async () => {
  const { house, id, takeBack } = await thanked();
  expect(await refused(house, () => takeBack("Ann"))).toBe("not-yours (forbidden)");
  for (const name of ["Cleo", "Sam", "Ada", "Vi"])
    expect(await refused(house, () => takeBack(name))).toBe("not-found (missing)");
  await takeBack();
  expect(await refused(house, () => house.does("Ann", showThanks, { id }))).toBe("not-found (missing)");
});
