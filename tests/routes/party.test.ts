import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { creditsOf } from "#db/credits.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import type { House } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Ann" | "Bo" | "Cleo", Browser>;

beforeAll(async () => {
  served = await serve(ships);
  people = await browsersFor(served.url, "Ann", "Bo", "Cleo");
});
afterAll(() => served?.stop());

/** What Ann dreamed and Bo wanted ships, and what Cleo dreamed, who says no to her credit. */
async function ships({ does, idea, tell, db, id }: House): Promise<void> {
  for (const [title, by] of [
    ["Oat milk without asking", "Ann"],
    ["A choir", "Cleo"],
  ] as const) {
    const number = await idea(title, by);
    await does("Bo", commands.castVote, { number });
    await does("Sam", commands.shipIdea, { number }, { body: "It is here.", story: "We made it." });
  }
  for (const credit of await creditsOf(db.read, id("Cleo")))
    await does("Cleo", commands.declineCredit, { id: credit.id });
  await tell();
}

/** Whether the party stands on the page at an address. */
async function isThere(browser: Browser, path: string): Promise<boolean> {
  return (await browser.get(path)).text.includes('class="party"');
}

describe("a party", () => {
  test("is not over before a page has shown it: not by a file, a feed, what is not there, or what a script fetches", async () => {
    for (const path of ["/card.png", "/shipped.atom", "/wall/embed", "/nowhere", "/wall.data", "/_root.data"])
      expect((await people.Ann.get(path)).text, path).not.toContain("You helped");
    await people.Ann.ask("HEAD", "/questions");
    const { text } = await people.Ann.get("/questions");
    expect(text).toMatch(/<aside class="party".*?It shipped:.*?Oat milk without asking.*?You helped\./s);
    expect(text).toMatch(/<aside class="party"[^>]*>.*?<svg class="stone[^"]* shipped/s);
    expect(text).toMatch(/<aside class="party".*?href="\/wall\/1\/oat-milk-without-asking".*?href="\/you#credits"/s);
  });

  test("is told once", async () => {
    // Nobody waits for the note that it was seen: a page asked for at the same moment may still have it.
    for (const path of ["/", "/questions"]) await expect.poll(() => isThere(people.Ann, path)).toBe(false);
  });

  test("is for those who helped: not for who wanted it, and not for who said no to credit", async () => {
    for (const browser of [people.Bo, people.Cleo]) expect(await isThere(browser, "/")).toBe(false);
  });
});
