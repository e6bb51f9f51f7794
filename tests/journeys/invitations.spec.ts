import { expect, type Page, test } from "@playwright/test";
import { asks, invites } from "#tests/commands/inviting.ts";
import { comesIn, expectNoSidewaysScrolling, looksUntil, phone, sends, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

const question = "What would make mornings kinder?";
/** Ours says that it is driven by a machine, and machines open nothing. */
const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const scripted: Way = { userAgent };
const plain: Way = { userAgent, javaScriptEnabled: false, viewport: phone };

for (const [how, way] of [["with JavaScript", scripted] as const, ["without JavaScript, on a phone", plain] as const]) {
  test.describe(how, () => {
    let served: Served;
    test.beforeAll(async () => {
      served = await serve(async (house) => {
        await asks(house, question);
        await invites(house, { by: "June", people: ["Cleo"] });
        await house.join("Dora");
      });
    });
    test.afterAll(async () => served?.stop());

    test("Sam invites three, one of whom June invited just now; Ann comes, and Bo wants no more", async ({
      browser,
    }) => {
      const sam = await comesIn(browser, served.url, "Sam", way);
      const june = await comesIn(browser, served.url, "June", way);
      await sam.goto("/questions/1");
      await sam.getByRole("link", { name: "Invite people" }).click();
      await expect(sam.getByLabel("Invite to")).toHaveValue("question/1");
      await expect(sam.getByText("Cleo was invited on")).toBeVisible();
      await sam
        .getByLabel("What you write")
        .fill("Dear {name}, you are here before all others. What would you change?");
      for (const name of ["Ann", "Bo", "Dora"]) await boxOf(sam, name).check();
      expect(await sends(sam, sam.getByRole("button", { name: "See what each will read" }))).toBe(200);
      await expect(sam.getByText("Dear Ann, you are here before all others.")).toBeVisible();
      await expect(sam.getByText("Dear Dora, you are here before all others.")).toBeVisible();
      await expectNoSidewaysScrolling(sam);

      // While he reads, June invites Dora to the same question.
      await inviteOne(june, "Dora");
      await sam.getByRole("button", { name: "Send it to 3 people" }).click();
      await expect(sam.getByText("2 people were invited. 1 other was left out, for now.")).toBeVisible();

      const ann = await comesIn(browser, served.url, "Ann", way);
      await looksUntil(ann, async () => {
        await ann.goto("/you/notifications");
        await expect(ann.getByRole("link", { name: question })).toBeVisible({ timeout: 500 });
      });
      await ann.getByRole("link", { name: question }).click();
      await expect(ann.getByRole("heading", { name: "Sam invites you" })).toBeVisible();
      await expect(ann.getByText("Dear Ann, you are here before all others.")).toBeVisible();
      await expectNoSidewaysScrolling(ann);
      await ann.getByRole("link", { name: "To the question" }).click();
      await expect(ann).toHaveURL(/\/questions\/1\//);
      await ann.goto("/ideas/new?question=1");
      await ann.getByLabel("Your idea, in a sentence").fill("A door that opens quietly");
      await ann.getByRole("button", { name: "Leave it here" }).click();
      await expect(ann).toHaveURL(/\/a-door-that-opens-quietly/);

      const bo = await comesIn(browser, served.url, "Bo", way);
      await bo.goto("/you/notifications");
      await bo.getByRole("link", { name: question }).click();
      await bo.getByRole("button", { name: "No more invitations, please" }).click();
      await expect(bo.getByText("You get no invitations.")).toBeVisible();

      await sam.goto("/staff/invitations");
      const last = sam.locator(".invitations > ol > li").filter({ hasText: "before all others" });
      await expect(last.getByText("2 invited")).toBeVisible();
      await expect(last.getByText("2 opened it")).toBeVisible();
      await expect(last.getByText("1 answered")).toBeVisible();
      await last.getByText("Who came").click();
      await expect(last.getByText(/opened it on .*, answered/)).toBeVisible();
      await sam.goto("/staff/invitations/new?to=question/1");
      await expect(boxOf(sam, "Bo")).toHaveCount(0);
      for (const page of [sam, june, ann, bo]) await page.context().close();
    });
  });
}

const boxOf = (page: Page, name: string) => page.getByRole("checkbox", { name: new RegExp(`^${name}\\b`) });

/** Invites one person to the question, as whoever the page belongs to. */
async function inviteOne(page: Page, name: string): Promise<void> {
  await page.goto("/staff/invitations/new?to=question/1");
  await boxOf(page, name).check();
  await page.getByLabel("What you write").fill("For {name} alone.");
  await page.getByRole("button", { name: "See what each will read" }).click();
  await page.getByRole("button", { name: "Send it to 1 person" }).click();
  await expect(page.getByText("1 person was invited.")).toBeVisible();
}
