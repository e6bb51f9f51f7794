import { expect, test } from "vitest";
import { changeSite, openQuestion, writeQuestion } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { editionOf } from "#app/domain/edition.ts";
import { logPage } from "#db/log.ts";
import { questionByNumber } from "#db/questions.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";
import { happened, refused } from "./story.ts";

const siteOf = async (house: House) => (await theSite(house.db.read)) as Site;
const edition = async (house: House) => editionOf(textsOf(await siteOf(house), "site"));
const form = { name: "Harbour Coffee", address: "http://localhost:3000", zone: "Europe/Lisbon" };

async function changes(house: House, change: Partial<typeof form>, name = "Ada", from?: string) {
  return house.does(name, changeSite, {}, { ...form, ...change, edition: from ?? (await edition(house)) });
}

test("Ada gives the site another name, and the log says what it was", async () => {
  const house = await aHouse();
  const [event] = await happened(house, () => changes(house, { name: "Harbour Tea" }));
  expect(event).toMatchObject({ kind: "site-changed", by: house.id("Ada"), about: ["site"] });
  expect(JSON.stringify(event?.data)).not.toContain("Tea");
  expect(await siteOf(house)).toMatchObject({ name: "Harbour Tea", timeZone: "Europe/Lisbon" });
  const { entries } = await logPage(house.db.read, { kinds: ["site-changed"] });
  expect(entries).toMatchObject([
    { by: { name: "Ada" }, changes: [{ field: "name", before: "Harbour Coffee", after: "Harbour Tea" }] },
  ]);
});

test("saving what is set already changes nothing, whatever the form was made from", async () => {
  const house = await aHouse();
  expect(await happened(house, () => changes(house, {}, "Ada", "old"))).toEqual([]);
});

test("of two admins who change it at once, the later one sees the other's change before", async () => {
  const house = await aHouse();
  await house.join("Bea", "admin");
  const old = await edition(house);
  const both = await Promise.allSettled([
    changes(house, { name: "Ada’s" }, "Ada", old),
    changes(house, { name: "Bea’s" }, "Bea", old),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await refused(house, () => changes(house, { name: "Mine" }, "Ada", old))).toBe("changed-meanwhile (state)");
  await changes(house, { name: "Mine" });
  expect((await siteOf(house)).name).toBe("Mine");
});

test("in another time zone an open question keeps its last day, which ends there", async () => {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  await changes(house, { zone: "Pacific/Auckland" });
  const question = await questionByNumber(house.db.read, 1, true);
  expect(question).toMatchObject({ lastDay: "2026-05-10", closesAt: new Date("2026-05-10T12:00:00Z") });
});

test("a zone nobody knows, an address that is none and a name of nothing are refused", async () => {
  const house = await aHouse();
  expect(await refused(house, () => changes(house, { zone: "Europe/Atlantis" }))).toBe(
    "unknown-time-zone (rule) at zone",
  );
  expect(await refused(house, () => changes(house, { address: "harbour" }))).toEqual({ address: "not-an-address" });
  expect(await refused(house, () => changes(house, { name: " " }))).toEqual({ name: "required" });
});

test("the site is the admin's", async () => {
  const house = await aHouse();
  for (const name of ["Sam", "Ann"])
    expect(await refused(house, () => changes(house, { name: "Mine" }, name))).toBe("admin-only (forbidden)");
  expect(await refused(house, () => changes(house, { name: "Mine" }, "Vi"))).toBe("sign-in-first (sign-in)");
});
