import { expect, test } from "@playwright/test";
import { acceptCredit, setSpotlight, shipIdea } from "#app/commands/index.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { creditsOf } from "#db/credits.ts";
import type { House } from "#tests/support/cast.ts";
import { comes, comesIn } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;

test.beforeAll(async () => {
  served = await serve(collect);
});
test.afterAll(async () => served?.stop());

/** Ten gems that Ann dreamed and is named for, one of them in the light; she has not been told of them yet. */
async function collect({ idea, does, db, id, now, tell }: House): Promise<void> {
  for (let n = 1; n <= 10; n++) {
    const number = await idea(`A quiet corner with a long name, number ${n}`);
    await does("Sam", shipIdea, { number }, { body: "Here.", story: "It is here." });
  }
  for (const credit of await creditsOf(db.read, id("Ann")))
    await does("Ann", acceptCredit, { id: credit.id }, { shown: "name", page: "open" });
  const today = dayIn("Europe/Lisbon", now());
  await does("Sam", setSpotlight, {}, { gem: "3", line: "Because.", from: today, until: addDays(today, 3) });
  await tell();
}

test("the wall prints in ink on white, with every gem whole and nothing to press", async ({ browser }) => {
  const vi = await comes(browser, served.url, { colorScheme: "dark" });
  await vi.goto("/wall");
  await vi.emulateMedia({ media: "print" });
  for (const press of [".main-nav", ".top-end", ".foot", ".filters", ".feed-link", "main .button"])
    for (const one of await vi.locator(press).all()) await expect(one, press).toBeHidden();
  for (const words of ["h1", ".wall-totals", ".spots li", ".newest h2"])
    await expect(vi.locator(words).first(), words).toBeVisible();
  await expect(vi.locator(".gem-card")).toHaveCount(9);
  for (const card of await vi.locator(".gem-card").all()) {
    await expect(card).toHaveCSS("break-inside", "avoid");
    await expect(card.locator("h2")).toHaveCSS("color", "rgb(0, 0, 0)");
  }
  for (const dark of [".niche", ".gem-card", ".shell"])
    await expect(vi.locator(dark).first(), dark).toHaveCSS(
      "background-color",
      /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/,
    );
  await vi.context().close();
});

test("a certificate prints as one sheet of A4, with nothing to press", async ({ browser }) => {
  const vi = await comes(browser, served.url);
  await vi.goto("/people/ann/certificate");
  await vi.emulateMedia({ media: "print" });
  await expect(vi.getByRole("heading", { name: "Ann" })).toBeVisible();
  for (const press of [".top", ".main-nav", ".foot", ".certificate-ways"])
    for (const one of await vi.locator(press).all()) await expect(one, press).toBeHidden();
  await expect(vi.getByText("and 2 more gems of the collection")).toBeVisible();
  const paper = (await vi.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await vi.context().close();
});

test("a party is still for those who asked for less motion", async ({ browser }) => {
  for (const [reducedMotion, moves] of [
    ["no-preference", true],
    ["reduce", false],
  ] as const) {
    const ann = await comesIn(browser, served.url, "Ann", { reducedMotion });
    const stone = ann.locator(".party .stone");
    await expect(stone, "she hears of one gem after the other").toBeVisible();
    const name = await stone.evaluate((one) => getComputedStyle(one).animationName);
    expect(name !== "none", reducedMotion).toBe(moves);
    await ann.context().close();
  }
});
