import { expect, type Page, test } from "@playwright/test";
import { address, password } from "#tests/support/cast.ts";
import { comes, comesIn, phone, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
let newcomers = 0;

test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("Borrow a cup, bring it back anywhere");
    await house.idea("A bench by the water");
  });
});
test.afterAll(async () => served?.stop());

const ways: Record<string, Way> = {
  "on a desk": { viewport: { width: 1280, height: 900 } },
  "on a phone": { viewport: phone },
  "on a phone without JavaScript": { viewport: phone, javaScriptEnabled: false },
};

/** From the sign-in page, by an account of one's own. */
async function makesAccount(page: Page): Promise<string> {
  const name = `Newcomer ${++newcomers}`;
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByRole("link", { name: "Make an account" }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(address(`newcomer${newcomers}`));
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  return name;
}

for (const [how, way] of Object.entries(ways)) {
  test(`${how} a visitor writes an idea first and makes an account last: nothing is typed twice`, async ({
    browser,
  }) => {
    const page = await comes(browser, served.url, way);
    await page.goto("/");
    await page.getByRole("link", { name: "Dream something up" }).first().click();
    await page.getByLabel("Your idea, in a sentence").fill(`A lantern for the pier, ${how}`);
    await page.getByLabel("More about it").fill("So that the **late boat** finds us.");
    await page.getByRole("button", { name: "Leave it here" }).click();
    const name = await makesAccount(page);
    await expect(page.getByLabel("Your idea, in a sentence")).toHaveValue(`A lantern for the pier, ${how}`);
    await expect(page.getByLabel("More about it")).toHaveValue("So that the **late boat** finds us.");
    await expect(page.getByText("Here is what you wrote.")).toBeVisible();
    await page.getByRole("button", { name: "Leave it here" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`A lantern for the pier, ${how}`);
    await expect(page.locator("article strong")).toHaveText("late boat");
    await expect(page.getByText(`${name} dreamed it up`)).toBeVisible();
    await page.context().close();
  });

  test(`${how} a visitor's comment waits as well, and so does what they bring along to somebody else's idea`, async ({
    browser,
  }) => {
    const page = await comes(browser, served.url, way);
    await page.goto("/ideas/2");
    await page.getByLabel("What would you add?").fill(`With a back to lean on, ${how}.`);
    await page.getByRole("radio", { name: "Yes, and" }).check();
    await page.getByRole("button", { name: "Send comment" }).click();
    await makesAccount(page);
    await expect(page.getByLabel("Your words")).toHaveValue(`With a back to lean on, ${how}.`);
    await expect(page.getByRole("radio", { name: "Yes, and" })).toBeChecked();
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.locator("#comments")).toContainText(`With a back to lean on, ${how}.`);
    await page.context().close();

    const other = await comes(browser, served.url, way);
    await other.goto("/ideas/similar?title=Bring a borrowed cup back anywhere");
    await other.getByRole("button", { name: "Join this one: Borrow a cup" }).click();
    await makesAccount(other);
    await expect(other.getByLabel("Your idea, in a sentence")).toHaveValue("Bring a borrowed cup back anywhere");
    await other.getByRole("button", { name: "Me too" }).click();
    await expect(other.locator("#comments")).toContainText("Bring a borrowed cup back anywhere");
    await expect(other.locator(".idea-side .vote button")).toHaveAttribute("aria-pressed", "true");
    await other.context().close();
  });
}

test("while Bo types, what is already here appears, and one click votes for it and brings his words along", async ({
  browser,
}) => {
  const bo = await comesIn(browser, served.url, "Bo");
  await bo.goto("/ideas/new");
  await expect(bo.getByRole("heading", { name: "What is already here" })).toBeHidden();
  await bo.getByLabel("Your idea, in a sentence").fill("A bench at the water");
  await expect(bo.getByRole("status").filter({ hasText: "1 idea here may be like it" })).toBeVisible();
  await expect(bo.getByRole("heading", { name: "What is already here" })).toBeVisible();
  await expect(bo.locator("#similar mark")).toHaveText(["bench", "the", "water"]);
  await bo.getByLabel("More about it").fill("For two, please.");
  await bo.getByRole("button", { name: "Join this one" }).click();
  await expect(bo).toHaveURL(/\/ideas\/2\/a-bench-by-the-water\?joined$/);
  await expect(bo.getByRole("status")).toContainText("Thank you for joining in");
  await expect(bo.locator("#comments")).toContainText("For two, please.");
  await bo.context().close();
});

test("without JavaScript the server asks Cleo to look first, once, with everything she typed", async ({ browser }) => {
  const cleo = await comesIn(browser, served.url, "Cleo", { javaScriptEnabled: false });
  await cleo.goto("/ideas/new");
  await cleo.getByLabel("Your idea, in a sentence").fill("Bench by the water");
  await cleo.getByLabel("More about it").fill("Mine is green.");
  await cleo.getByRole("button", { name: "Leave it here" }).click();
  await expect(cleo.getByRole("alert")).toContainText("Something much like it is here already");
  await expect(cleo.getByRole("heading", { name: "What is already here" })).toBeVisible();
  await expect(cleo.getByLabel("More about it")).toHaveValue("Mine is green.");
  await cleo.getByRole("button", { name: "Leave it here" }).click();
  await expect(cleo).toHaveURL(/\/ideas\/\d+\/bench-by-the-water/);
  await cleo.context().close();
});

test("the key / leads to the search from anywhere but a field, and can be switched off", async ({ browser }) => {
  const vi = await comes(browser, served.url);
  await vi.goto("/wall");
  await vi.keyboard.press("/");
  await expect(vi).toHaveURL("/search");
  const field = vi.getByRole("searchbox");
  await expect(field).toBeFocused();
  await vi.keyboard.type("a/b");
  await expect(field).toHaveValue("a/b");
  await vi.getByRole("button", { name: "Switch this key off" }).click();
  await vi.goto("/");
  await vi.keyboard.press("/");
  await vi.waitForTimeout(300);
  await expect(vi).toHaveURL("/");
  await vi.context().close();
});
