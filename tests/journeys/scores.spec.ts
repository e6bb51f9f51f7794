import { expect, test } from "@playwright/test";
import { castVote, setCompany } from "#app/commands/index.ts";
import { comesIn, looksUntil, phone } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;

test.beforeEach(async () => {
  served = await serve(async (house) => {
    for (const title of ["Two votes", "A company"]) await house.idea(title);
    for (const name of ["Cleo", "Ann"]) await house.does(name, castVote, { number: "1" });
    await house.does("Sam", setCompany, { handle: "bo" }, { company: "Northwind" });
    await house.does("Bo", castVote, { number: "2" });
  });
});
test.afterEach(async () => served?.stop());

for (const [how, way] of [
  ["with JavaScript", {}],
  ["on a phone without JavaScript", { javaScriptEnabled: false, viewport: phone }],
] as const)
  test(`Sam changes what matters most and another idea comes first, then guesses an effort, ${how}`, async ({
    browser,
  }) => {
    const sam = await comesIn(browser, served.url, "Sam", way);
    const first = sam.getByRole("rowheader").first();
    await sam.goto("/staff");
    await sam.getByRole("link", { name: "What matters most" }).click();
    await expect(first).toContainText("1 × 1 + 0 × 1 + 1 × 3 + 0 ÷ 30 × 1 − 2 × 2 = 0");
    await expect(first).toContainText("A company");

    await sam.getByText("Change the weights").click();
    await sam.getByLabel("Reach").fill("99");
    await sam.getByRole("button", { name: "Keep these weights" }).evaluate((button) => {
      (button as HTMLButtonElement).form?.setAttribute("novalidate", "");
    });
    await sam.getByRole("button", { name: "Keep these weights" }).click();
    await expect(sam.getByLabel("Reach")).toHaveValue("99");
    await sam.getByLabel("Reach").fill("0");
    await sam.getByRole("button", { name: "Keep these weights" }).click();
    await expect(sam).toHaveURL("/staff/ideas");
    await looksUntil(sam, async () => expect(await first.innerText()).toContain("Two votes"));

    await sam.getByRole("button", { name: "Guess XL: Two votes" }).click();
    await expect(sam).toHaveURL(/\/staff\/ideas#i1$/);
    await expect(first).toContainText("A company");
    await expect(sam.getByRole("button", { name: "Guess XL: Two votes" })).toHaveAttribute("aria-pressed", "true");
    await sam.context().close();
  });
