import { expect, test } from "vitest";
import { sweepFiles } from "#app/background/files.ts";
import { addComment, changeFace, removeFace } from "#app/commands/index.ts";
import { faceById } from "#db/people.ts";
import { pictures } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { drawing, sent } from "../support/pictures.ts";
import { seen } from "./crowd.ts";
import { happened, refused } from "./story.ts";

const shows = async (house: House, name = "Ann") =>
  house.does(name, changeFace, {}, { picture: sent(await drawing("png")) });
const faceOf = async (house: House, name = "Ann") => (await faceById(house.db.read, house.id(name)))?.picture;

test("Ann shows a picture, and it stands beside all she says", async () => {
  const house = await aHouse();
  const number = await house.idea();
  await house.does("Bo", addComment, { number }, { body: "Yes.", kind: "comment" });
  expect(await faceOf(house)).toBeUndefined();
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const before = await version();
  const done = await happened(house, () => shows(house));
  expect(done).toEqual([{ kind: "face-changed", by: house.id("Ann"), cause: null, about: ["person"], data: {} }]);
  expect(await version()).not.toBe(before);
  const picture = await faceOf(house);
  expect(await house.files.get(`${picture}-128.webp`)).not.toBeNull();
  const page = await seen(house, "Vi");
  expect(page.dreamer).toMatchObject({ name: "Ann", picture });
  expect(page.thread[0]?.author).toMatchObject({ name: "Bo", picture: undefined });
});

test("another one takes its place, and the first is swept away", async () => {
  const house = await aHouse();
  await shows(house);
  const first = await faceOf(house);
  await shows(house);
  const second = await faceOf(house);
  expect(second).not.toBe(first);
  expect(await sweepFiles(house.db, house.files, house.now())).toBe(1);
  expect(await house.files.get(`${first}-128.webp`)).toBeNull();
  expect(await house.files.get(`${second}-128.webp`)).not.toBeNull();
});

test("five at once leave one", async () => {
  const house = await aHouse();
  await Promise.all(Array.from({ length: 5 }, () => shows(house)));
  expect(await house.db.read.$count(pictures)).toBe(1);
  expect(await faceOf(house)).toBeDefined();
});

test("she shows her initials again, once", async () => {
  const house = await aHouse();
  await shows(house);
  await shows(house, "Bo");
  const removes = () => house.does("Ann", removeFace);
  expect(await happened(house, removes)).toMatchObject([{ kind: "face-removed", by: house.id("Ann") }]);
  expect(await happened(house, removes)).toEqual([]);
  expect([await faceOf(house), await faceOf(house, "Bo")]).toEqual([undefined, expect.any(String)]);
});

test("a face is a picture of somebody who is signed in", async () => {
  const house = await aHouse();
  expect(await refused(house, () => house.does("Ann", changeFace, {}, {}))).toEqual({ picture: "no-picture" });
  const html = () => house.does("Ann", changeFace, {}, { picture: sent("<!doctype html>", "me.png") });
  expect(await refused(house, html)).toBe("not-a-picture (rule) at picture");
  await expect(shows(house, "Vi")).rejects.toThrow("sign-in-first");
  expect(await refused(house, () => house.does("Vi", removeFace))).toBe("sign-in-first (sign-in)");
});
