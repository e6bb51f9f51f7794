import { expect, test } from "vitest";
import { acceptSpotlight, closePage, declineSpotlight, deleteAccount, endSpotlight } from "#app/commands/index.ts";
import { spotlights } from "#db/schema.ts";
import { password } from "../support/cast.ts";
import { asked, lit, sets, withAnnsPage } from "./lighting.ts";
import { happened, refused } from "./story.ts";

const ann = ["Ann: Because it is spring."];

async function proposed() {
  const house = await withAnnsPage();
  await sets(house, { person: "ann" });
  return { house, id: await asked(house) };
}

test("Ann accepts, and stands in the light; accepting twice is accepting once", async () => {
  const { house, id } = await proposed();
  const done = await happened(house, () => house.does("Ann", acceptSpotlight, { id }));
  expect(done).toMatchObject([{ kind: "spotlight-accepted", by: house.id("Ann"), about: ["person"] }]);
  expect(await lit(house)).toEqual(ann);
  expect(await happened(house, () => house.does("Ann", acceptSpotlight, { id }))).toEqual([]);
});

test("another's is not found, whoever asks", async () => {
  const { house, id } = await proposed();
  for (const name of ["Bo", "Sam", "Ada"])
    expect(await refused(house, () => house.does(name, acceptSpotlight, { id }))).toBe("not-found (missing)");
});

test("what was ended, or whose days are over, can no more be accepted", async () => {
  const { house, id } = await proposed();
  await house.does("June", endSpotlight, { id });
  expect(await refused(house, () => house.does("Ann", acceptSpotlight, { id }))).toBe("spotlight-over (state)");
  await sets(house, { person: "ann" });
  const next = await asked(house);
  await house.later(8);
  expect(await refused(house, () => house.does("Ann", acceptSpotlight, { id: next }))).toBe("spotlight-over (state)");
});

test("she may say yes after having said no", async () => {
  const { house, id } = await proposed();
  await house.does("Ann", declineSpotlight, { id });
  await house.does("Ann", acceptSpotlight, { id });
  expect(await lit(house)).toEqual(ann);
});

test("without a page she stands in no light, and with her account everything of it is gone", async () => {
  const { house, id } = await proposed();
  await house.does("Ann", acceptSpotlight, { id });
  await house.does("Ann", closePage);
  expect(await lit(house)).toEqual([]);
  await house.does("Ann", deleteAccount, {}, { present: password });
  expect(await lit(house)).toEqual([]);
  expect(await house.db.read.select().from(spotlights)).toEqual([]);
});
