import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shipIdea } from "#app/commands/index.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import { open } from "#db/connect.ts";
import { recount } from "#db/recount.ts";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown } from "./town.ts";

let served: Served;
let people: Record<"Ann" | "Bo" | "Sam", Browser>;
const gem = "/wall/1/oat-milk-without-asking";
const at = "/wall/1/applause";

beforeAll(async () => {
  served = await serve(settleWithMoreGems, { TRUST_PROXY: "1" });
  people = await browsersFor(served.url, "Ann", "Bo", "Sam");
});
afterAll(() => served?.stop());

async function settleWithMoreGems(house: House): Promise<void> {
  await settleTown(house);
  for (const title of ["Quiet lids", "A choir", "Water outside"]) {
    const number = await house.idea(title);
    await house.does("Sam", shipIdea, { number }, { body: "Here.", story: "It is here." });
  }
}

/** A visitor's device that comes from somewhere. */
function visitorFrom(address: string) {
  const browser = browse(served.url);
  const from = { "X-Forwarded-For": address };
  return {
    browser,
    claps: (form: Record<string, string> = {}, of = at) => browser.post(of, form, from),
    looks: (headers: Record<string, string> = {}) => browser.get(gem, { ...from, ...headers }),
  };
}

const sum = async () =>
  (await browse(served.url).get(gem)).words.match(/\d+ (?:person|people) clapped.*?visitors?/)?.[0];

describe("a visitor's applause", () => {
  test("is counted apart, thanked by the address it leads to, and remembered by the device alone", async () => {
    const vi = visitorFrom("203.0.113.1");
    const held = await vi.looks();
    const { status, to, cookies } = await vi.claps();
    expect([status, to]).toEqual([303, `${gem}#clapped`]);
    const [cookie = ""] = cookies.filter((line) => line.startsWith("clap="));
    for (const part of ["HttpOnly", "SameSite=Lax", "Path=/wall"]) expect(cookie).toContain(part);
    const after = await vi.looks({ "If-None-Match": held.headers.etag as string });
    expect(after.status, "the page that was held does not say so yet").toBe(200);
    expect(after.words).toContain("1 person clapped, and 1 visitor");
    await vi.claps();
    expect(await sum()).toBe("1 person clapped, and 1 visitor");
    for (const { text } of [after, await browse(served.url).get(gem)])
      expect(text).toContain('<p class="clapped" id="clapped" tabindex="-1">');
  });

  test("is the same page for all: whoever clapped reads what others read", async () => {
    const [one, other] = [visitorFrom("203.0.113.2"), visitorFrom("203.0.113.3")];
    await one.claps();
    expect((await one.looks()).text).toBe((await other.looks()).text);
  });

  test("renews nobody else's kept page", async () => {
    const [one, other] = [visitorFrom("203.0.113.4"), visitorFrom("203.0.113.5")];
    const held = await other.looks();
    await one.claps();
    expect((await other.looks({ "If-None-Match": held.headers.etag as string })).status).toBe(304);
  });

  test("is limited by address, so that a flood counts three a day for a gem, and keeps no vote waiting", async () => {
    const before = await counted();
    const from = "203.0.113.9";
    const flood = Array.from({ length: 60 }, () => visitorFrom(from).claps());
    const vote = people.Bo.post("/ideas/2/vote");
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect((await vote).status).toBe(303);
    expect(statuses.filter((status) => status === 303)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(57);
    expect((await visitorFrom(from).claps()).headers["retry-after"]).toMatch(/^\d+$/);
    expect(await counted()).toBe(before + 3);
    expect((await visitorFrom("203.0.113.10").claps()).status).toBe(303);
  });

  test("is limited by address to ten an hour, however many gems there are", async () => {
    const statuses: number[] = [];
    for (const gem of [2, 2, 2, 3, 3, 3, 4, 4, 4, 1, 1, 1])
      statuses.push((await visitorFrom("203.0.113.20").claps({}, `/wall/${gem}/applause`)).status);
    expect(statuses).toEqual([...Array(10).fill(303), 429, 429]);
  });

  test("brings no words along, and nobody signed in is limited with those who share their address", async () => {
    const vi = visitorFrom("203.0.113.11");
    expect((await vi.claps({ words: "Hello" })).status).toBe(401);
    for (let n = 0; n < 12; n++) {
      const form: Record<string, string> = n % 2 ? { _method: "DELETE" } : {};
      expect((await people.Ann.post(at, form, { "X-Forwarded-For": "203.0.113.9" })).status).toBe(303);
    }
  });
});

describe("a thank-you", () => {
  test("stands on the gem's page once staff show it, for kept pages too, and is gone with its clap", async () => {
    const vi = browse(served.url);
    await people.Bo.post(at, { words: "Thank you for the milk." });
    const held = await vi.get(gem);
    expect(held.text).not.toContain("Thank you for the milk.");
    expect((await people.Bo.get(gem)).words).toContain("It waits to be looked at.");
    expect((await people.Sam.get("/staff")).words).toContain("Thank-yous, 1 waiting");
    const shown = await people.Sam.post(`${at}/bo/show`);
    expect([shown.status, shown.to]).toEqual([303, "/wall/applause"]);
    const after = await vi.get(gem, { "If-None-Match": held.headers.etag as string });
    expect(after.words).toContain("Thank you for the milk.");
    await people.Bo.post(at, { _method: "DELETE" });
    const gone = await vi.get(gem, { "If-None-Match": after.headers.etag as string });
    expect([gone.status, gone.text.includes("Thank you for the milk.")]).toEqual([200, false]);
  });
});

/** How many visitors' claps there are for the first gem. */
async function counted(): Promise<number> {
  const db = await open(served.database);
  expect(await recount(db.read)).toEqual([]);
  const found = await celebrationByNumber(db.read, 1);
  await db.close();
  return found?.visitorClapsCount ?? -1;
}
