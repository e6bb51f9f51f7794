import { expect, test } from "vitest";
import { acceptSpotlight, declineSpotlight } from "#app/commands/index.ts";
import { theSite } from "#db/site.ts";
import { spotlightsAhead } from "#db/spotlights.ts";
import { asked, dayOf, lit, sets, withAnnsPage } from "./lighting.ts";
import { happened, refused } from "./story.ts";

test("Ann says no, and nothing of it ever shows", async () => {
  const house = await withAnnsPage();
  await sets(house, { person: "ann" });
  const id = await asked(house);
  const done = await happened(house, () => house.does("Ann", declineSpotlight, { id }));
  expect(done.map(({ kind }) => kind)).toEqual(["spotlight-declined"]);
  expect(await spotlightsAhead(house.db.read, ["declined"], dayOf(house))).toHaveLength(1);
  expect(await lit(house)).toEqual([]);
  expect(await happened(house, () => house.does("Ann", declineSpotlight, { id }))).toEqual([]);
  expect(await refused(house, () => house.does("Sam", declineSpotlight, { id }))).toBe("not-found (missing)");
});

test("what she accepted she takes back: gone at once, from kept pages too", async () => {
  const house = await withAnnsPage();
  await sets(house, { person: "ann" });
  const id = await asked(house);
  await house.does("Ann", acceptSpotlight, { id });
  const before = await theSite(house.db.read);
  await house.does("Ann", declineSpotlight, { id });
  expect(await lit(house)).toEqual([]);
  expect(await spotlightsAhead(house.db.read, ["withdrawn"], dayOf(house))).toHaveLength(1);
  expect((await theSite(house.db.read))?.publicVersion).not.toBe(before?.publicVersion);
});
