import { expect, test } from "vitest";
import { endSpotlight } from "#app/commands/index.ts";
import { spotlightsAhead } from "#db/spotlights.ts";
import { asked, dayOf, lit, sets, withAnnsPage } from "./lighting.ts";
import { happened, refused } from "./story.ts";

test("staff end a spotlight: it leaves the wall at once", async () => {
  const house = await withAnnsPage();
  await sets(house, { gem: "1" });
  const [spotlight] = await spotlightsAhead(house.db.read, ["accepted"], dayOf(house));
  const id = spotlight?.id ?? "";
  expect(await refused(house, () => house.does("Ann", endSpotlight, { id }))).toBe("staff-only (forbidden)");
  const done = await happened(house, () => house.does("June", endSpotlight, { id }));
  expect(done).toMatchObject([{ kind: "spotlight-ended", about: ["celebration"] }]);
  expect(await lit(house)).toEqual([]);
  expect(await happened(house, () => house.does("June", endSpotlight, { id }))).toEqual([]);
});

test("what Ann was asked is taken back before she answers", async () => {
  const house = await withAnnsPage();
  await sets(house, { person: "ann" });
  await house.does("Sam", endSpotlight, { id: await asked(house) });
  expect(await asked(house)).toBe("");
});
