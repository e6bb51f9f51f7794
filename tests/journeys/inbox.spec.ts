import { expect, type Page, test } from "@playwright/test";
import { createTag } from "#app/commands/index.ts";
import { comesIn, phone } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

const many = 50;

let served: Served;
test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.does("Ada", createTag, {}, { name: "Tea" });
    for (let n = 1; n <= many; n++) await house.idea(`Wish number ${n}, of a kind`, n % 5 === 0 ? "Bo" : "Ann");
  });
});
test.afterAll(async () => served?.stop());

/** The title of the row that has the focus. */
const row = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest(".inbox-row")?.querySelector("h3")?.textContent ?? "");
const unheard = (page: Page) => page.locator("#queue-unheard data");

test("Sam ticks, tags, hosts and undoes by keys alone", async ({ browser }) => {
  const sam = await comesIn(browser, served.url, "Sam");
  await sam.goto("/staff");
  await expect(unheard(sam)).toHaveText("50");
  const press = (key: string) => sam.keyboard.press(key);
  const [first, second] = await sam.locator(".inbox-row h3").allTextContents();
  await press("j");
  expect(await row(sam)).toBe(first);
  await press("j");
  expect(await row(sam)).toBe(second);
  await press("k");
  await press("x");
  await press("j");
  await press("x");
  await press("t");
  await expect(sam).toHaveURL(/\/staff\/ideas\/tag\?/);
  await sam.getByRole("checkbox", { name: "Tea" }).focus();
  await press("Space");
  await press("Enter");
  await expect(sam.getByText("Tagged 2 ideas.")).toBeVisible();
  await press("u");
  await expect(sam.getByText("Tagged 2 ideas.")).toHaveCount(0);
  await expect(sam.getByText("Tags", { exact: true })).toHaveCount(0);

  await press("j");
  await press("h");
  await expect(sam.getByText("1 idea has another host.")).toBeVisible();
  await expect.poll(() => row(sam)).toBe(first);
  await press("u");
  await expect(sam.getByText("You host it")).toHaveCount(0);

  await press("?");
  const dialog = sam.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await press("j");
  expect(await row(sam)).toBe("");
  await press("Escape");
  await expect(dialog).toBeHidden();
  await press("j");
  await press("Enter");
  await expect(sam).toHaveURL(/\/ideas\/\d+\//);
  await sam.context().close();
});

test("keys are silent while somebody types, beside others, and once they are switched off", async ({ browser }) => {
  const sam = await comesIn(browser, served.url, "Sam");
  await sam.goto("/staff");
  await sam.keyboard.press("Control+j");
  expect(await row(sam)).toBe("");
  await sam.getByRole("link", { name: "Keys", exact: true }).click();
  await sam.getByRole("button", { name: "Switch the keys off" }).click();
  await sam.getByRole("button", { name: "Close" }).click();
  await sam.keyboard.press("j");
  expect(await row(sam)).toBe("");
  await sam.reload();
  await sam.keyboard.press("?");
  await expect(sam.getByRole("dialog")).toHaveCount(0);
  await sam.getByRole("link", { name: "Keys", exact: true }).click();
  await sam.getByRole("button", { name: "Switch the keys on" }).click();
  await sam.getByRole("button", { name: "Close" }).click();
  await sam.keyboard.press("j");
  expect(await row(sam)).not.toBe("");
  await sam.context().close();
});

test("what is much like it stands beside it when Sam merges", async ({ browser }) => {
  const sam = await comesIn(browser, served.url, "Sam");
  await sam.goto("/staff");
  await sam.keyboard.press("j");
  await sam.keyboard.press("m");
  await expect(sam.getByRole("heading", { name: "Merge ideas that say the same" })).toBeVisible();
  const [own, other] = [sam.locator(".merge-this"), sam.locator(".choice").first()];
  const [left, right] = [await own.boundingBox(), await other.boundingBox()];
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  await sam.getByRole("link", { name: "Cancel" }).press("Enter");
  await expect(sam).toHaveURL(/\/staff#unheard-\d+$/);
  await sam.context().close();
});

test("without JavaScript everything is there as a button, and undone by one", async ({ browser }) => {
  const sam = await comesIn(browser, served.url, "Sam", { javaScriptEnabled: false, viewport: phone });
  await sam.goto("/staff");
  await expect(sam.locator(".inbox-row").first(), "the first thing is on the first screen").toBeInViewport({
    ratio: 0.9,
  });
  await sam.getByLabel("Tick No. 2: Wish number 2, of a kind").check();
  await sam.getByLabel("Tick No. 3: Wish number 3, of a kind").check();
  await sam.getByRole("button", { name: "Host them" }).click();
  await sam.getByRole("button", { name: "Make it so" }).click();
  await expect(sam.getByText("2 ideas have another host.")).toBeVisible();
  await sam.getByRole("button", { name: "Undo" }).click();
  await expect(sam.getByText("You host it")).toHaveCount(0);
  await expect(sam.getByText("Answer").first()).toBeVisible();
  await expect(sam.getByText("next row")).toBeVisible();

  await expect(sam.getByRole("link", { name: /^First-timers/ })).toBeHidden();
  await sam.getByText("Showing").click();
  await sam.getByRole("link", { name: /^First-timers/ }).click();
  await expect(sam.getByText("Everything, First-timers")).toBeVisible();
  await expect(sam.locator(".inbox-row")).toHaveCount(2);
  await sam.getByRole("link", { name: "Save this view" }).click();
  await sam.getByLabel("A name for it").fill("New here");
  await sam.getByRole("button", { name: "Save it" }).click();
  await expect(sam.getByRole("link", { name: "New here" })).toHaveAttribute("aria-current", "page");
  await sam.context().close();
});

test("after fifty rows j leads to the way on, and deeds on the page it leads to come back there", async ({
  browser,
}) => {
  const busy = await serve(async (house) => {
    for (let n = 1; n <= many + 1; n++) await house.idea(`Wish number ${n}, of a kind`);
  });
  const sam = await comesIn(browser, busy.url, "Sam");
  await sam.goto("/staff?kind=unheard");
  await expect(unheard(sam)).toHaveText("50+");
  for (let n = 0; n <= many; n++) await sam.keyboard.press("j");
  await sam.keyboard.press("Enter");
  await expect(sam).toHaveURL(/kind=unheard&after=/);
  await expect(sam.locator(".inbox-row")).toHaveCount(1);
  await sam.keyboard.press("j");
  await sam.keyboard.press("h");
  await expect(sam.getByText("1 idea has another host.")).toBeVisible();
  await sam.keyboard.press("u");
  await expect(sam.getByText("You host it")).toHaveCount(0);
  await expect(sam).toHaveURL(/kind=unheard&after=/);
  await sam.keyboard.press("j");
  await sam.keyboard.press("a");
  await expect(sam.getByLabel("Say it back")).toBeFocused();
  await sam.keyboard.type("You wish for the last one.");
  await sam.keyboard.press("Control+Enter");
  await expect(sam.getByRole("heading", { name: "Nothing further down" })).toBeVisible();
  await sam.getByRole("link", { name: "Back to the beginning" }).click();
  await expect(unheard(sam)).toHaveText("50");
  await sam.context().close();
  await busy.stop();
});

test("Sam clears fifty ideas by keyboard alone, and each is answered in words", async ({ browser }) => {
  test.setTimeout(240_000);
  const sam = await comesIn(browser, served.url, "Sam");
  await sam.goto("/staff");
  await expect(unheard(sam)).toHaveText(String(many));
  const seen = new Set<string>();
  await sam.keyboard.press("j");
  for (let left = many; left > 0; left--) {
    const title = await row(sam);
    expect(seen.has(title), title).toBe(false);
    seen.add(title);
    await sam.keyboard.press("a");
    await expect(sam.getByLabel("Say it back")).toBeFocused();
    await sam.keyboard.type(`You wish for this: ${title}.`);
    await sam.keyboard.press("Control+Enter");
    await sam.waitForURL(/\/staff/);
    await expect(unheard(sam)).toHaveText(left > 1 ? [String(left - 1)] : []);
    if (left > 1) await expect.poll(() => row(sam), "the focus is on the next row").not.toBe("");
  }
  expect(seen.size).toBe(many);
  await expect(sam.getByRole("heading", { name: "Everybody has been heard" })).toBeVisible();
  await sam.goto("/ideas/17");
  await expect(sam.getByText("You wish for this: Wish number 17, of a kind.")).toBeVisible();
  await sam.context().close();
});
