import { expect, type Page, test } from "@playwright/test";
import { comes, comesIn, phone, sends, voteFor } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
let number = 0;
const ideas = ["Hot", "Cold", "Slow", "Loud", "Soft", "Dark", "Bright", "Green", "Narrow"].map(
  (how) => `A ${how} corner to sit in`,
);

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const title of ideas) await house.idea(title);
  });
});
test.afterAll(async () => served?.stop());

/** Each test has an idea of its own. */
function nextIdea(): string {
  return ideas[number++] as string;
}

/** How many votes a stranger reads. */
async function expectForStrangers(stranger: Page, title: string, votes: number) {
  await stranger.goto("/?sort=new");
  await expect(voteFor(stranger, title).locator("data.votes")).toHaveAttribute("value", String(votes));
}

test("a vote counts at once, before the server has answered, and stays when it has", async ({ browser }) => {
  const title = nextIdea();
  const [bo, vi] = [await comesIn(browser, served.url, "Bo"), await comes(browser, served.url)];
  await bo.waitForLoadState("networkidle");
  const held = await holdsVotes(bo);
  const vote = voteFor(bo, title);
  await vote.click();
  await held.asked;
  await expect(vote).toContainText("yours too");
  await expect(vote).toHaveAttribute("aria-pressed", "true");
  await expect(vote).toHaveAccessibleName(`Yours too: ${title}, 1 person`);
  await expect(vote.locator("data.votes")).toHaveAttribute("value", "1");
  await expect(vote).toBeFocused();
  await expectForStrangers(vi, title, 0);

  const answered = bo.waitForResponse((response) => response.request().method() === "POST");
  held.letGo();
  expect((await answered).ok()).toBe(true);
  await expect(vote.locator("data.votes")).toHaveAttribute("value", "1");
  await expect(bo).toHaveURL("/");
  await expectForStrangers(vi, title, 1);
  for (const page of [bo, vi]) await page.context().close();
});

for (const [what, breaks] of [
  ["a dead network", (page: Page) => page.route(isVote, (route) => route.abort("internetdisconnected"))],
  [
    "a server that is being restarted",
    (page: Page) => page.route(isVote, (route) => route.fulfill({ status: 502, body: "Bad gateway" })),
  ],
] as const) {
  test(`a vote survives ${what} politely: the page stays, the count returns to the truth, and it says so`, async ({
    browser,
  }) => {
    const title = nextIdea();
    const bo = await comesIn(browser, served.url, "Bo");
    await bo.waitForLoadState("networkidle");
    const broken: Error[] = [];
    bo.on("pageerror", (error) => broken.push(error));
    const others = await bo.locator(".row").count();
    await breaks(bo);
    const vote = voteFor(bo, title);
    await vote.click();
    await expect(bo.locator(".row").filter({ hasText: title }).getByRole("status")).toBeVisible();
    await expect(vote).toContainText("me too");
    await expect(vote).toHaveAttribute("aria-pressed", "false");
    await expect(vote.locator("data.votes")).toHaveAttribute("value", "0");
    await expect(bo.locator(".row")).toHaveCount(others);
    await expect(bo.getByText("Something went wrong on our side")).toHaveCount(0);
    expect(broken).toEqual([]);

    await bo.unrouteAll();
    await sends(bo, vote);
    await bo.reload();
    await expect(vote).toContainText("yours too");
    await bo.context().close();
  });
}

test("a double click is one vote", async ({ browser }) => {
  const title = nextIdea();
  const [bo, vi] = [await comesIn(browser, served.url, "Bo"), await comes(browser, served.url)];
  await bo.waitForLoadState("networkidle");
  const answered = bo.waitForResponse((response) => response.request().method() === "POST");
  await voteFor(bo, title).dblclick();
  await answered;
  await expect(voteFor(bo, title)).toContainText("yours too");
  await bo.reload();
  await expect(voteFor(bo, title)).toContainText("yours too");
  await expectForStrangers(vi, title, 1);
  for (const page of [bo, vi]) await page.context().close();
});

test("in two tabs it is still one vote, and the tab that knew less catches up", async ({ browser }) => {
  const title = nextIdea();
  const [bo, vi] = [await comesIn(browser, served.url, "Bo"), await comes(browser, served.url)];
  const other = await bo.context().newPage();
  await other.goto("/");
  for (const tab of [bo, other]) await tab.waitForLoadState("networkidle");
  for (const tab of [bo, other]) {
    const answered = tab.waitForResponse((response) => response.request().method() === "POST");
    await voteFor(tab, title).click();
    await answered;
    await expect(voteFor(tab, title)).toContainText("yours too");
    await expect(voteFor(tab, title).locator("data.votes")).toHaveAttribute("value", "1");
  }
  await expectForStrangers(vi, title, 1);
  for (const page of [bo, vi]) await page.context().close();
});

test("somebody whose session ended is asked to sign in, and no vote is lost or made up", async ({ browser }) => {
  const title = nextIdea();
  const [cleo, vi] = [await comesIn(browser, served.url, "Cleo"), await comes(browser, served.url)];
  await cleo.waitForLoadState("networkidle");
  await cleo.context().clearCookies();
  await voteFor(cleo, title).click();
  await expect(cleo).toHaveURL(/\/sign-in/);
  await expectForStrangers(vi, title, 0);
  for (const page of [cleo, vi]) await page.context().close();
});

for (const [how, way] of [
  ["with JavaScript", {}],
  ["without JavaScript, on a phone", { javaScriptEnabled: false, viewport: phone }],
] as const)
  test(`after voting one may say how much and why, ${how}, and change it, and take all of it back`, async ({
    browser,
  }) => {
    const title = nextIdea();
    const [bo, ann] = [await comesIn(browser, served.url, "Bo", way), await comesIn(browser, served.url, "Ann", way)];
    await bo.goto("/?sort=new");
    await bo.getByRole("link", { name: title }).click();
    await expect(bo.getByText("How much would it mean to you?")).toHaveCount(0);
    await voteFor(bo, title).click();
    await bo.getByRole("radio", { name: "It matters" }).check();
    const line = bo.getByLabel("What would it change for you?");
    await expect(line).toHaveAccessibleDescription(/Ann, who dreamed it up, and the people who work here read it/);
    await line.fill("I would stay for lunch.");
    expect(await sends(bo, bo.getByRole("button", { name: "Tell us" }))).toBe(303);
    await expect(bo.getByText("You said: it matters.")).toBeVisible();
    await expect(bo.getByText("For this one person it matters.")).toBeVisible();

    await bo.getByText("Change what you said").click();
    await expect(bo.getByRole("radio", { name: "It matters" })).toBeChecked();
    await bo.getByRole("radio", { name: "Vital" }).check();
    await sends(bo, bo.getByRole("button", { name: "Tell us" }));
    await expect(bo.getByText("You said: vital.")).toBeVisible();
    await ann.goto(bo.url());
    await expect(ann.locator(".vote-lines li")).toContainText(["I would stay for lunch."]);

    await voteFor(bo, title).click();
    await expect(bo.getByText("You said: vital.")).toHaveCount(0);
    await ann.reload();
    await expect(ann.getByText("I would stay for lunch.")).toHaveCount(0);
    for (const page of [bo, ann]) await page.context().close();
  });

function isVote(url: URL): boolean {
  return /\/ideas\/\d+\/vote/.test(url.pathname);
}

/** Keeps the server's word on votes back until it is let go. */
async function holdsVotes(page: Page) {
  let letGo = () => {};
  let ask = () => {};
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  await page.route(isVote, async (route) => {
    ask();
    await free;
    await route.continue();
  });
  return { asked, letGo: () => letGo() };
}
