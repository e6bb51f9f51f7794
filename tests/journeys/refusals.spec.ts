import { expect, test } from "@playwright/test";
import { address, password } from "#tests/support/cast.ts";
import { comes, comesIn, inDays, looksUntil, opensPilot, sends, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

const ways: [string, Way][] = [
  ["with JavaScript", {}],
  ["without JavaScript", { javaScriptEnabled: false }],
];

const nothing = "Please write something here.";
const long = "We would love to sit here longer. ".repeat(160);

let served: Served;
test.beforeAll(async () => {
  served = await serve(async (house) => {
    await house.idea("A quiet hour on weekday mornings");
    await house.idea("Beans by the scoop");
    await opensPilot(house, "2");
  });
});
test.afterAll(async () => served?.stop());

for (const [how, way] of ways) {
  test.describe(how, () => {
    test("a sign-up is refused with everything kept but the password", async ({ browser }) => {
      const page = await comes(browser, served.url, way);
      await page.goto("/sign-up");
      await page.getByLabel("Your name").fill("Another Ann");
      await page.getByLabel("E-mail address").fill(address("Ann"));
      await page.getByLabel("Password").fill(password);
      const send = page.getByRole("button", { name: "Make my account" });
      expect(await sends(page, send)).toBe(422);
      await expect(page.getByRole("alert")).toContainText("There is an account with this address already.");
      await expect(page.getByLabel("E-mail address")).toHaveAccessibleDescription(
        /There is an account with this address/,
      );
      await expect(page.getByLabel("E-mail address")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("E-mail address")).toHaveValue(address("Ann"));
      await expect(page.getByLabel("Your name")).toHaveValue("Another Ann");
      await expect(page.getByLabel("Password")).toHaveValue("");

      await page.getByLabel("E-mail address").fill("another@localhost");
      await page.getByLabel("Password").fill(password);
      expect(await sends(page, send)).toBe(400);
      await expect(page.getByText("This does not look like an e-mail address.")).toBeVisible();
      await expect(page.getByLabel("Your name")).toHaveValue("Another Ann");
      await page.context().close();
    });

    test("a sign-in tells no more than wrong or right, keeps the address, and leads back", async ({ browser }) => {
      const page = await comes(browser, served.url, way);
      await page.goto("/ideas/1/vote");
      await expect(page).toHaveURL("/sign-in?next=%2Fideas%2F1%2Fvote");
      await page.getByLabel("E-mail address").fill(address("Bo"));
      await page.getByLabel("Password").fill("not the password");
      const send = page.getByRole("button", { name: "Sign in" });
      expect(await sends(page, send)).toBe(422);
      const known = await page.getByRole("alert").innerText();
      expect(known).toContain("The address and the password don’t belong together.");
      await expect(page.getByLabel("E-mail address")).toHaveValue(address("Bo"));
      await expect(page.getByLabel("Password")).toHaveAccessibleDescription(/don’t belong together/);

      await page.getByLabel("E-mail address").fill("nobody@example.org");
      await page.getByLabel("Password").fill(password);
      expect(await sends(page, send)).toBe(422);
      expect(await page.getByRole("alert").innerText()).toBe(known);

      await page.getByLabel("E-mail address").fill(address("Bo"));
      await page.getByLabel("Password").fill(password);
      await send.click();
      await expect(page).toHaveURL("/ideas/1/vote");
      await expect(page.getByRole("heading", { name: "Say me too" })).toBeVisible();
      await page.context().close();
    });

    test("an idea is refused empty, too long and with what no page can show, each time with its words", async ({
      browser,
    }) => {
      const page = await comesIn(browser, served.url, "Ann", way);
      await page.goto("/");
      const before = await page.locator(".row").count();
      await page.goto("/ideas/new");
      const [title, body] = [page.getByLabel("Your idea, in a sentence"), page.getByLabel("More about it")];
      const send = page.getByRole("button", { name: "Leave it here" });

      await title.fill(" ");
      await body.fill("  Line one\n\nمرحبا 👩‍🚀 <b>two</b>");
      expect(await sends(page, send)).toBe(400);
      await expect(title).toHaveAccessibleDescription(new RegExp(nothing));
      await expect(body).toHaveValue("  Line one\n\nمرحبا 👩‍🚀 <b>two</b>");

      await title.fill("Bells \u0007 at the door");
      expect(await sends(page, send)).toBe(400);
      await expect(title).toHaveAccessibleDescription(/There are characters in it that no page can show/);
      await expect(body).toHaveValue("  Line one\n\nمرحبا 👩‍🚀 <b>two</b>");

      await title.evaluate((field) => field.removeAttribute("maxlength"));
      await title.fill("x".repeat(301));
      expect(await sends(page, send)).toBe(400);
      await expect(title).toHaveAccessibleDescription(/This is longer than we can keep/);
      await expect(title).toHaveValue("x".repeat(301));

      await page.goto("/");
      await expect(page.locator(".row")).toHaveCount(before);
      await page.context().close();
    });

    test("a comment written below an idea is refused with its words, kind and place in the talk kept", async ({
      browser,
    }) => {
      const page = await comesIn(browser, served.url, "Bo", way);
      await page.goto("/ideas/1");
      const field = page.getByLabel("What would you add?");
      await field.evaluate((field) => field.removeAttribute("maxlength"));
      await field.fill(long);
      await page.locator("#say-kind").getByLabel("Yes, and").check();
      expect(await sends(page, page.getByRole("button", { name: "Send comment" }))).toBe(400);
      await expect(page.getByLabel("Your words")).toHaveAccessibleDescription(/This is longer than we can keep/);
      expect((await page.getByLabel("Your words").inputValue()).trim()).toBe(long.trim());
      await expect(page.getByLabel("Yes, and")).toBeChecked();
      await expect(page.getByRole("link", { name: "A quiet hour on weekday mornings" })).toBeVisible();

      await page.getByLabel("Your words").fill(`And nobody rings ${how}.`);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      const comment = page
        .getByRole("article")
        .filter({ hasText: `And nobody rings ${how}.` })
        .last();
      await expect(comment.locator(".kind")).toHaveText("Yes, and");

      await comment.getByText("Reply", { exact: true }).click();
      await comment.getByLabel("Your reply").fill("\n");
      expect(await sends(page, comment.getByRole("button", { name: "Send reply" }))).toBe(400);
      await expect(page.getByLabel("Your words")).toHaveAccessibleDescription(new RegExp(nothing));
      await page.getByLabel("Your words").fill(`A reply ${how}.`);
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await expect(page.locator(".replies").getByText(`A reply ${how}.`)).toBeVisible();
      await page.context().close();
    });

    test("a comment's new words are refused empty, and the old ones stay", async ({ browser }) => {
      const page = await comesIn(browser, served.url, "Cleo", way);
      await page.goto("/ideas/2");
      await page.getByLabel("What would you add?").fill(`I would come ${how}.`);
      await page.getByRole("button", { name: "Send comment" }).click();
      const comment = page
        .getByRole("article")
        .filter({ hasText: `I would come ${how}.` })
        .last();
      await comment.getByRole("link", { name: "Edit", exact: true }).click();
      await page.getByLabel("Your words").fill("   ");
      expect(await sends(page, page.getByRole("button", { name: "Save" }))).toBe(400);
      await expect(page.getByLabel("Your words")).toHaveAccessibleDescription(new RegExp(nothing));
      await page.getByRole("link", { name: "Cancel" }).click();
      await expect(comment).toBeVisible();
      await page.context().close();
    });

    test("staff forms keep answer, question, pilot, conclusion and story when they are refused", async ({
      browser,
    }) => {
      const page = await comesIn(browser, served.url, "Sam", way);

      await page.goto("/questions/new");
      await page.getByLabel("The question").fill("  ");
      await page.getByLabel("A line below it").fill("Any answer will do.");
      expect(await sends(page, page.getByRole("button", { name: "Save the draft" }))).toBe(400);
      await expect(page.getByLabel("The question")).toHaveAccessibleDescription(new RegExp(nothing));
      await expect(page.getByLabel("A line below it")).toHaveValue("Any answer will do.");

      await page.getByLabel("The question").fill("What should smell better here?");
      await page.getByRole("button", { name: "Save the draft" }).click();
      await page.getByRole("link", { name: "Open it" }).click();
      await page.getByLabel("Last day").evaluate((field) => field.removeAttribute("min"));
      await page.getByLabel("Last day").fill("2020-02-29");
      expect(await sends(page, page.getByRole("button", { name: "Open it" }))).toBe(422);
      await expect(page.getByLabel("Last day")).toHaveValue("2020-02-29");
      await expect(page.getByLabel("Last day")).toHaveAccessibleDescription(/Please choose a day from today on/);

      await page.goto("/ideas/1/pilots/new");
      await page.getByLabel("What we believe").fill("We believe that quiet helps.");
      await page.getByLabel("How we will know").fill("Ten of you come back.");
      await page.getByLabel("Places").fill("5");
      await page.getByLabel("First day").fill(inDays(20));
      await page.getByLabel("Last day").fill(inDays(10));
      expect(await sends(page, page.getByRole("button", { name: "Open the pilot" }))).toBe(422);
      await expect(page.getByRole("alert")).toContainText("The last day lies before the first one.");
      await expect(page.getByLabel("What we believe")).toHaveValue("We believe that quiet helps.");
      await expect(page.getByLabel("How we will know")).toHaveValue("Ten of you come back.");
      await expect(page.getByLabel("Places")).toHaveValue("5");
      await expect(page.getByLabel("First day")).toHaveValue(inDays(20));
      await expect(page.getByLabel("Last day")).toHaveValue(inDays(10));

      await page.goto("/pilots/1/conclude");
      await page.getByRole("textbox", { name: "What you learnt" }).fill("Ten came, nine stayed.");
      expect(await sends(page, page.getByRole("button", { name: "Conclude" }))).toBe(400);
      await expect(page.getByRole("group", { name: "What comes of it" })).toContainText(
        "Please choose one of those offered.",
      );
      await expect(page.getByRole("textbox", { name: "What you learnt" })).toHaveValue("Ten came, nine stayed.");

      await page.goto("/ideas/1/ship");
      await page.getByLabel("Your reply").fill("It is here from today.");
      await page.getByLabel("The story").fill(" ");
      expect(await sends(page, page.getByRole("button", { name: "Ship it" }))).toBe(400);
      await expect(page.getByLabel("Your reply")).toHaveValue("It is here from today.");
      await expect(page.getByLabel("The story")).toHaveAccessibleDescription(new RegExp(nothing));
      await page.context().close();
    });

    test("an answer to a stage somebody else has just changed is refused, not lost", async ({ browser }) => {
      const sam = await comesIn(browser, served.url, "Sam", way);
      const june = await comesIn(browser, served.url, "June", way);
      const ann = await comesIn(browser, served.url, "Ann", way);
      await ann.goto("/ideas/new");
      await ann
        .getByLabel("Your idea, in a sentence")
        .fill(how === "with JavaScript" ? "Lamps for reading" : "A socket at each table");
      await ann.getByRole("button", { name: "Leave it here" }).click();
      await ann.waitForURL(/\/ideas\/\d+\//);
      const [, number] = ann.url().match(/ideas\/(\d+)/) ?? [];

      for (const page of [sam, june]) await page.goto(`/ideas/${number}/answer`);
      for (const page of [sam, june]) await page.getByLabel("Is it new to you?").selectOption("New to us");
      await june.getByLabel("Thank for something particular").fill("Thank you for the sketch.");
      await june.getByLabel("Stage").selectOption("Resting");
      await june.getByText("If you let it rest").click();
      await june.getByLabel("Why it rests").fill("We let it rest until the new wiring.");
      await june.getByLabel("Or it wakes when").fill("the new wiring is in");
      await june.getByRole("button", { name: "Answer" }).click();
      await expect(june.getByText("Moved to resting")).toBeVisible();
      await sam.getByLabel("Or write freely").fill("Lovely; let us polish it.");
      await sam.getByLabel("Stage").selectOption("Polishing");
      expect([409, 422]).toContain(await sends(sam, sam.getByRole("button", { name: "Answer" })));
      await expect(sam.getByRole("alert")).toBeVisible();
      await expect(sam.getByLabel("Or write freely")).toHaveValue("Lovely; let us polish it.");
      await sam.getByLabel("Stage").selectOption({ index: 0 });
      await sam.getByRole("button", { name: "Answer" }).click();
      await looksUntil(ann, () => expect(ann.getByText("Lovely; let us polish it.")).toBeVisible({ timeout: 1_000 }));
      for (const page of [ann, sam, june]) await page.context().close();
    });

    test("what is not there, not yours or not for you says so, and offers the way home", async ({ browser }) => {
      const ann = await comesIn(browser, served.url, "Ann", way);
      for (const [at, status, title] of [
        ["/ideas/999999999", 404, "There is no stone here"],
        ["/ideas/0", 404, "There is no stone here"],
        ["/ideas/one", 404, "There is no stone here"],
        ["/pilots/77/nothing", 404, "There is no stone here"],
        ["/wall/77", 404, "There is no stone here"],
        ["/people/nobody", 404, "There is no stone here"],
        ["/comments/not-an-id/edit", 404, "There is no stone here"],
        ["/credits/not-an-id/accept", 404, "There is no stone here"],
        ["/you/sessions/not-an-id", 404, "There is no stone here"],
        ["/no/such/address", 404, "There is no stone here"],
        ["/staff", 403, "This page is for the team"],
        ["/admin", 403, "This page is for the team"],
        ["/ideas/1/answer", 403, "This page is for the team"],
        ["/questions/new", 403, "This page is for the team"],
      ] as const) {
        expect((await ann.goto(at))?.status(), at).toBe(status);
        await expect(ann.getByRole("heading", { level: 1, name: title })).toBeVisible();
      }
      await ann.getByRole("main").getByRole("link", { name: "To the ideas" }).click();
      await expect(ann).toHaveURL("/");
      await ann.context().close();
    });
  });
}

test("too many wrong passwords close the door for a while, and say so", async ({ browser }) => {
  const page = await comes(browser, served.url);
  await page.goto("/sign-in");
  const statuses: number[] = [];
  for (let tries = 0; tries < 6; tries++) {
    await page.getByLabel("E-mail address").fill("guessed@example.org");
    await page.getByLabel("Password").fill("a guess");
    statuses.push(await sends(page, page.getByRole("button", { name: "Sign in" })));
  }
  expect(statuses).toEqual([422, 422, 422, 422, 422, 429]);
  await expect(page.getByRole("alert")).toContainText("That was tried very often in a short time.");
  await expect(page.getByLabel("E-mail address")).toHaveValue("guessed@example.org");
  await page.context().close();
});

test("what is typed before the page's scripts arrive is still there afterwards", async ({ browser }) => {
  const page = await comesIn(browser, served.url, "June");
  await page.goto("/ideas/2");
  await page.getByLabel("What would you add?").fill("I would bring my own jar.");
  await page.getByRole("button", { name: "Send comment" }).click();
  const comment = page.getByRole("article").filter({ hasText: "I would bring my own jar." }).last();
  const edit = await comment.getByRole("link", { name: "Edit", exact: true }).getAttribute("href");

  let arrive = () => {};
  const slow = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await slow;
    await route.continue();
  });
  await page.goto(edit ?? "", { waitUntil: "commit" });
  await page.getByLabel("Your words").fill("I would bring two jars, and a spoon.");
  arrive();
  await page.waitForLoadState("networkidle");
  await expect(page.getByLabel("Your words")).toHaveValue("I would bring two jars, and a spoon.");
  await page.context().close();
});
