import { expect, test } from "vitest";
import { hideThanks, showThanks } from "#app/commands/index.ts";
import { contributor } from "#db/celebrations.ts";
import { theSite } from "#db/site.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";
import { talkedOf, thanks, thanksOf } from "./thanking.ts";

test("Ann takes thanks from her page: the two of them read them still, and nobody else", async () => {
  const house = await aHouse();
  await thanks(house, "Bo", "Ann", await talkedOf(house));
  const id = (await thanksOf(house, "Ann"))[0]?.id as string;
  expect(await happened(house, () => house.does("Ann", hideThanks, { id })), "they are not shown yet").toEqual([]);
  await house.does("Ann", showThanks, { id });
  const before = (await theSite(house.db.read))?.publicVersion;
  const done = await happened(house, () => house.does("Ann", hideThanks, { id }));
  expect(done).toMatchObject([{ kind: "thanks-hidden", by: house.id("Ann"), about: ["person", "thanks"] }]);
  expect((await theSite(house.db.read))?.publicVersion, "so that kept pages follow").not.toBe(before);
  expect((await contributor(house.db.read, "ann"))?.thanks).toEqual([]);
  expect(await thanksOf(house, "Ann")).toHaveLength(1);
  expect(await thanksOf(house, "Bo", "given")).toHaveLength(1);
  expect(await refused(house, () => house.does("Bo", hideThanks, { id }))).toBe("not-yours (forbidden)");
  expect(await refused(house, () => house.does("Ada", hideThanks, { id }))).toBe("not-found (missing)");
});
