import { expect, onTestFinished, test } from "vitest";
import { makeShareLink } from "#app/commands/index.ts";
import { startShareVisits } from "#app/web/share-visits.ts";
import type { Visit } from "#app/web/visit.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { recount } from "#db/recount.ts";
import { type ShareLink, sharedAs, shareLinkOf } from "#db/share-links.ts";
import { theSite } from "#db/site.ts";
import { aHouse } from "../support/house.ts";

const browser = { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };

type Coming = { from?: string; headers?: Record<string, string>; method?: string; as?: string };

/** Ann's link to an idea, whoever follows it, and what is counted of that. */
async function followed() {
  const house = await aHouse();
  await house.idea();
  await house.does("Ann", makeShareLink, { kind: "idea", of: "1" });
  const idea = (await ideaByNumber(house.db.read, 1))?.id as string;
  const own = () => shareLinkOf(house.db.read, house.id("Ann"), sharedAs("idea", idea)) as Promise<ShareLink>;
  const link = await own();
  const site = await theSite(house.db.read);
  const faults: unknown[] = [];
  let isAway = false;
  const write: typeof house.db.write = (job) => (isAway ? Promise.reject(new Error("Away.")) : house.db.write(job));
  const visits = startShareVisits({ ...house.db, write }, (error) => faults.push(error));
  onTestFinished(visits.stop);
  return {
    house,
    faults,
    away: (is: boolean) => {
      isAway = is;
    },
    comes({ from = "203.0.113.1", headers = browser, method = "GET", as }: Coming = {}) {
      const visit = { address: from, reader: as ? { id: house.id(as) } : null, site, now: house.now() };
      visits.note(link, visit as unknown as Visit, new Request("http://localhost/s/x", { method, headers }));
    },
    async counted() {
      await visits.flush();
      expect(await recount(house.db.read)).toEqual([]);
      return (await own()).visitsCount;
    },
  };
}

test("whoever follows a link counts once a day, and once more on the next", async () => {
  const { house, comes, counted } = await followed();
  for (const from of ["203.0.113.1", "203.0.113.1", "203.0.113.2"]) comes({ from });
  expect(await counted()).toBe(2);
  comes();
  expect(await counted()).toBe(2);
  await house.later(1);
  comes();
  expect(await counted()).toBe(3);
});

test.each<[string, Coming]>([
  ["Ann herself", { as: "Ann" }],
  ["a machine that looks what the link shows", { headers: { "User-Agent": "Slackbot-LinkExpanding 1.0" } }],
  ["a machine that does not say what it is", { headers: {} }],
  ["a browser that fetches ahead", { headers: { ...browser, "Sec-Purpose": "prefetch;prerender" } }],
  ["an older one that does", { headers: { ...browser, Purpose: "prefetch" } }],
  ["who asks for the head alone", { method: "HEAD" }],
])("%s is not counted, and keeps nobody from being counted after", async (_, coming) => {
  const { comes, counted } = await followed();
  comes(coming);
  expect(await counted()).toBe(0);
  comes({ as: "Bo" });
  expect(await counted()).toBe(1);
});

test("what can't be stored now is stored the next time", async () => {
  const { comes, counted, away, faults } = await followed();
  comes();
  away(true);
  expect(await counted()).toBe(0);
  expect(faults).toHaveLength(1);
  comes({ from: "203.0.113.2" });
  away(false);
  expect(await counted()).toBe(2);
});
