import { expect, test } from "vitest";
import { dispatch } from "#app/background/dispatcher.ts";
import { addComment, castVote } from "#app/commands/index.ts";
import { newsPage } from "#db/notifications.ts";
import { recount } from "#db/recount.ts";
import { notifications } from "#db/schema.ts";
import { formId } from "../commands/story.ts";
import { aHouse } from "../support/house.ts";

test("four dispatchers at once tell everybody once", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (let n = 0; n < 10; n++) await house.does("Bo", addComment, { number }, { body: `${n}` });
  await Promise.all([1, 2, 3, 4].map(() => dispatch(house.db, house.now())));
  expect(await house.db.read.$count(notifications)).toBe(10);
  expect(await dispatch(house.db, house.now())).toBe(0);
  expect(await recount(house.db.read)).toEqual([]);
});

test("however much waits, all of it is told in one go", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (let n = 0; n < 104; n++) await house.does("Bo", addComment, { number }, { body: `${n}` });
  expect([await house.tell(), await house.tell()]).toEqual([104, 0]);
  expect(await house.db.read.$count(notifications)).toBe(104);
});

test("news leads to the very words it is about, by who said them", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { id: formId(), body: "Yes." });
  await house.tell();
  const [news] = (await newsPage(house.db.read, house.id("Ann"), null)).rows;
  expect(news).toMatchObject({
    kind: "comment-added",
    read: false,
    by: { name: "Bo" },
    about: {
      title: "A quiet hour on weekday mornings",
      href: `/ideas/1/a-quiet-hour-on-weekday-mornings#c-${formId()}`,
    },
  });
});

test("quiet things are told to nobody", async () => {
  const house = await aHouse();
  const number = await house.idea();
  for (const name of ["Bo", "Cleo", "Sam"]) await house.does(name, castVote, { number });
  await house.tell();
  expect(await house.db.read.$count(notifications)).toBe(0);
});
