import { expect, type Page, test } from "@playwright/test";
import { addComment, castVote, postIdea } from "#app/commands/index.ts";
import { numberOf } from "#tests/support/cast.ts";
import { comes, comesIn, expectNoSidewaysScrolling, phone, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;
const ideas: string[] = [];
const body = "No music. No milk steamer.\n\nEvery weekday before nine.";

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const how of ["quiet", "silent", "hushed", "calm", "hazy"]) {
      const number = numberOf(await house.does("Ann", postIdea, {}, { title: `A ${how} hour`, body }));
      await house.does("Cleo", castVote, { number });
      await house.does("Bo", addComment, { number }, { body: "And no phones, please.", kind: "yes-and" });
      ideas.push(`/ideas/${number}/a-${how}-hour`);
    }
  });
});
test.afterAll(async () => served?.stop());

/** Each test has an idea of its own. */
function nextIdea(): string {
  return ideas.shift() as string;
}

async function offers(
  page: Page,
  idea: string,
  words: { body?: string; title?: string; why: string },
): Promise<string> {
  await page.goto(idea);
  await page.getByRole("link", { name: "Offer a polish" }).click();
  await expect(page.getByLabel("In more words")).toHaveValue(body);
  if (words.title) await page.getByLabel("The idea, in one sentence").fill(words.title);
  if (words.body) await page.getByLabel("In more words").fill(words.body);
  await page.getByLabel("Why?").fill(words.why);
  await page.getByRole("button", { name: "Offer it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("polish");
  return new URL(page.url()).pathname;
}

const ways: [string, Way][] = [
  ["with JavaScript, at a desk", { viewport: { width: 1280, height: 900 } }],
  ["without JavaScript, on a phone", { javaScriptEnabled: false, viewport: phone }],
];

for (const [how, way] of ways)
  test(`Bo offers a polish and Ann accepts it, ${how}: Cleo is asked again, and keeps her vote`, async ({
    browser,
  }) => {
    const idea = nextIdea();
    const [ann, bo, cleo] = await Promise.all(
      ["Ann", "Bo", "Cleo"].map((name) => comesIn(browser, served.url, name, way)),
    );
    const vi = await comes(browser, served.url, way);
    if (!ann || !bo || !cleo) throw new Error("Somebody did not come.");
    const offer = await offers(bo, idea, { body: body.replace("music.", "music at all."), why: "Not even jazz." });
    await expect(bo.getByText("whoever dreamed the idea up or somebody who works here decides")).toBeVisible();

    await ann.goto(idea);
    const card = ann.locator("article.polish");
    await expect(card).toContainText("Bo would put it so");
    await expect(card.locator("ins")).toContainText("at all");
    await card.getByRole("link", { name: "Look at Bo’s polish" }).click();
    await ann.getByRole("link", { name: "Side by side" }).click();
    await expect(ann.getByRole("heading", { name: "Before" })).toBeVisible();
    await expectNoSidewaysScrolling(ann);
    await ann.getByLabel("The meaning changes").check();
    await ann.getByLabel("A word to Bo").fill("Not even jazz it is.");
    await ann.getByRole("button", { name: "Accept it as it is" }).click();
    await expect(ann).toHaveURL(idea);
    await expect(ann.getByText("No music at all.")).toBeVisible();

    await vi.goto(idea);
    await expect(vi.locator(".journey")).toContainText("Bo polished it");
    await vi.getByRole("link", { name: "Polished by 1 person" }).click();
    await vi.getByRole("link", { name: "What changed in revision 2" }).click();
    await expect(vi.locator(".compared ins")).toContainText("at all");
    await expectNoSidewaysScrolling(vi);
    await vi.goto(offer);
    await expect(vi.getByText("Not even jazz it is.")).toBeVisible();

    await cleo.goto(idea);
    const again = cleo.getByRole("region", { name: "The words have changed since you said me too" });
    await again.getByRole("link", { name: "See what changed" }).click();
    await expect(cleo.locator(".compared ins")).toContainText("at all");
    await cleo.goBack();
    await again.getByRole("button", { name: "Keep my vote" }).click();
    await expect(again).toHaveCount(0);
    await expect(cleo.locator(".vote.big data.votes")).toHaveAttribute("value", "1");
    for (const page of [ann, bo, cleo, vi]) await page.context().close();
  });

test("two polishes of the same words: the second asks for a fresh look, and loses nothing of either", async ({
  browser,
}) => {
  const idea = nextIdea();
  const way: Way = { javaScriptEnabled: false };
  const [ann, bo, cleo] = await Promise.all(
    ["Ann", "Bo", "Cleo"].map((name) => comesIn(browser, served.url, name, way)),
  );
  if (!ann || !bo || !cleo) throw new Error("Somebody did not come.");
  const bos = await offers(bo, idea, { title: "A hushed half hour", why: "An hour is long." });
  const cleos = await offers(cleo, idea, { title: "A hushed whole hour", body: `${body} Please.`, why: "Politeness." });

  await ann.goto(bos);
  await ann.getByRole("button", { name: "Accept it as it is" }).click();
  await ann.goto(cleos);
  await expect(ann.getByText("somebody has to take a fresh look")).toBeVisible();
  await expect(ann.getByRole("heading", { name: "What stands there now" })).toBeVisible();
  await ann.getByRole("link", { name: "Take a fresh look" }).click();
  await expect(ann.getByLabel("The idea, in one sentence")).toHaveValue("A hushed half hour");
  await ann.getByLabel("In more words").fill(`${body} Please.`);
  await ann.getByRole("button", { name: "Accept it" }).click();
  await expect(ann.getByRole("heading", { level: 1 })).toHaveText("A hushed half hour");
  await expect(ann.getByRole("link", { name: "Polished by 2 people" })).toBeVisible();
  for (const page of [ann, bo, cleo]) await page.context().close();
});

test("a visitor polishes first and signs in last; what Bo added becomes a polish that is his", async ({ browser }) => {
  const idea = nextIdea();
  const vi = await comes(browser, served.url);
  await vi.goto(idea);
  const from = (await vi.locator(".comment.yes-and").getAttribute("id"))?.slice(2);
  await vi.goto(`${idea.split("/").slice(0, 3).join("/")}/polish?from=${from}`);
  await expect(vi.getByLabel("In more words")).toHaveValue(`${body}\n\nAnd no phones, please.`);
  await vi.getByRole("button", { name: "Offer it" }).click();
  await vi.getByLabel("E-mail address").fill("cleo@example.org");
  await vi.getByLabel("Password").fill("a stone in the sun");
  await vi.getByRole("button", { name: "Sign in" }).click();
  await expect(vi.getByText("Here is what you wrote.")).toBeVisible();
  await vi.getByRole("button", { name: "Offer it" }).click();
  await expect(vi.getByRole("heading", { level: 1 })).toHaveText("Bo’s polish");
  await expect(vi.getByText("was offered by")).toContainText("Cleo");

  await vi.getByRole("link", { name: "Take it back" }).click();
  await vi.getByRole("button", { name: "Take it back" }).click();
  await expect(vi.getByText("A polish, taken back")).toBeVisible();
  await vi.context().close();
});

test("a polish that Ann accepts from a page that is older than another loses nothing of that one", async ({
  browser,
}) => {
  const idea = nextIdea();
  const [ann, bo, cleo] = await Promise.all(["Ann", "Bo", "Cleo"].map((name) => comesIn(browser, served.url, name)));
  if (!ann || !bo || !cleo) throw new Error("Somebody did not come.");
  const bos = await offers(bo, idea, { body: `${body}\n\nWith a lamp of brass.`, why: "It is dark in winter." });
  const cleos = await offers(cleo, idea, { title: "A hushed hour", why: "It sounds like it." });
  await ann.goto(cleos);
  const other = await ann.context().newPage();
  await other.goto(bos);
  await other.getByRole("button", { name: "Accept it as it is" }).click();
  await expect(other.getByText("With a lamp of brass.")).toBeVisible();

  await ann.getByRole("button", { name: "Accept it as it is" }).click();
  await expect(ann.getByRole("alert")).toContainText("Please look once more");
  await expect(ann.getByLabel("In more words")).toHaveValue(/With a lamp of brass\./);
  await ann.getByRole("button", { name: "Accept it" }).click();
  await expect(ann.getByRole("heading", { level: 1 })).toHaveText("A hushed hour");
  await expect(ann.getByText("With a lamp of brass.")).toBeVisible();
  for (const page of [ann, bo, cleo]) await page.context().close();
});
