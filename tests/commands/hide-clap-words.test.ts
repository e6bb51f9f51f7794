import { expect, test } from "vitest";
import { clap, hideClapWords, showClapWords } from "#app/commands/index.ts";
import { theSite } from "#db/site.ts";
import { applause, withGem } from "./clapping.ts";
import { happened, refused } from "./story.ts";

const at = { number: "1", person: "bo" };

test("Sam hides a thank-you: nobody but Bo reads it, at once, and his clap counts on", async () => {
  const house = await withGem();
  await house.does("Bo", clap, { number: "1" }, { words: "Buy my beans." });
  await house.does("June", showClapWords, at);
  const before = await theSite(house.db.read);
  const done = await happened(house, () => house.does("Sam", hideClapWords, at));
  expect(done).toMatchObject([{ kind: "clap-words-hidden", about: ["celebration"] }]);
  expect(await applause(house)).toMatchObject({ people: 1, words: [] });
  expect(await applause(house, "Bo")).toMatchObject({ mine: { words: "Buy my beans.", state: "hidden" } });
  expect((await theSite(house.db.read))?.publicVersion).not.toBe(before?.publicVersion);
  expect(await happened(house, () => house.does("Sam", hideClapWords, at))).toEqual([]);
  expect(await refused(house, () => house.does("Bo", hideClapWords, at))).toBe("staff-only (forbidden)");
});
