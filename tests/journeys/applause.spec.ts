import { expect, type Page, test } from "@playwright/test";
import { shipIdea } from "#app/commands/index.ts";
import { comes, comesIn, phone, sends } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
let number = 0;

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const [title, by] of [
      ["Quiet lids", "Ann"],
      ["The Sunday table", "Ann"],
      ["A choir", "Cleo"],
      ["Water outside", "Cleo"],
    ] as const) {
      const idea = await house.idea(title, by);
      await house.does("Sam", shipIdea, { number: idea }, { body: "Here.", story: "It is here." });
    }
    await house.tell();
  });
});
test.afterAll(async () => served?.stop());

/** Each test has a gem of its own. */
async function looksAtNext(page: Page): Promise<void> {
  await page.goto(`/wall/${++number}`);
}

const clap = (page: Page) => page.locator(".clap button");

test("a visitor without JavaScript claps on a phone, and is thanked; others read one more", async ({ browser }) => {
  const vi = await comes(browser, served.url, { javaScriptEnabled: false, viewport: phone });
  await looksAtNext(vi);
  await expect(vi.getByText("Nobody has clapped yet.")).toBeVisible();
  await expect(vi.locator("#clapped")).toBeHidden();
  await clap(vi).click();
  await expect(vi).toHaveURL(/#clapped$/);
  await expect(vi.getByText("Thank you. Your clap is counted.")).toBeVisible();
  await expect(vi.getByText("1 visitor clapped")).toBeVisible();
  await clap(vi).click();
  await expect(vi.getByText("1 visitor clapped")).toBeVisible();
  const other = await comes(browser, served.url);
  await other.goto("/wall/1");
  await expect(other.getByText("1 visitor clapped")).toBeVisible();
  await expect(other.locator("#clapped")).toBeHidden();
  for (const page of [vi, other]) await page.context().close();
});

test("Bo’s clap counts before the server has answered, and a word with it waits for Sam", async ({ browser }) => {
  const bo = await comesIn(browser, served.url, "Bo");
  await looksAtNext(bo);
  await bo.waitForLoadState("networkidle");
  let letGo = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await bo.route(isClap, async (route) => {
    await free;
    await route.continue();
  });
  await clap(bo).click();
  await expect(clap(bo)).toHaveAttribute("aria-pressed", "true");
  await expect(bo.getByText("1 person clapped")).toBeVisible();
  letGo();
  await bo.getByText("Leave a short thank-you with it").click();
  await bo.getByLabel("A short thank-you").fill("Strangers sat down, and regulars got up.");
  await sends(bo, bo.getByRole("button", { name: "Send it" }));
  await expect(bo.getByText("It waits to be looked at.")).toBeVisible();

  const sam = await comesIn(browser, served.url, "Sam");
  await sam.goto("/wall/applause");
  await sam.getByRole("button", { name: "Show what Bo wrote" }).click();
  await expect(sam.getByText("Nothing waits for you")).toBeVisible();
  const vi = await comes(browser, served.url);
  await vi.goto(bo.url());
  await expect(vi.locator(".thank-yous li")).toContainText(["Strangers sat down, and regulars got up."]);
  for (const page of [bo, sam, vi]) await page.context().close();
});

test("a clap survives a dead network politely, and a double click is one clap", async ({ browser }) => {
  const bo = await comesIn(browser, served.url, "Bo");
  await looksAtNext(bo);
  await bo.waitForLoadState("networkidle");
  await bo.route(isClap, (route) => route.abort("internetdisconnected"));
  await clap(bo).click();
  await expect(bo.getByRole("status")).toContainText("Your clap did not reach us.");
  await expect(clap(bo)).toHaveAttribute("aria-pressed", "false");
  await bo.unrouteAll();
  const answered = bo.waitForResponse((response) => response.request().method() === "POST");
  await clap(bo).dblclick();
  await answered;
  await bo.reload();
  await expect(clap(bo)).toHaveAttribute("aria-pressed", "true");
  await sends(bo, clap(bo));
  await expect(clap(bo)).toHaveAttribute("aria-pressed", "false");
  await bo.context().close();
});

for (const [name, how, way] of [
  ["Ann", "with JavaScript", {}],
  ["Cleo", "without JavaScript", { javaScriptEnabled: false }],
] as const)
  test(`${name}, who helped, is told once of each, wherever she comes first, ${how}`, async ({ browser }) => {
    const page = await comesIn(browser, served.url, name, way);
    const party = page.locator(".party");
    await expect(party, "on the board, where signing in led").toContainText("You helped.");
    await page.goto("/questions");
    await expect(party).toContainText("It shipped:");
    await expect(page.locator("h1")).toHaveCount(1);
    await party.getByRole("button", { name: "Close" }).click();
    await expect(page).toHaveURL("/questions");
    await expect(party).toHaveCount(0);
    await page.goto("/");
    await expect(party).toHaveCount(0);
    await page.context().close();
  });

function isClap(url: URL): boolean {
  return /\/wall\/\d+\/applause/.test(url.pathname);
}
