import { expect, test } from "@playwright/test";
import { postIdea } from "#app/commands/index.ts";
import { comes, comesIn, expectNoSidewaysScrolling, phone, type Way } from "../support/journey.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const title of ["A quiet hour", "Warm cups", "Late soup"]) await house.does("Ann", postIdea, {}, { title });
  });
});
test.afterAll(async () => served?.stop());

const ways: Record<string, Way> = {
  "on a phone without JavaScript": { javaScriptEnabled: false, viewport: phone },
  "at a desk": {},
};

for (const [how, way] of Object.entries(ways))
  test(`tags are made, given and followed, ${how}`, async ({ browser }) => {
    const name = how.startsWith("on") ? "Mornings" : "Evenings";
    const ada = await comesIn(browser, served.url, "Ada", way);
    await ada.goto("/admin");
    await ada.getByRole("navigation", { name: "Admin" }).getByRole("link", { name: "Tags" }).click();
    await ada.getByLabel("A new tag").fill(name);
    await ada.getByRole("button", { name: "Make the tag" }).click();
    await expect(ada.getByRole("link", { name, exact: true })).toBeVisible();

    const ann = await comesIn(browser, served.url, "Ann", way);
    await ann.goto("/ideas/2");
    await ann.getByRole("link", { name: /^(Add|Change) tags$/ }).click();
    await ann.getByLabel(name).check({ force: true });
    await ann.getByRole("button", { name: "Keep these tags" }).click();
    await expect(ann.getByRole("list", { name: "Tags" }).getByRole("link", { name })).toBeVisible();

    const vi = await comes(browser, served.url, way);
    await vi.goto("/");
    await vi.locator("summary", { hasText: "Tags" }).click();
    await expectNoSidewaysScrolling(vi);
    await vi.getByRole("navigation", { name: "Tags" }).getByRole("link", { name }).click();
    await expect(vi.getByRole("heading", { name: "Warm cups" })).toBeVisible();
    await expect(vi.getByRole("heading", { name: "Late soup" })).toHaveCount(0);
    await vi.getByRole("link", { name: "Needs polish" }).click();
    await expect(vi).toHaveURL(/sort=polish/);
    await vi.getByRole("link", { name: "Show the ideas of every tag" }).click();
    await expect(vi.getByRole("heading", { name: "Late soup" })).toBeVisible();
    await vi.getByRole("link", { name: "Side by side" }).click();
    await expect(vi.getByRole("heading", { name: "Rough stones" })).toBeVisible();
    await expectNoSidewaysScrolling(vi);
  });
