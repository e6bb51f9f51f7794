import { expect, test } from "vitest";
import { addComment, readNotifications } from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { personById } from "#db/people.ts";
import { recount } from "#db/recount.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

async function told() {
  const house = await aHouse();
  const number = await house.idea();
  for (const body of ["One", "Two"]) await house.does("Bo", addComment, { number }, { body });
  await house.tell();
  const unread = async (name: string) => (await personById(house.db.read, house.id(name)))?.unreadCount;
  return { house, number, unread };
}

test("Ann has read what she was told, and only hers is read", async () => {
  const { house, number, unread } = await told();
  await house.does("Ann", addComment, { number }, { body: "Three" });
  expect([await unread("Ann"), await unread("Bo")]).toEqual([2, 0]);
  expect(await happened(house, () => house.does("Ann", readNotifications))).toEqual([]);
  expect(await unread("Ann")).toBe(0);
  const { rows: views } = await newsPage(house.db.read, house.id("Ann"), null);
  expect(views.map(({ read, about }) => [read, about.title])).toEqual([
    [true, "A quiet hour on weekday mornings"],
    [true, "A quiet hour on weekday mornings"],
  ]);
});

test("what comes while one reads is counted right", async () => {
  const { house, number } = await told();
  for (let n = 0; n < 8; n++) {
    for (let more = 0; more < 4; more++) await house.does("Bo", addComment, { number }, { body: `${n} ${more}` });
    await Promise.all([house.tell(), ...[1, 2, 3, 4].map(() => house.does("Ann", readNotifications))]);
    expect(await recount(house.db.read)).toEqual([]);
  }
});

test("Vi was told nothing", async () => {
  const { house } = await told();
  expect(await refused(house, () => house.does("Vi", readNotifications))).toBe("sign-in-first (sign-in)");
});
