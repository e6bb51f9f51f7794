import { expect, test } from "@playwright/test";
import { addComment } from "#app/commands/index.ts";
import { comes, comesIn, expectNoSidewaysScrolling, looksUntil, phone, signsUp } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;

const ways = [
  ["with JavaScript", "Nia", "A hook for the dog", {}],
  ["without JavaScript, on a phone", "Noor", "Lamps above every desk", { javaScriptEnabled: false, viewport: phone }],
] as const;

test.beforeAll(async () => {
  served = await serve(async (house) => {
    const number = await house.idea("A quiet hour");
    for (const [how] of ways)
      await house.does("Ann", addComment, { number }, { body: `My cousin sells beans ${how}.` });
  });
});
test.afterAll(async () => served?.stop());

for (const [how, newcomer, title, way] of ways) {
  test(`${how}: Bo reports what Ann said, Sam hides it with a reason she reads, and brings it back`, async ({
    browser,
  }) => {
    const words = `My cousin sells beans ${how}.`;
    const [ann, bo, sam, vi] = [
      await comesIn(browser, served.url, "Ann", way),
      await comesIn(browser, served.url, "Bo", way),
      await comesIn(browser, served.url, "Sam", way),
      await comes(browser, served.url, way),
    ];
    const idea = "/ideas/1/a-quiet-hour";

    await bo.goto(idea);
    await bo.locator(".comment").filter({ hasText: words }).getByRole("link", { name: "Report" }).click();
    await bo.getByRole("radio", { name: "It sells something" }).check();
    await bo.getByLabel("In your words").fill("It is an advertisement.");
    await bo.getByRole("button", { name: "Report it" }).click();
    await expect(bo.getByText("Thank you for telling us")).toBeVisible();

    await sam.goto("/staff?kind=reports");
    const row = sam.locator(".inbox-row").filter({ hasText: words });
    await expect(row).toContainText("1 person reported it");
    await row.getByRole("link", { name: "Look at it" }).click();
    await expect(sam.getByText("It is an advertisement.")).toBeVisible();
    await sam.getByRole("link", { name: "Hide it instead" }).click();
    await sam.getByLabel("Why").fill("Please sell elsewhere.");
    await sam.getByRole("button", { name: "Hide it" }).click();

    await vi.goto(idea);
    await expect(vi.locator("main")).not.toContainText(words);
    await ann.goto(idea);
    await expect(ann.locator(".comment").filter({ hasText: words })).toContainText("Please sell elsewhere.");
    await bo.goto("/you/notifications");
    await looksUntil(bo, () => expect(bo.locator("main")).toContainText("has hidden what you reported"));

    await sam.goto(idea);
    const said = sam.locator(".comment").filter({ hasText: words });
    await said.getByRole("link", { name: "Bring it back" }).click();
    await sam.getByLabel("Why").fill("It is a joke between friends.");
    await sam.getByRole("button", { name: "Bring it back" }).click();
    await vi.goto(idea);
    await expect(vi.locator("main")).toContainText(words);
    for (const one of [ann, bo, sam, vi]) await one.context().close();
  });

  test(`${how}: Ada lets first-timers wait; a newcomer's idea waits until Sam publishes it`, async ({ browser }) => {
    const [ada, nia, sam, vi] = [
      await comesIn(browser, served.url, "Ada", way),
      await comes(browser, served.url, way),
      await comesIn(browser, served.url, "Sam", way),
      await comes(browser, served.url, way),
    ];
    const chooses = async (choice: string) => {
      await ada.goto("/admin/moderation");
      await ada.getByRole("radio", { name: choice }).check();
      await expectNoSidewaysScrolling(ada);
      await ada.getByRole("button", { name: "Save" }).click();
      await expect(ada.getByText("It holds from now on")).toBeVisible();
    };
    await chooses("Look first at what first-timers bring");

    await signsUp(nia, newcomer);
    await nia.goto("/ideas/new");
    await nia.getByLabel("Your idea, in a sentence").fill(title);
    await nia.getByRole("button", { name: "Leave it here" }).click();
    await expect(nia.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(nia.getByText("We look at first words before everybody sees them")).toBeVisible();
    await expectNoSidewaysScrolling(nia);
    const page = new URL(nia.url()).pathname;
    expect((await vi.goto(page))?.status()).toBe(404);
    await vi.goto("/?sort=new");
    await expect(vi.locator("main")).not.toContainText(title);
    await ada.goto("/admin/moderation");
    await expect(ada.getByRole("link", { name: "1 thing waits for a first look" })).toBeVisible();

    await sam.goto("/staff?kind=held");
    const row = sam.locator(".inbox-row").filter({ hasText: title });
    await expect(row).toContainText("Their first idea");
    await row.getByRole("link", { name: "Look at it" }).click();
    await sam.getByRole("button", { name: "Publish it" }).click();
    await expect(sam).toHaveURL(/\/staff$/);

    expect((await vi.goto(page))?.status()).toBe(200);
    await vi.goto("/?sort=new");
    await expect(vi.locator("main")).toContainText(title);
    await nia.goto("/you/notifications");
    await looksUntil(nia, () =>
      expect(nia.locator("main")).toContainText("looked at your idea; everybody sees it now"),
    );
    await chooses("Publish it at once");
    for (const one of [ada, nia, sam, vi]) await one.context().close();
  });
}
