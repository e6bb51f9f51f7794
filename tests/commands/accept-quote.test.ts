import { expect, test } from "vitest";
import { acceptQuote, changeProfile, declineQuote } from "#app/commands/index.ts";
import { newestGems } from "#db/feeds.ts";
import { quotes } from "#db/schema.ts";
import { theSite } from "#db/site.ts";
import { happened, refused, toldBy } from "./story.ts";
import { asked, said, told } from "./telling.ts";

async function proposed() {
  const { house, story } = await told();
  const id = await asked(house);
  const accept = (form: object = {}, name = "Ann") => house.does(name, acceptQuote, { id }, { ...form });
  const shown = async () => {
    const gem = await story();
    // What the feed says is what the page says.
    expect((await newestGems(house.db.read))[0]?.quotes).toEqual(gem?.quotes);
    return gem?.quotes.map(({ words, name }) => `${words} ${name}`);
  };
  return { house, id, accept, shown };
}

test("nothing is shown before Ann says yes; then her words stand there under her name", async () => {
  const { house, accept, shown } = await proposed();
  expect(await shown()).toEqual([]);
  const version = async () => (await theSite(house.db.read))?.publicVersion;
  const before = await version();
  const toldOf = await toldBy(house, async () => {
    const done = await happened(house, () => accept({ shown: "name" }));
    expect(done).toEqual([
      { kind: "quote-accepted", by: house.id("Ann"), cause: null, about: ["celebration", "person"], data: {} },
    ]);
  });
  expect(toldOf).toEqual({});
  expect(await shown()).toEqual([`${said} Ann`]);
  expect(await version(), "so that kept pages follow").not.toBe(before);
});

test("under another name, or as a customer, she is not named", async () => {
  const { house, accept, shown } = await proposed();
  await accept({ shown: "alias", alias: "Early Bird" });
  expect(await shown()).toEqual([`${said} Early Bird`]);
  await accept({ shown: "anonymous", alias: "Ann of Lisbon" });
  expect(await shown()).toEqual([`${said} a customer`]);
  expect(JSON.stringify(await house.db.read.select().from(quotes))).not.toContain("Lisbon");
});

test("her own name follows when she changes it", async () => {
  const { house, accept, shown } = await proposed();
  await accept({ shown: "name" });
  const profile = { name: "Ann Keller", handle: "ann", words: "", colour: "garnet" };
  await house.does("Ann", changeProfile, {}, profile);
  expect(await shown()).toEqual([`${said} Ann Keller`]);
});

test("saying the same again is saying it once; after a no she may say yes after all", async () => {
  const { house, id, accept, shown } = await proposed();
  await accept();
  expect(await happened(house, () => accept({ shown: "name" }))).toEqual([]);
  await house.does("Ann", declineQuote, { id });
  expect(await shown()).toEqual([]);
  await accept({ shown: "anonymous" });
  expect(await shown()).toEqual([`${said} a customer`]);
});

test("yes and no at the same moment leave one of them, and no name of a no", async () => {
  const { house, id, accept, shown } = await proposed();
  await Promise.allSettled([accept({ shown: "name" }), house.does("Ann", declineQuote, { id }), accept()]);
  const [quote] = await house.db.read.select().from(quotes);
  expect(await shown()).toEqual(quote?.state === "accepted" ? [`${said} Ann`] : []);
  expect(quote?.shown).toBe(quote?.state === "accepted" ? "name" : null);
});

test("nobody says yes for her, and another name is one", async () => {
  const { house, accept } = await proposed();
  for (const name of ["Bo", "Sam", "Ada", "Vi"])
    expect(await refused(house, () => accept({}, name))).toBe("not-found (missing)");
  expect(await refused(house, () => accept({ shown: "alias", alias: " " }))).toBe("alias-missing (rule) at alias");
  expect(await refused(house, () => accept({ shown: "handle" }))).toEqual({ shown: "not-a-choice" });
  expect(await refused(house, () => accept({ words: "Better ones." }))).toEqual({ words: "unknown-field" });
});
