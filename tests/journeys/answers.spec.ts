import { expect, type Page, test } from "@playwright/test";
import { castVote } from "#app/commands/index.ts";
import { comes, comesIn, inDays, sends } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
const ways = { "with JavaScript": true, "without JavaScript": false };
const ideas = [
  "A quieter mill",
  "A warmer window",
  "A lower counter",
  "A longer table",
  "A softer bench",
  "A brighter stair",
];
let next = 0;

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const title of ideas) await house.does("Bo", castVote, { number: await house.idea(title) });
  });
});
test.afterAll(async () => served?.stop());

/** Each test has an idea of its own, dreamed up by Ann and wanted by Bo. */
async function opens(page: Page, number: number, deed = ""): Promise<void> {
  await page.goto(`/ideas/${number}${deed}`);
}

for (const [how, javaScriptEnabled] of Object.entries(ways)) {
  const way = { javaScriptEnabled };

  test(`Sam answers in steps, is warned of a word, and sends it as it is, ${how}`, async ({ browser }) => {
    const number = ++next;
    const [sam, ann] = [await comesIn(browser, served.url, "Sam", way), await comesIn(browser, served.url, "Ann", way)];
    await opens(sam, number, "/answer");
    const beside = sam.getByRole("complementary", { name: "Whom you answer" });
    await expect(beside).toContainText("Ann");
    await expect(beside).toContainText("5 other ideas");
    const hint = sam.locator(".judging").getByText("tells people how to feel");
    await expect(hint).toHaveCount(0);
    await sam.getByLabel("Say it back").fill("You would like to hear yourself think.");
    await sam.getByLabel("What we saw").fill("Unfortunately the mill ran nineteen times.");
    await sam.getByLabel("What is next").fill("Which morning would you come?");
    await sam.getByLabel("Is it new to you?").selectOption("Already on our list");
    await sam.getByLabel("On our list since").fill("2025-11-03");
    await sam.getByLabel("Where it stood").fill("the notes of November");
    if (javaScriptEnabled) await expect(hint).toBeVisible();
    else {
      expect(await sends(sam, sam.getByRole("button", { name: "Answer" }))).toBe(422);
      await expect(hint).toBeVisible();
      await expect(sam.getByLabel("What is next")).toHaveValue("Which morning would you come?");
    }
    const send = javaScriptEnabled ? "Answer" : "Send it as it is";
    await sam.getByRole("button", { name: send, exact: true }).click();
    await expect(sam).toHaveURL(/#c-/);

    await opens(ann, number);
    const answer = ann.getByRole("article").filter({ hasText: "hear yourself think" }).last();
    await expect(answer.locator(".words p")).toHaveText([
      "You would like to hear yourself think.",
      "Unfortunately the mill ran nineteen times.",
      "Which morning would you come?",
    ]);
    const from = ann.locator(".provenance");
    await expect(from).toContainText("Already on our list since 3 November 2025 (the notes of November), said by Sam");

    await opens(sam, number, "/provenance");
    await sam.getByLabel("Is it new to you?").selectOption("New to us");
    await sam.getByRole("button", { name: "Say so" }).click();
    await opens(ann, number);
    await expect(from.locator("> p")).toContainText("New to us");
    await expect(from.locator("del")).toContainText("the notes of November");
    for (const page of [sam, ann]) await page.context().close();
  });

  test(`an idea rests with its reason and wakes with words, ${how}`, async ({ browser }) => {
    const number = ++next;
    const [sam, vi] = [await comesIn(browser, served.url, "Sam", way), await comes(browser, served.url, way)];
    await opens(sam, number, "/answer");
    await sam.getByLabel("Or write freely").fill("Later.");
    await sam.getByLabel("Is it new to you?").selectOption("New to us");
    await sam.getByLabel("Stage").selectOption("Resting");
    expect(await sends(sam, sam.getByRole("button", { name: "Answer" }))).toBe(400);
    await expect(sam.getByLabel("Why it rests")).toHaveAttribute("aria-invalid", "true");
    await sam.getByLabel("Thank for something particular").fill("Thank you for the drawing.");
    await sam.getByLabel("Why it rests").fill("Mill and window share one wall.");
    await sam.getByLabel("It wakes by itself on").fill(inDays(30));
    await sam.getByLabel("Or it wakes when").fill("the new grinders have come");
    await sam.getByRole("button", { name: "Answer" }).click();
    await expect(sam).toHaveURL(/#c-/);

    await opens(vi, number);
    const rests = vi.locator(".steps-resting");
    for (const words of ["Thank you for the drawing.", "share one wall", "the new grinders have come", "by itself on"])
      await expect(rests).toContainText(words);

    await opens(sam, number);
    await sam.getByRole("link", { name: "Wake it" }).click();
    await expect(sam.getByText("the new grinders have come")).toBeVisible();
    await sam.getByLabel("What has changed").fill("They came on Monday.");
    await sam.getByRole("button", { name: "Wake it" }).click();
    await opens(vi, number);
    await expect(rests).toHaveCount(0);
    await expect(vi.locator(".journey")).toContainText("Sam woke it");
    for (const page of [sam, vi]) await page.context().close();
  });

  test(`the dreamer and a voter choose a way forward, and Sam answers what was chosen and promises it, ${how}`, async ({
    browser,
  }) => {
    const number = ++next;
    const [sam, ann, bo, vi] = [
      await comesIn(browser, served.url, "Sam", way),
      await comesIn(browser, served.url, "Ann", way),
      await comesIn(browser, served.url, "Bo", way),
      await comes(browser, served.url, way),
    ];
    await opens(sam, number, "/answer");
    await sam.getByLabel("What is next").fill("Which would help you most?");
    await sam.getByLabel("Is it new to you?").selectOption("New to us");
    await sam.getByText("Offer two or three ways forward").click();
    await sam.getByLabel("One way").fill("A felt mat");
    await sam.getByLabel("Another").fill("A second room");
    await sam.getByRole("button", { name: "Answer" }).click();
    await expect(sam).toHaveURL(/#c-/);

    for (const page of [ann, bo]) {
      await opens(page, number);
      await page.getByRole("button", { name: "This would help: A felt mat" }).click();
      await expect(page.locator("#ways .mine")).toContainText("A felt mat");
    }
    await bo.getByRole("button", { name: "This would help: A second room" }).click();
    await expect(bo.locator("#ways .mine")).toContainText("A second room");
    await bo.getByRole("button", { name: "Take it back: A second room" }).click();
    await expect(bo.locator("#ways .mine")).toHaveCount(0);
    await opens(vi, number);
    await expect(vi.locator("#ways li").first()).toContainText("1 person");
    await expect(vi.locator("#ways").getByRole("button")).toHaveCount(0);

    await opens(sam, number, "/answer");
    await sam.getByLabel("What we saw").fill("Ann said the mat, and it is cheap to try.");
    await sam.getByLabel("Which way do you choose?").selectOption({ index: 1 });
    await sam.getByText("Promise a next step").click();
    await sam.getByLabel("What you promise").fill("Lay the mat under the mill");
    await sam.getByLabel("By", { exact: true }).fill(inDays(5));
    await sam.getByRole("button", { name: "Answer" }).click();
    await expect(sam).toHaveURL(/#c-/);
    await opens(vi, number);
    await expect(vi.locator("#ways")).toHaveCount(0);
    await expect(vi.locator(".way-chosen")).toContainText("A felt mat");
    await expect(vi.locator(".promises")).toContainText("Lay the mat under the mill");

    await sam.goto("/staff");
    await sam
      .locator(".inbox-row")
      .filter({ hasText: ideas[number - 1] })
      .getByRole("link", { name: "Move" })
      .click();
    await sam.getByLabel("To", { exact: true }).fill(inDays(9));
    await sam.getByLabel("Why", { exact: true }).fill("The felt comes on Friday.");
    await sam.getByRole("button", { name: "Move it" }).click();
    await opens(sam, number);
    await sam.locator(".promises").getByRole("link", { name: "Kept" }).click();
    await sam.getByRole("button", { name: "It is kept" }).click();
    await opens(vi, number);
    const promise = vi.locator(".promises li").first();
    for (const words of ["Kept", "Sam promised it", "Sam moved it", "The felt comes on Friday.", "Sam kept it"])
      await expect(promise).toContainText(words);
    for (const page of [sam, ann, bo, vi]) await page.context().close();
  });
}
