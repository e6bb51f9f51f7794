import { expect, test } from "@playwright/test";
import {
  castVote,
  closeQuestion,
  openQuestion,
  postIdea,
  shipIdea,
  tellWhatWeHeard,
  writeQuestion,
} from "#app/commands/index.ts";
import { comes, comesIn, expectNoSidewaysScrolling, inDays, phone } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
const nasty = '</script><script>window.pwned = 1</script> ]]> & "Tom’s" &amp;';

test.beforeAll(async () => {
  served = await serve(async (house) => {
    const ask = async (title: string) => {
      const { to } = await house.does("Sam", writeQuestion, {}, { title, words: "" });
      const number = to.split("/")[2] as string;
      await house.does("Sam", openQuestion, { number }, { until: inDays(9) });
      return number;
    };
    const before = await ask("What deserves to be slower?");
    const { to } = await house.does("Ann", postIdea, {}, { title: "The Sunday table", question: before });
    await house.does("Ann", postIdea, {}, { title: nasty, body: nasty, question: before });
    const number = to.split("/")[2];
    await house.does("Sam", shipIdea, { number }, { body: "Come.", story: `${nasty}\n\nOne long table.` });
    await house.does("Sam", closeQuestion, { number: before });
    await house.does("Sam", tellWhatWeHeard, { number: before }, { heard: "You asked for long tables." });
    const now = await ask("What would make mornings kinder?");
    for (let n = 1; n <= 21; n++) await house.does("Bo", postIdea, {}, { title: `Morning ${n}`, question: now });
    await house.does("Cleo", castVote, { number: "9" });
  });
});
test.afterAll(async () => served?.stop());

test("no browser minds what is said for machines, and none of it is run", async ({ browser }) => {
  const page = await comes(browser, served.url);
  const noise: string[] = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  for (const path of ["/", "/ideas/1", "/ideas/2", "/questions/1", "/wall/1"]) {
    await page.goto(path);
    const said = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(said, path).toHaveLength(1);
    const facts = JSON.parse(said[0] as string);
    if (path === "/ideas/2") expect(facts[0].headline).toBe(nasty);
    expect(await page.evaluate(() => "pwned" in window), path).toBe(false);
    await expect(page.locator("head link[rel=canonical]")).toHaveCount(1);
  }
  expect(noise).toEqual([]);
  await page.context().close();
});

test("a browser's own reader takes every feed and every part of the map", async ({ browser }) => {
  const page = await comes(browser, served.url);
  await page.goto("/");
  const read = (path: string) =>
    page.evaluate(async (path) => {
      const xml = new DOMParser().parseFromString(await (await fetch(path)).text(), "application/xml");
      const text = (html: string) => new DOMParser().parseFromString(html, "text/html").body.textContent;
      return {
        broken: xml.querySelector("parsererror")?.textContent ?? null,
        titles: [...xml.querySelectorAll("entry > title")].map((title) => text(title.textContent ?? "")),
        scripts: [...xml.querySelectorAll("entry > content")].filter((content) =>
          new DOMParser().parseFromString(content.textContent ?? "", "text/html").querySelector("script"),
        ).length,
        locations: xml.querySelectorAll("loc").length,
      };
    }, path);
  for (const path of ["/feed.atom", "/shipped.atom", "/questions/1/feed.atom", "/questions/2/feed.atom"])
    expect(await read(path), path).toMatchObject({ broken: null, scripts: 0 });
  expect((await read("/questions/1/feed.atom")).titles.sort()).toEqual([nasty, "The Sunday table"].sort());
  expect(await read("/sitemap.xml")).toMatchObject({ broken: null });
  expect(await read("/sitemap/ideas-1.xml")).toMatchObject({ broken: null, locations: 23 });
  await page.context().close();
});

for (const javaScriptEnabled of [true, false])
  test(`Vi reads what was asked and what came of it, and finds her way to an answer, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    browser,
  }) => {
    const vi = await comes(browser, served.url, { javaScriptEnabled, viewport: phone });
    await vi.goto("/questions");
    await expect(vi.getByRole("heading", { name: "Open now" })).toBeVisible();
    const before = vi.getByRole("article").filter({ hasText: "What deserves to be slower?" });
    await expect(before).toContainText("You asked for long tables.");
    await expect(before).toContainText("2 ideas");
    await expect(before).toContainText("1 came true");
    await before.getByRole("link", { name: "What deserves to be slower?" }).click();
    await expect(vi.getByRole("heading", { name: "What came of it" })).toBeVisible();
    await expectNoSidewaysScrolling(vi);
    await vi
      .getByRole("listitem")
      .filter({ hasText: "Shipped" })
      .getByRole("link", { name: "The Sunday table" })
      .first()
      .click();
    await expect(vi).toHaveURL(/\/wall\/1\//);

    await vi.goto("/questions/2");
    await expect(vi.getByRole("link", { name: "Hot", exact: true })).toHaveAttribute("aria-current", "true");
    await vi.getByRole("link", { name: "Most wanted" }).click();
    await expect(vi.locator(".row h2").first()).toHaveText("Morning 7");
    await expect(vi.locator(".row")).toHaveCount(20);
    await vi.getByRole("link", { name: "Show more" }).click();
    await expect(vi.locator(".row")).toHaveCount(1);
    await vi.getByRole("link", { name: "Back to the beginning" }).click();
    await expect(vi).toHaveURL(/\?sort=wanted$/);
    await expect(vi.getByRole("link", { name: "Answer this question" })).toHaveAttribute(
      "href",
      "/ideas/new?question=2",
    );
    await vi.context().close();
  });

test("Ann takes back what nobody else has joined, and keeps what they have", async ({ browser }) => {
  const ann = await comesIn(browser, served.url, "Ann");
  await ann.goto("/ideas/2");
  await ann.getByRole("link", { name: "Take back" }).click();
  await expect(ann.getByRole("heading", { level: 1, name: "Take this idea back?" })).toBeVisible();
  await ann.getByRole("button", { name: "Take it back" }).click();
  await expect(ann).toHaveURL("/you");
  const answer = await ann.goto("/ideas/2");
  expect(answer?.status()).toBe(410);
  await expect(ann.getByRole("heading", { level: 1, name: "This stone was taken back" })).toBeVisible();
  await ann.goto("/ideas/1");
  await expect(ann.getByRole("link", { name: "Take back" })).toHaveCount(0);
  await ann.context().close();
});
