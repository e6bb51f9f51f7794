import { expect, type Page, test } from "@playwright/test";
import { comes, comesIn, phone, voteFor } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

const idea = "A quiet hour on weekday mornings";

let served: Served;
test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea(idea);
    await house.idea("Beans by the scoop");
  });
});
test.afterAll(async () => served?.stop());

test("the skip link comes first, shows itself, and leads past the header", async ({ browser }) => {
  const vi = await comes(browser, served.url);
  await vi.goto("/");
  await vi.keyboard.press("Tab");
  const skip = vi.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await vi.keyboard.press("Enter");
  await expect(vi.locator("#content")).toBeFocused();
  await vi.keyboard.press("Tab");
  expect(await vi.evaluate(() => document.activeElement?.closest("main")?.id)).toBe("content");
  await vi.context().close();
});

for (const [how, viewport] of [
  ["at a desk", { width: 1280, height: 800 }],
  ["on a phone", phone],
] as const) {
  test(`everything on the board is reached in order, shows its focus, and hides under nothing, ${how}`, async ({
    browser,
  }) => {
    const bo = await comesIn(browser, served.url, "Bo", { viewport });
    const all = await bo.evaluate(
      () => [...document.querySelectorAll("a[href], button, summary")].filter((one) => one.checkVisibility()).length,
    );
    const reached: string[] = [];
    for (let step = 0; step < all; step++) {
      await bo.keyboard.press("Tab");
      const { name } = await focusOn(bo);
      reached.push(name);
      await expect.poll(async () => (await focusOn(bo)).shows, `the focus on ${name} can be seen`).toBe(true);
      await expect.poll(async () => (await focusOn(bo)).over, `what lies over ${name}`).toBe("");
    }
    expect(reached[0]).toContain("Skip to the content");
    expect(reached.join("\n")).toContain(`Me too: ${idea}`);
    expect(new Set(reached).size).toBe(all);
    await bo.context().close();
  });
}

for (const [how, way] of [
  ["with JavaScript", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
] as const) {
  test(`voting, commenting and posting an idea need no mouse, ${how}`, async ({ browser }) => {
    const bo = await comesIn(browser, served.url, how === "with JavaScript" ? "Bo" : "Cleo", way);
    await bo.waitForLoadState("networkidle");

    await tabsTo(bo, () => expect(voteFor(bo, idea)).toBeFocused({ timeout: 1 }));
    await bo.keyboard.press("Space");
    await expect(voteFor(bo, idea)).toHaveAttribute("aria-pressed", "true");

    await bo.goto("/");
    await tabsTo(bo, () => expect(bo.getByRole("link", { name: idea, exact: true })).toBeFocused({ timeout: 1 }));
    await bo.keyboard.press("Enter");
    await expect(bo).toHaveURL(/\/ideas\/1\//);
    await bo.waitForLoadState("networkidle");
    await tabsTo(bo, () => expect(bo.getByLabel("What would you add?")).toBeFocused({ timeout: 1 }));
    await bo.keyboard.type(`And nobody hurries, ${how}.`);
    await bo.keyboard.press("Tab");
    await expect(bo.locator("#say-kind").getByLabel("A comment")).toBeFocused();
    await bo.keyboard.press("ArrowRight");
    await expect(bo.locator("#say-kind").getByLabel("Yes, and")).toBeChecked();
    await bo.keyboard.press("Tab");
    await expect(bo.getByRole("button", { name: "Send comment" })).toBeFocused();
    await bo.keyboard.press("Enter");
    const said = bo
      .getByRole("article")
      .filter({ hasText: `And nobody hurries, ${how}.` })
      .last();
    await expect(said.locator(".kind")).toHaveText("Yes, and");

    await bo.goto("/");
    await tabsTo(bo, () => expect(bo.getByRole("link", { name: "Dream something up" })).toBeFocused({ timeout: 1 }));
    await bo.keyboard.press("Enter");
    await expect(bo).toHaveURL("/ideas/new");
    await bo.waitForLoadState("networkidle");
    await tabsTo(bo, () => expect(bo.getByLabel("Your idea, in a sentence")).toBeFocused({ timeout: 1 }));
    const title = how === "with JavaScript" ? "A bench in the sun" : "Somewhere to plug in a kettle";
    await bo.keyboard.type(title);
    await bo.keyboard.press("Enter");
    await expect(bo.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await bo.context().close();
  });

  test(`a reply opens with the keyboard, and a refusal is read out with its field, ${how}`, async ({ browser }) => {
    const ann = await comesIn(browser, served.url, "Ann", way);
    await ann.goto("/ideas/2");
    await ann.getByLabel("What would you add?").fill(`Mine first, ${how}.`);
    await ann.getByRole("button", { name: "Send comment" }).click();
    await expect(ann).toHaveURL(/#c-/);
    await ann.reload();
    await ann.waitForLoadState("networkidle");
    const mine = ann
      .getByRole("article")
      .filter({ hasText: `Mine first, ${how}.` })
      .last();
    await tabsTo(ann, () => expect(mine.locator("summary")).toBeFocused({ timeout: 1 }));
    await ann.keyboard.press("Enter");
    await ann.keyboard.press("Tab");
    await expect(mine.getByLabel("Your reply")).toBeFocused();
    await ann.keyboard.type("   ");
    await tabsTo(ann, () => expect(mine.getByRole("button", { name: "Send reply" })).toBeFocused({ timeout: 1 }));
    await ann.keyboard.press("Enter");
    await expect(ann.getByRole("alert")).toBeVisible();
    await expect(ann.getByLabel("Your words")).toHaveAccessibleDescription(/Please write something here/);
    await expect(ann.getByLabel("Your words")).toHaveAttribute("aria-invalid", "true");
    await ann.context().close();
  });
}

/** Presses Tab until it is so; gives up after a hundred. */
async function tabsTo(page: Page, check: () => Promise<void>): Promise<void> {
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press("Tab");
    const there = await check().then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  await check();
}

/** What has the focus, whether one sees that, and whether something lies over it. */
function focusOn(page: Page): Promise<{ name: string; shows: boolean; over: string }> {
  return page.evaluate(() => {
    const one = document.activeElement as HTMLElement;
    const looks = [one, ...one.querySelectorAll("*"), one.parentElement as HTMLElement].flatMap((part) =>
      ["", "::before", "::after"].map((pseudo) => getComputedStyle(part, pseudo || undefined)),
    );
    const shows = looks.some((look) => look.outlineStyle !== "none" && Number.parseFloat(look.outlineWidth) >= 2);
    const { left, top, width, height } = one.getClientRects()[0] ?? one.getBoundingClientRect();
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    const free = over && (one.contains(over) || over.contains(one));
    const place = [...document.querySelectorAll("a, button, summary")].indexOf(one);
    return {
      name: `${place} ${one.getAttribute("aria-label") ?? one.textContent}`,
      shows,
      over: free ? "" : (over?.outerHTML ?? "it is outside").slice(0, 99),
    };
  });
}
