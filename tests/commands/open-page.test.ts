import { expect, test } from "vitest";
import { changeRole, openPage } from "#app/commands/index.ts";
import { contributor } from "#db/celebrations.ts";
import { ideaRow } from "#db/ideas.ts";
import { personById } from "#db/people.ts";
import { theSite } from "#db/site.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused, toldBy } from "./story.ts";

test("Ann opens her page: it is there, empty and honest, and her name leads to it", async () => {
  const house = await aHouse();
  const number = Number(await house.idea());
  const leads = async () => (await ideaRow(house.db.read, null, number))?.dreamer.handle;
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  expect([await contributor(house.db.read, "ann"), await leads()]).toEqual([null, null]);
  const before = await version();
  const told = await toldBy(house, async () => {
    const done = await happened(house, () => house.does("Ann", openPage));
    expect(done).toMatchObject([{ kind: "page-opened", by: house.id("Ann"), about: ["person"] }]);
  });
  expect(told).toEqual({});
  expect(await version(), "so that kept pages follow").not.toBe(before);
  expect(await leads()).toBe("ann");
  expect(await contributor(house.db.read, "ann")).toMatchObject({ name: "Ann", gems: [], parts: [], thanks: [] });
  expect(await happened(house, () => house.does("Ann", openPage))).toEqual([]);
});

test("she may ask search engines to stay away, at once or later, and change her mind", async () => {
  const house = await aHouse();
  const unlisted = async () => (await contributor(house.db.read, "ann"))?.unlisted;
  await house.does("Ann", openPage, {}, { unlisted: "yes" });
  expect(await unlisted()).toBe(true);
  const { pageAt } = (await personById(house.db.read, house.id("Ann"))) ?? {};
  const done = await happened(house, () => house.does("Ann", openPage));
  expect(done.map(({ kind }) => kind)).toEqual(["page-changed"]);
  expect(await unlisted()).toBe(false);
  expect((await personById(house.db.read, house.id("Ann")))?.pageAt).toEqual(pageAt);
});

test("who works here has a page anyway, and none of their own by that", async () => {
  const house = await aHouse();
  expect(await happened(house, () => house.does("Sam", openPage))).toEqual([]);
  await house.does("Sam", openPage, {}, { unlisted: "yes" });
  expect(await contributor(house.db.read, "sam")).toMatchObject({ unlisted: true });
  await house.does("Ada", changeRole, { handle: "sam" }, { role: "customer" });
  expect(await contributor(house.db.read, "sam")).toBeNull();
});

test("a visitor has none, and the form takes nothing else", async () => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Vi", openPage))).toBe("not-found (missing)");
  expect(await refused(house, () => house.does("Ann", openPage, {}, { unlisted: "no" }))).toEqual({
    unlisted: "not-a-choice",
  });
});

test("opened many times at once, it is opened once", async () => {
  const house = await aHouse();
  const done = await happened(house, () => Promise.all([1, 2, 3, 4].map(() => house.does("Ann", openPage))));
  expect(done.map(({ kind }) => kind)).toEqual(["page-opened"]);
});
