import { expect, type Page, test } from "@playwright/test";
import { comes, comesIn, expectNoSidewaysScrolling, phone, sends, signsUp, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

const idea = "A quiet hour on weekday mornings";

let served: Served;
test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea(idea);
  });
});
test.afterAll(async () => served?.stop());

const ways: [string, Way][] = [
  ["at a desk", {}],
  ["on a phone without JavaScript", { viewport: phone, javaScriptEnabled: false }],
];

for (const [how, way] of ways) {
  test(`a newcomer finds their way, gets a face, and a new password, ${how}`, async ({ browser }) => {
    const name = how === "at a desk" ? "Fay" : "Gus";
    const page = await comes(browser, served.url, way);
    await signsUp(page, name);
    await page.goto("/you");
    await expect(page.getByRole("heading", { name: "This page fills with what you do here" })).toBeVisible();

    await page.getByRole("link", { name: "Profile" }).click();
    await page.getByLabel("Your name").fill(`${name} Ferry`);
    await page.getByLabel("Your handle").fill(`@${name}-Ferry`);
    await page.getByLabel("A few words about you").fill("On the seven o’clock boat.");
    await page.getByLabel("Amethyst").check();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status")).toContainText("That is how others see you from now on.");
    await expect(page.getByLabel("Your handle")).toHaveValue(`${name.toLowerCase()}-ferry`);
    await expect(page.getByLabel("Amethyst")).toBeChecked();
    await expect(page.locator(".me .face")).toHaveClass(/\bf8\b/);
    await expect(page.locator(".me .face")).toHaveText(`${name[0]}F`);
    await expectNoSidewaysScrolling(page);

    await page.getByRole("link", { name: "Password" }).click();
    await page.getByLabel("Your present password").fill("not my password");
    await page.getByLabel("Your new password").fill("a gem in the dark");
    expect(await sends(page, page.getByRole("button", { name: "Change my password" }))).toBe(422);
    await expect(page.getByRole("alert")).toContainText("This is not your present password.");
    await expect(page.getByLabel("Your present password")).toHaveValue("");
    await page.getByLabel("Your present password").fill("a stone in the sun");
    await page.getByLabel("Your new password").fill("a gem in the dark");
    await page.getByRole("button", { name: "Change my password" }).click();
    await expect(page.getByRole("status")).toContainText("Your new password works from now on.");

    await page.getByRole("link", { name: "Devices" }).click();
    await expect(page.getByText("You are signed in on this device alone.")).toBeVisible();

    await page.getByRole("link", { name: "Theme" }).click();
    await page.getByRole("radio", { name: /^Dark/ }).check();
    await page.getByRole("button", { name: "Remember" }).click();
    await expect(page).toHaveURL("/you/theme");
    await expect(page.locator("html")).toHaveClass("dark");
    await page.context().close();
  });
}

test("the colour of a face is chosen by keyboard alone, and its focus is seen", async ({ browser }) => {
  const bo = await comesIn(browser, served.url, "Bo");
  await bo.goto("/you/profile");
  await bo.getByLabel("Your name").focus();
  // Between them stands the way to a picture.
  for (const _ of ["picture", "colour"]) await bo.keyboard.press("Tab");
  const before = await focused(bo);
  await bo.keyboard.press("ArrowRight");
  const after = await focused(bo);
  expect(after.value).not.toBe(before.value);
  expect(after.checked).toBe(true);
  expect(after.outline).toBe("solid");
  await bo.keyboard.press("Enter");
  await expect(bo.getByRole("status")).toBeVisible();
  await expect(bo.locator(`input[value=${after.value}]`)).toBeChecked();
  await bo.context().close();
});

test("in two tabs, the second is shown both texts, and may have its way", async ({ browser }) => {
  const first = await comesIn(browser, served.url, "Ann");
  await first.goto("/you/profile");
  const second = await first.context().newPage();
  await second.goto("/you/profile");
  await first.getByLabel("A few words about you").fill("From the first tab.");
  await first.getByRole("button", { name: "Save" }).click();
  await second.getByLabel("A few words about you").fill("From the second tab.");
  expect(await sends(second, second.getByRole("button", { name: "Save" }))).toBe(409);
  await expect(second.getByRole("alert")).toContainText("This was changed meanwhile");
  await expect(second.getByRole("region", { name: "What stands there now" })).toContainText("From the first tab.");
  await expect(second.getByLabel("A few words about you")).toHaveValue("From the second tab.");
  await second.getByRole("button", { name: "Save" }).click();
  await expect(second.getByRole("status")).toBeVisible();
  await first.reload();
  await expect(first.getByLabel("A few words about you")).toHaveValue("From the second tab.");
  await first.context().close();
});

function focused(page: Page) {
  return page.evaluate(() => {
    const { value, checked, parentElement } = document.activeElement as HTMLInputElement;
    return { value, checked, outline: getComputedStyle(parentElement as HTMLElement).outlineStyle };
  });
}
