import { expect, type Page, test } from "@playwright/test";
import {
  addComment,
  addGap,
  answerGap,
  answerIdea,
  castVote,
  openQuestion,
  shipIdea,
  writeQuestion,
} from "#app/commands/index.ts";
import { limits } from "#app/domain/limits.ts";
import { gapId } from "#tests/commands/missing.ts";
import { comes, comesIn, expectNoSidewaysScrolling, inDays, looksUntil, opensPilot } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

/** 300 letters without a single place to break. */
const endless = `Kaffee${"bohnenröst".repeat(29)}erei`;
const german = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft braucht ${"Sehr".repeat(52)}`;

const titles: Record<string, string> = {
  "300 letters without a break": endless,
  "long German words": german.slice(0, 300),
  Arabic: "ساعة هادئة في صباح أيام الأسبوع، بلا موسيقى ولا عجلة",
  Japanese: "静かな朝の一時間をください。音楽もなく、急ぐこともなく、窓のそばで本を読みたいのです。",
  emoji: "👩‍🚀👨‍👩‍👧‍👦🏳️‍🌈 for every cup ☕️, and 🇵🇹 on Sundays",
  "right to left inside left to right": "Say “שלום” at the door, then אחת two שלוש four",
  "what looks like HTML": `<script>alert("x")</script> & <b>"bold"</b> 'quotes' \${here} {{there}}`,
};

const names: Record<string, string> = {
  endless: `Hubert${"wolfeschlegelsteinhausen".repeat(12)}`.slice(0, 300),
  arabic: "عبد الرحمن بن محمد",
  emoji: "🦦 Otter 👩🏽‍🍳",
};

let served: Served;
const numbers = new Map<string, string>();
let gem = "";

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const name of Object.values(names)) await house.join(name);
    await house.does("Sam", writeQuestion, {}, { title: endless, words: german.slice(0, 300) });
    await house.does("Sam", openQuestion, { number: "1" }, { until: inDays(9) });
    for (const [what, title] of Object.entries(titles)) {
      const number = await house.idea(title, "Ann");
      numbers.set(what, number);
      for (const name of Object.values(names)) {
        await house.does(
          name,
          addComment,
          { number },
          { body: `${title}\n\n\`${endless}\`\n\n> ${title}`, kind: "yes-and" },
        );
        await house.does(name, castVote, { number });
      }
      const words = title.slice(0, limits.gap);
      await house.does("Ann", addGap, { number }, { words });
      await house.does("Ann", answerGap, { id: await gapId(house, words, number) }, { body: title });
      await house.does("Sam", answerIdea, { number }, { body: title, stage: "polishing" });
    }
    for (const [at, name] of Object.values(names).entries()) await house.idea(`${at} ${endless}`.slice(0, 300), name);
    await opensPilot(house, numbers.get("Arabic") as string, 3);
    gem = numbers.get("300 letters without a break") as string;
    await house.does("Sam", shipIdea, { number: gem }, { body: endless, story: `${endless}. ${german}` });
    await house.does("Sam", shipIdea, { number: numbers.get("Japanese") as string }, { body: "🎉", story: "静か。" });
    await house.tell();
  });
});
test.afterAll(async () => served?.stop());

const small = { viewport: { width: 320, height: 640 } };

test("the board shows every title exactly, in its own direction, without sideways scrolling", async ({ browser }) => {
  const vi = await comes(browser, served.url, small);
  await vi.goto("/?sort=new");
  await expectNoSidewaysScrolling(vi);
  await vi.setViewportSize({ width: 1280, height: 800 });
  await expectNoSidewaysScrolling(vi);
  await expectExactly(vi, "h1", endless);
  for (const title of Object.values(titles)) await expectExactly(vi, ".row h2 a", title);
  const arabic = vi.locator(".row h2 a").filter({ hasText: titles.Arabic });
  expect(await arabic.evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
  await vi.context().close();
});

for (const [what, title] of Object.entries(titles)) {
  test(`an idea with ${what} in title, comments and names stays in its page`, async ({ browser }) => {
    const vi = await comes(browser, served.url, small);
    const broken: Error[] = [];
    vi.on("pageerror", (error) => broken.push(error));
    vi.on("dialog", (dialog) => broken.push(new Error(dialog.message())));
    await vi.goto(`/ideas/${numbers.get(what)}`);
    await expectNoSidewaysScrolling(vi);
    await expectExactly(vi, "h1", title);
    expect(await vi.title()).toBe(`${title.trim()} · Harbour Coffee`);
    for (const name of Object.values(names)) await expectExactly(vi, ".comment .name", name);
    await expectExactly(vi, ".comment .tag bdi", title.slice(0, limits.gap));
    await expect(vi.locator(".comment code").first()).toHaveText(endless);
    expect(broken).toEqual([]);
    await vi.setViewportSize({ width: 1280, height: 800 });
    await expectNoSidewaysScrolling(vi);
    await vi.context().close();
  });
}

test("question, pilots, wall and gem hold them too", async ({ browser }) => {
  const vi = await comes(browser, served.url, small);
  for (const at of [
    "/search?q=e",
    "/questions",
    "/questions/1",
    "/pilots",
    "/pilots/1",
    "/wall",
    "/wall/1",
    "/wall/2",
  ]) {
    await vi.goto(at);
    await expectNoSidewaysScrolling(vi);
  }
  await vi.goto("/wall");
  await expectExactly(vi, ".gem-card h2 a, .newest h2 a", endless);
  await expectExactly(vi, ".gem-card h2 a, .newest h2 a", titles.Japanese as string);
  await vi.context().close();
});

test("your own page, the staff's and the admin's hold them too", async ({ browser }) => {
  for (const [name, places] of [
    ["Ann", ["/you", "/ideas/new", `/ideas/${gem}/vote`, `/ideas/${gem}/comments`]],
    ["Sam", ["/staff", "/you", `/ideas/${numbers.get("long German words")}/answer`]],
    ["Ada", ["/admin", "/admin/people", "/admin/log"]],
  ] as const) {
    const page = await comesIn(browser, served.url, name, small);
    for (const at of places) {
      await page.goto(at);
      await expectNoSidewaysScrolling(page);
    }
    await page.context().close();
  }
});

test("somebody with a name of 300 letters is told their news, and is thanked by it", async ({ browser }) => {
  const endlessName = names.endless as string;
  const page = await comes(browser, served.url, small);
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill(endlessName);
  await page.getByLabel("E-mail address").fill("hubert@example.org");
  await page.getByLabel("Password").fill("a stone in the sun");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL("/");
  await expectNoSidewaysScrolling(page);
  await page.goto("/ideas/new");
  await expectNoSidewaysScrolling(page);
  await page.getByLabel("Your idea, in a sentence").fill(endless);
  await page.getByRole("button", { name: "Leave it here" }).click();
  await expect(page.getByRole("heading", { name: "What is already here" })).toBeVisible();
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: "Leave it here" }).click();
  await expectExactly(page, "h1", endless);
  const at = page.url();
  const sam = await comesIn(browser, served.url, "Sam", small);
  await sam.goto(at);
  await expectNoSidewaysScrolling(sam);
  await sam.getByRole("link", { name: "Ship it" }).click();
  await sam.getByLabel("Your reply").fill(endless);
  await sam.getByLabel("The story").fill(endless);
  await sam.getByRole("button", { name: "Ship it" }).click();
  await expectNoSidewaysScrolling(sam);

  await page.goto("/you");
  await looksUntil(page, () =>
    expect(page.locator(".news")).toContainText("would like to name you", { timeout: 1_000 }),
  );
  await expectNoSidewaysScrolling(page);
  await expectExactly(page, "h1", endlessName);
  await page.getByLabel(/^Also open my page/).check();
  await page.getByRole("button", { name: /^Accept the credit/ }).click();
  await page.goto("/wall");
  await expectNoSidewaysScrolling(page);
  await expect(page.locator(".newest")).toContainText(endlessName);
  await page.locator(".newest h2 a").click();
  await expectNoSidewaysScrolling(page);
  await page.locator(".gem-credits a").first().click();
  await expect(page).toHaveURL(/\/people\//);
  await expectExactly(page, "h1", endlessName);
  await expectNoSidewaysScrolling(page);
  for (const one of [page, sam]) await one.context().close();
});

/** One of these elements says exactly this, character by character. */
async function expectExactly(page: Page, selector: string, text: string): Promise<void> {
  await expect(page.locator(selector).first()).toBeVisible();
  expect(await page.locator(selector).allTextContents()).toContain(text);
}
