import { expect, test } from "@playwright/test";
import { comes, comesIn, phone } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;

test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("A quiet hour");
  });
});
test.afterAll(async () => served?.stop());

for (const [how, way] of [
  ["with JavaScript", {}],
  ["without JavaScript, on a phone", { javaScriptEnabled: false, viewport: phone }],
] as const)
  test(`${how}: Sam writes down what Bo told him, and Bo makes one thing his own and undoes another`, async ({
    browser,
  }) => {
    const title = `A hook for the dog, ${how}`;
    const [sam, bo, vi] = [
      await comesIn(browser, served.url, "Sam", way),
      await comesIn(browser, served.url, "Bo", way),
      await comes(browser, served.url, way),
    ];

    await sam.goto("/staff/people/bo");
    await sam.getByRole("link", { name: "Add an idea for Bo" }).click();
    await sam.getByRole("radio", { name: "A ticket" }).check();
    await sam.getByLabel("Which one").fill("4711");
    await sam.getByLabel("Their idea, in a sentence").fill(title);
    await sam.getByRole("button", { name: "Leave it for them" }).click();
    await expect(sam.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(sam.getByText("wrote it down for a customer")).toBeVisible();
    const page = new URL(sam.url()).pathname;

    await sam.getByRole("link", { name: "Did a customer say it? Write it down for them" }).click();
    await sam.getByLabel("Which customer").fill("o");
    await sam.getByLabel("Their words").fill("It gets wet there.");
    await sam.getByRole("button", { name: "Add it for them" }).click();
    await expect(sam.getByText("There are several people it could be")).toBeVisible();
    await expect(sam.getByLabel("Their words")).toHaveValue("It gets wet there.");
    await sam.getByRole("radio", { name: /@bo/ }).check();
    await sam.getByRole("button", { name: "Add it for them" }).click();
    await expect(sam.getByText("It gets wet there.")).toBeVisible();

    await vi.goto(page);
    await expect(vi.locator(".idea-head")).toContainText("Sam");
    await expect(vi.locator("main")).not.toContainText("Bo");

    await bo.goto("/you");
    const waiting = bo.locator("#on-behalf article");
    await expect(waiting).toHaveCount(2);
    await expect(waiting.last()).toContainText("4711");
    await waiting.filter({ hasText: "an idea of yours" }).getByRole("link").last().click();
    await bo.getByRole("button", { name: "Yes, it is mine" }).click();
    await expect(bo.locator(".idea-head")).toContainText("Bo dreamed it up");

    await bo.goto("/you");
    await waiting.getByRole("link").last().click();
    await bo.getByRole("button", { name: "No, undo it" }).click();
    await expect(bo).toHaveURL(/\/you/);
    await expect(waiting).toHaveCount(0);

    await vi.goto(page);
    await expect(vi.locator(".idea-head")).toContainText("Bo dreamed it up");
    await expect(vi.locator("main")).not.toContainText("It gets wet there.");
    for (const one of [sam, bo, vi]) await one.context().close();
  });
