import { expect, test } from "vitest";
import { changeColour } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { editionOf } from "#app/domain/edition.ts";
import { coloursEver, type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

const siteOf = async (house: House) => (await theSite(house.db.read)) as Site;

async function paints(house: House, colour: string, name = "Ada") {
  return house.does(name, changeColour, {}, { colour, edition: editionOf(textsOf(await siteOf(house), "colour")) });
}

test("Ada gives the site her green, and takes it back; what it was is remembered", async () => {
  const house = await aHouse();
  expect(await happened(house, () => paints(house, "0B6E4F"))).toMatchObject([{ kind: "colour-changed" }]);
  expect((await siteOf(house)).colour).toBe("#0b6e4f");
  await paints(house, "#36c");
  await paints(house, "");
  expect((await siteOf(house)).colour).toBeNull();
  expect((await coloursEver(house.db.read)).sort()).toEqual(["#0b6e4f", "#3366cc"]);
});

test("what is no colour is refused, and nothing of it can reach a stylesheet", async () => {
  const house = await aHouse();
  for (const colour of ["blue", "#12", "#000;}", "url(x)"])
    expect(await refused(house, () => paints(house, colour)), colour).toEqual({ colour: "not-a-colour" });
});

test("the colour is the admin's", async () => {
  const house = await aHouse();
  expect(await refused(house, () => paints(house, "#36c", "Sam"))).toBe("admin-only (forbidden)");
});

test("a form made before the colour changed is told so", async () => {
  const house = await aHouse();
  const edition = editionOf(textsOf(await siteOf(house), "colour"));
  await paints(house, "#36c");
  const late = () => house.does("Ada", changeColour, {}, { colour: "#0b6e4f", edition });
  expect(await refused(house, late)).toBe("changed-meanwhile (state)");
});
