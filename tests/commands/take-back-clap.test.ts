import { expect, test } from "vitest";
import { clap, showClapWords, takeBackClap } from "#app/commands/index.ts";
import { theSite } from "#db/site.ts";
import { applause, withGem } from "./clapping.ts";
import { happened, refused } from "./story.ts";

const number = "1";

test("Bo takes his clap back, and the thank-you goes along at once, from kept pages too", async () => {
  const house = await withGem();
  await house.does("Bo", clap, { number }, { words: "Thank you." });
  await house.does("Sam", showClapWords, { number, person: "bo" });
  const before = await theSite(house.db.read);
  const done = await happened(house, () => house.does("Bo", takeBackClap, { number }));
  expect(done.map(({ kind }) => kind)).toEqual(["clap-taken-back"]);
  expect(await applause(house, "Bo")).toMatchObject({ people: 0, mine: null, words: [] });
  expect((await theSite(house.db.read))?.publicVersion).not.toBe(before?.publicVersion);
});

test("where there is none nothing changes, and visitors are asked to sign in", async () => {
  const house = await withGem();
  await house.does("Cleo", clap, { number });
  expect(await happened(house, () => house.does("Bo", takeBackClap, { number }))).toEqual([]);
  expect(await applause(house)).toMatchObject({ people: 1 });
  expect(await refused(house, () => house.does("Vi", takeBackClap, { number }))).toBe("sign-in-first (sign-in)");
});
