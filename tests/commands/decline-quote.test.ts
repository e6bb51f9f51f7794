import { expect, test } from "vitest";
import { acceptQuote, declineQuote } from "#app/commands/index.ts";
import { newestGems } from "#db/feeds.ts";
import { quotesOf } from "#db/quotes.ts";
import { quotes } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import { happened, refused } from "./story.ts";
import { asked, said, told } from "./telling.ts";

test("Ann would rather not be quoted, and says so once", async () => {
  const { house } = await told();
  const id = await asked(house);
  const declines = () => house.does("Ann", declineQuote, { id });
  expect(await happened(house, declines)).toMatchObject([{ kind: "quote-declined", by: house.id("Ann") }]);
  expect(await happened(house, declines)).toEqual([]);
  expect(await quotesOf(house.db.read, house.id("Ann"))).toMatchObject([{ state: "declined" }]);
});

test("what she takes back is gone at once: from the page, the feed and what is kept of them", async () => {
  const { house, story } = await told();
  const id = await asked(house);
  await house.does("Ann", acceptQuote, { id }, { shown: "alias", alias: "Canary of Lisbon" });
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const before = await version();
  await house.does("Ann", declineQuote, { id });
  expect(await version()).not.toBe(before);
  const rows = await house.db.read.select().from(quotes);
  expect(rows).toMatchObject([{ words: said, shown: null, alias: null }]);
  const left = JSON.stringify([await story(true), await newestGems(house.db.read)]);
  expect(left).not.toContain(said);
  expect(left).not.toContain("Canary");
  expect(await quotesOf(house.db.read, house.id("Ann"))).toMatchObject([{ state: "withdrawn", shownName: null }]);
});

test("nobody says no for her", async () => {
  const { house } = await told();
  const id = await asked(house);
  for (const name of ["Bo", "Sam", "Ada", "Vi"])
    expect(await refused(house, () => house.does(name, declineQuote, { id }))).toBe("not-found (missing)");
});
