import { expect, type Page, test } from "@playwright/test";
import { address, password } from "#tests/support/cast.ts";
import { comes, comesIn, phone, sends, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
let number = 0;
const ideas = ["Soft", "Warm", "High", "Long", "Wide", "Deep"].map((how) => `A ${how.toLowerCase()} place to sit`);

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const title of ideas) await house.idea(title);
  });
});
test.afterAll(async () => served?.stop());

const ways: Record<string, Way> = {
  "with JavaScript": {},
  "without JavaScript, on a phone": { javaScriptEnabled: false, viewport: phone },
};

/** Each test has an idea of its own; answers its address. */
function nextIdea(): string {
  return `/ideas/${++number}`;
}

/** What is still missing, by its words. */
function missing(page: Page, line: string) {
  return page.locator(".gap").filter({ hasText: line });
}

for (const [how, way] of Object.entries(ways)) {
  test(`a visitor answers what is missing first and makes an account last, ${how}; Ann ticks it off`, async ({
    browser,
  }) => {
    const at = nextIdea();
    const [vi, ann] = [await comes(browser, served.url, way), await comesIn(browser, served.url, "Ann", way)];
    await vi.goto(at);
    const question = "Who would it help?";
    await missing(vi, question).getByText("Answer", { exact: true }).click();
    await missing(vi, question).getByLabel("Your answer").fill("My **grandfather** and his dog.");
    await missing(vi, question).getByRole("button", { name: "Send answer" }).click();
    await makesAccount(vi, `Guest ${number}`);
    await expect(vi.getByText("Here is what you wrote.")).toBeVisible();
    await expect(vi.getByLabel("Your answer")).toHaveValue("My **grandfather** and his dog.");
    expect(await sends(vi, vi.getByRole("button", { name: "Send answer" }))).toBe(303);
    await expect(vi.locator("#comments .comment")).toContainText(`answers: ${question}`);
    await expect(vi.locator("#comments strong")).toHaveText("grandfather");
    await expect(missing(vi, question)).toContainText("My grandfather and his dog.");
    await expect(vi.getByRole("button", { name: /^Tick off/ })).toHaveCount(0);

    await ann.goto(at);
    await ann.getByRole("button", { name: `Tick off: ${question}` }).click();
    await ann.getByText("1 thing ticked off").click();
    await expect(missing(ann, question)).toBeVisible();
    await ann.getByRole("button", { name: `Open again: ${question}` }).click();
    await expect(ann.getByRole("button", { name: `Tick off: ${question}` })).toBeVisible();
    await expect(ann.getByText("ticked off")).toHaveCount(0);
    for (const page of [vi, ann]) await page.context().close();
  });

  test(`who has joined the talk may add to the list, and a “yes, and” is a building block, ${how}`, async ({
    browser,
  }) => {
    const at = nextIdea();
    const bo = await comesIn(browser, served.url, "Bo", way);
    await bo.goto(at);
    await expect(bo.getByText("Say something in the conversation, and you can add to this list too.")).toBeVisible();
    await bo.getByLabel("What would you add?").fill("Two seats that face each other.");
    await bo.getByRole("radio", { name: "Yes, and" }).check();
    await bo.getByRole("button", { name: "Send comment" }).click();
    const blocks = bo.getByRole("region", { name: "Building blocks" });
    await expect(blocks.getByRole("link", { name: "Two seats that face each other." })).toHaveAttribute("href", /^#c-/);
    await expect(bo.getByRole("link", { name: /into a polish/ })).toHaveCount(1);

    await bo.getByText("Say what else is missing").click();
    await bo.getByLabel("What is missing").fill("Which wood?");
    expect(await sends(bo, bo.getByRole("button", { name: "Add it" }))).toBe(303);
    await expect(missing(bo, "Which wood?")).toContainText("from Bo");
    await bo.context().close();
  });

  test(`what Sam asks waits on Ann’s own page and on top of her idea until she answers in place, ${how}`, async ({
    browser,
  }) => {
    const at = nextIdea();
    const [sam, ann] = [await comesIn(browser, served.url, "Sam", way), await comesIn(browser, served.url, "Ann", way)];
    await sam.goto(at);
    await sam.getByLabel("What would you add?").fill(`At which window, ${how}?`);
    await sam.getByRole("radio", { name: "A question" }).check();
    await sam.getByRole("button", { name: "Send comment" }).click();
    await expect(sam.locator("#comments")).toContainText("waits for an answer");
    await sam.goto("/staff");
    await expect(asked(sam, how)).toContainText("waits for Ann");

    await ann.goto("/you");
    await ann.getByRole("link", { name: `At which window, ${how}?` }).click();
    const card = ann.locator("#asked");
    await expect(card).toContainText("Sam asks you");
    await card.getByLabel("Your answer").fill("The one to the harbour.");
    expect(await sends(ann, card.getByRole("button", { name: "Send answer" }))).toBe(303);
    await expect(card).toHaveCount(0);
    await expect(ann.locator("#comments .replies")).toContainText("The one to the harbour.");
    await expect(ann.locator("#comments")).not.toContainText("waits for an answer");
    await ann.goto("/you");
    await expect(ann.getByText("Somebody asks you")).toHaveCount(0);
    await sam.reload();
    await expect(asked(sam, how)).toContainText("Ann answered on");
    for (const page of [sam, ann]) await page.context().close();
  });
}

function asked(page: Page, how: string) {
  return page.locator(".own-rows li").filter({ hasText: `At which window, ${how}?` });
}

async function makesAccount(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Make an account" }).click();
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(address(name.replace(" ", "-")));
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
}
