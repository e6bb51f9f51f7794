import { expect, type Page, test } from "@playwright/test";
import { comes, comesIn, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea();
  });
});
test.afterAll(async () => served?.stop());

const ways: [string, Way][] = [
  ["with JavaScript", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
];

for (const [how, way] of ways) {
  test(`somebody on a dark device chooses light, and every first response knows it, ${how}`, async ({ browser }) => {
    const vi = await comes(browser, served.url, { ...way, colorScheme: "dark" });
    await vi.goto("/questions");
    expect(await brightness(vi)).toBeLessThan(0.4);
    await expect(vi.getByRole("button", { name: "As my device" })).toHaveAttribute("aria-pressed", "true");

    await vi.getByRole("button", { name: "Light" }).click();
    await expect(vi).toHaveURL("/questions");
    await expect(vi.getByRole("button", { name: "Light" })).toHaveAttribute("aria-pressed", "true");
    expect(await brightness(vi)).toBeGreaterThan(0.85);

    for (const at of ["/", "/wall", "/ideas/1", "/sign-in", "/nothing/here"]) {
      const answer = await vi.goto(at);
      expect(await answer?.text(), at).toMatch(/<html[^>]* class="light"/);
    }

    await vi.goto("/");
    await vi.getByRole("button", { name: "Dark" }).click();
    await expect(vi.locator("html")).toHaveClass("dark");
    expect(await brightness(vi)).toBeLessThan(0.4);
    await vi.emulateMedia({ colorScheme: "light" });
    expect(await brightness(vi)).toBeLessThan(0.4);

    await vi.getByRole("button", { name: "As my device" }).click();
    await expect(vi.getByRole("button", { name: "As my device" })).toHaveAttribute("aria-pressed", "true");
    await expect(vi.locator("html")).not.toHaveClass(/dark|light/);
    expect(await brightness(vi)).toBeGreaterThan(0.85);
    await vi.context().close();
  });
}

test("the choice outlives signing in, and the page at /theme makes it as well", async ({ browser }) => {
  const ann = await comesIn(browser, served.url, "Ann", { colorScheme: "light" });
  await ann.goto("/theme");
  await expect(ann.getByRole("radio", { name: /^As my device/ })).toBeChecked();
  await ann.getByRole("radio", { name: /^Dark/ }).check();
  await ann.getByRole("button", { name: "Remember" }).click();
  await expect(ann.locator("html")).toHaveClass("dark");
  await ann.getByRole("button", { name: "Sign out" }).click();
  await expect(ann.getByRole("link", { name: "Sign in" })).toBeVisible();
  await expect(ann.locator("html")).toHaveClass("dark");
  await ann.context().close();
});

test("the wall is dark in both themes", async ({ browser }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const vi = await comes(browser, served.url, { colorScheme });
    await vi.goto("/wall");
    expect(await brightness(vi, ".shell")).toBeLessThan(0.4);
    await vi.context().close();
  }
});

test("nothing moves for those who asked for less motion", async ({ browser }) => {
  const still = await comes(browser, served.url, { reducedMotion: "reduce" });
  const moved = await comes(browser, served.url, { reducedMotion: "no-preference" });
  for (const at of ["/", "/ideas/1", "/wall"]) {
    await still.goto(at);
    expect(await longestMotion(still), at).toBeLessThan(0.05);
  }
  await moved.goto("/");
  const lively = await longestMotion(moved);
  expect(lively).toBeGreaterThan(0.05);
  expect(lively).toBeLessThanOrEqual(0.3);
  for (const page of [still, moved]) await page.context().close();
});

/** How bright what lies behind everything is, from 0 to 1. */
function brightness(page: Page, selector = "body"): Promise<number> {
  return page.locator(selector).evaluate((one) => {
    let behind: Element | null = one;
    let colour = "";
    while (behind) {
      colour = getComputedStyle(behind).backgroundColor;
      if (!/^rgba\(.* 0\)$|transparent/.test(colour)) break;
      behind = behind.parentElement;
    }
    const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
    if (!canvas) return Number.NaN;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 765;
  });
}

/** The longest transition or animation on the page, in seconds. */
function longestMotion(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seconds = (text: string) =>
      text.split(", ").map((one) => Number.parseFloat(one) * (one.endsWith("ms") ? 0.001 : 1));
    const all = [...document.querySelectorAll("body, body *")].flatMap((one) => {
      const look = getComputedStyle(one);
      const runs = look.animationName === "none" ? [] : seconds(look.animationDuration);
      return [...seconds(look.transitionDuration), ...runs];
    });
    return Math.max(...all);
  });
}
