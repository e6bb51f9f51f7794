import { expect, type Page, test } from "@playwright/test";
import { address, password } from "#tests/support/cast.ts";
import {
  comes,
  inDays,
  looksUntil,
  phone,
  sends,
  signsIn,
  signsUp,
  voteFor,
  type Way,
} from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

const question = "What would make a rainy Tuesday here worth leaving the house for?";
const idea = "A shelf of half-read books";
const half =
  "Somebody leaves a book half read, the next one goes on. **I don't know yet** how we would mark the place.";

const ways: [string, Way][] = [
  ["with JavaScript, on a laptop", { viewport: { width: 1280, height: 800 } }],
  ["without JavaScript, on a phone", { javaScriptEnabled: false, viewport: phone }],
];

for (const [how, way] of ways) {
  test.describe(how, () => {
    let served: Served;
    let ada: Page, ann: Page, bo: Page, cleo: Page, sam: Page, vi: Page;
    let ideaAt: string, pilotAt: string, gemAt: string;

    test.describe.configure({ mode: "serial" });

    test.beforeAll(async ({ browser }) => {
      served = await serve("empty");
      const visits = async () => comes(browser, served.url, way);
      [ada, ann, bo, cleo, sam, vi] = [
        await visits(),
        await visits(),
        await visits(),
        await visits(),
        await visits(),
        await visits(),
      ];
    });

    test.afterAll(async () => {
      for (const page of [ada, ann, bo, cleo, sam, vi]) await page?.context().close();
      await served?.stop();
    });

    test("an empty install leads everybody to its first run, which only the log's token opens, once", async () => {
      for (const anywhere of [
        "/",
        "/wall",
        "/ideas/new",
        "/people/ann",
        "/sign-in",
        "/sign-up",
        "/admin",
        "/nowhere",
      ]) {
        await vi.goto(anywhere);
        await expect(vi).toHaveURL("/setup");
      }

      await ada.goto("/setup");
      await ada.getByLabel("Set-up token").fill("somebody guesses this");
      await ada.getByLabel("Name of the site").fill("Harbour Coffee");
      await ada.getByLabel("We answer within, in working days").fill("4");
      await ada.getByLabel("Time zone").fill("Europe/Lisbon");
      await ada.getByLabel("Your name").fill("Ada");
      await ada.getByLabel("Your e-mail address").fill(address("Ada"));
      await ada.getByLabel("A password").fill(password);
      expect(await sends(ada, ada.getByRole("button", { name: "Open the board" }))).toBe(422);

      await expect(ada.getByRole("alert")).toContainText("This is not the token of this site.");
      await expect(ada.getByLabel("Name of the site")).toHaveValue("Harbour Coffee");
      await expect(ada.getByLabel("This site lives at")).toHaveValue(served.url);
      await expect(ada.getByLabel("We answer within, in working days")).toHaveValue("4");
      await expect(ada.getByLabel("Time zone")).toHaveValue("Europe/Lisbon");
      await expect(ada.getByLabel("Your name")).toHaveValue("Ada");
      await expect(ada.getByLabel("Your e-mail address")).toHaveValue(address("Ada"));
      await expect(ada.getByLabel("A password")).toHaveValue("");

      const [, token = ""] = served.log().match(/\/setup\?token=(\S+)/) ?? [];
      await ada.getByLabel("Set-up token").fill(token);
      await ada.getByLabel("A password").fill(password);
      await ada.getByRole("button", { name: "Open the board" }).click();
      await expect(ada).toHaveURL("/");
      await expect(ada.getByRole("link", { name: "Ada, your page" })).toBeVisible();
      await expect(ada.getByRole("heading", { name: "The first stone is yours" })).toBeVisible();

      const again = await vi.goto(`/setup?token=${token}`);
      expect(again?.status()).toBe(404);
      await vi.goto("/");
      await expect(vi).toHaveURL("/");
      await expect(vi.getByRole("link", { name: "Harbour Coffee, to the ideas" })).toBeVisible();
    });

    test("Ann signs up, and Ada makes Sam one of the team", async () => {
      await signsUp(ann, "Ann");
      await expect(ann.getByRole("link", { name: "Ann, your page" })).toBeVisible();
      expect((await ann.goto("/admin"))?.status()).toBe(403);
      expect((await ann.goto("/staff"))?.status()).toBe(403);

      await signsUp(sam, "Sam");
      await ada.goto("/you");
      await ada.getByRole("link", { name: "Admin" }).click();
      await ada.getByRole("navigation", { name: "Admin" }).getByRole("link", { name: "People" }).click();
      const role = ada.getByLabel("Role of Sam").first();
      await expect(role).toHaveValue("customer");
      await role.selectOption("Staff");
      await ada.getByRole("button", { name: "Change: Sam" }).first().click();
      await expect(ada).toHaveURL("/admin/people");
      await expect(ada.getByLabel("Role of Sam").first()).toHaveValue("staff");

      await sam.goto("/staff");
      await expect(sam).toHaveURL("/sign-in?next=%2Fstaff");
      await signsIn(sam, address("Sam"));
      await sam.getByRole("link", { name: "Staff", exact: true }).click();
      await expect(sam.getByRole("heading", { name: "Everybody has been heard" })).toBeVisible();
    });

    test("the last admin can't go", async () => {
      await ada.goto("/admin/people");
      await expect(ada.getByText("The only admin").first()).toBeVisible();
      await ada.goto("/people/ada/role");
      await ada.getByLabel("Role").selectOption("Customer");
      expect(await sends(ada, ada.getByRole("button", { name: "Change" }))).toBe(422);
      await expect(ada.getByRole("alert")).toContainText("This is the last admin.");
      await ada.goto("/admin/people");
      await expect(ada.getByText("The only admin").first()).toBeVisible();
    });

    test("Sam writes a dreamer question, and opening it puts it above the board", async () => {
      await sam.goto("/questions");
      await sam.getByRole("link", { name: "Write a question" }).click();
      await sam.getByLabel("The question").fill(question);
      await sam.getByLabel("A line below it").fill("Half an answer is plenty.");
      await sam.getByRole("button", { name: "Save the draft" }).click();
      await expect(sam.getByRole("heading", { level: 1, name: question })).toBeVisible();
      const draft = sam.url();
      expect((await vi.goto(draft))?.status()).toBe(404);
      await vi.goto("/questions");
      await expect(vi.getByText(question)).toHaveCount(0);

      await sam.getByRole("link", { name: "Open it" }).click();
      await sam.getByLabel("Last day").fill(inDays(14));
      await sam.getByRole("button", { name: "Open it" }).click();
      await vi.goto("/");
      await expect(vi.getByRole("heading", { level: 1, name: question })).toBeVisible();
      await expect(vi.getByText("Yours would be the first.").first()).toBeVisible();
    });

    test("Ann answers it with a half-finished idea, and loses nothing when the first try is refused", async () => {
      await ann.goto("/");
      await ann.getByRole("main").getByRole("link", { name: "Dream something up" }).click();
      await expect(ann.getByLabel("It answers")).toHaveValue("1");
      await ann.getByLabel("Your idea, in a sentence").fill("   ");
      await ann.getByLabel("More about it").fill(half);
      expect(await sends(ann, ann.getByRole("button", { name: "Leave it here" }))).toBe(400);
      await expect(ann.getByRole("alert")).toBeVisible();
      await expect(ann.getByText("Please write something here.")).toBeVisible();
      await expect(ann.getByLabel("More about it")).toHaveValue(half);
      await expect(ann.getByLabel("It answers")).toHaveValue("1");

      await ann.getByLabel("Your idea, in a sentence").fill(idea);
      await ann.getByRole("button", { name: "Leave it here" }).click();
      await expect(ann.getByRole("heading", { level: 1, name: idea })).toBeVisible();
      ideaAt = new URL(ann.url()).pathname;
      expect(ideaAt).toBe("/ideas/1/a-shelf-of-half-read-books");

      await vi.goto(ideaAt);
      await expect(vi.getByRole("link", { name: question })).toBeVisible();
      await expect(vi.locator(".words strong")).toHaveText("I don't know yet");
      await expect(vi.getByText("Ann left a rough stone")).toBeVisible();
      await expect(vi.getByText("It gets a host by")).toBeVisible();
      await expect(vi.getByText("We answer every idea within 4 working days.")).toBeVisible();
      await vi.goto("/");
      const row = vi.getByRole("listitem").filter({ has: vi.getByRole("link", { name: idea }) });
      await expect(row.getByText("Ann", { exact: true })).toBeVisible();
      await expect(row).toContainText("Rough stone");
      await expect(row.locator("data.votes")).toHaveAttribute("value", "0");
    });

    test("Bo signs up and says me too, which stays, and a second click takes it back", async () => {
      await bo.goto("/");
      await voteFor(bo, idea).click();
      await expect(bo).toHaveURL(/\/sign-in\?next=/);
      await signsUp(bo, "Bo");

      const votes = bo.locator("data.votes");
      await expect(voteFor(bo, idea)).toHaveAttribute("aria-pressed", "false");
      await sends(bo, voteFor(bo, idea));
      await expect(voteFor(bo, idea)).toHaveAttribute("aria-pressed", "true");
      await expect(voteFor(bo, idea)).toContainText("yours too");
      await expect(votes).toHaveAttribute("value", "1");
      await vi.goto("/");
      await expect(vi.locator("data.votes")).toHaveAttribute("value", "1");
      await bo.reload();
      await expect(voteFor(bo, idea)).toContainText("yours too");

      await sends(bo, voteFor(bo, idea));
      await expect(voteFor(bo, idea)).toContainText("me too");
      await expect(votes).toHaveAttribute("value", "0");
      await vi.reload();
      await expect(vi.locator("data.votes")).toHaveAttribute("value", "0");
      await bo.reload();
      await expect(voteFor(bo, idea)).toContainText("me too");

      await bo.goto(ideaAt);
      await sends(bo, voteFor(bo, idea));
      await expect(voteFor(bo, idea)).toContainText("You too");
      await vi.goto(ideaAt);
      await expect(vi.locator("data.votes")).toHaveAttribute("value", "1");
      await expect(vi.getByText("person wants this")).toBeVisible();
    });

    test("Bo builds on it, rewords one comment, takes one back, and replies to Ann", async () => {
      await bo.goto(ideaAt);
      await bo.getByLabel("What would you add?").fill("And a ribbon in every book, *knotted* where one stopped.");
      await bo.getByLabel("Yes, and").check();
      await bo.getByRole("button", { name: "Send comment" }).click();
      const yesAnd = bo.getByRole("article").filter({ hasText: "a ribbon in every book" }).last();
      await expect(yesAnd.locator(".kind")).toHaveText("Yes, and");
      await yesAnd.getByRole("link", { name: "Edit", exact: true }).click();
      await expect(bo.getByLabel("Your words")).toHaveValue("And a ribbon in every book, *knotted* where one stopped.");
      await bo.getByLabel("Your words").fill("And a ribbon in every book, *tied* where one stopped.");
      await bo.getByRole("button", { name: "Save" }).click();
      await expect(yesAnd.locator("em")).toHaveText("tied");
      await expect(yesAnd).toContainText("edited");

      await bo.getByLabel("What would you add?").fill("Or only cookery books.");
      await bo.getByRole("button", { name: "Send comment" }).click();
      const second = bo.getByRole("article").filter({ hasText: "Or only cookery books." }).last();
      await second.getByRole("link", { name: "Take back" }).click();
      await expect(bo.getByRole("heading", { name: "Take this comment back?" })).toBeVisible();
      await bo.getByRole("button", { name: "Take it back" }).click();
      await expect(bo).toHaveURL(new RegExp(ideaAt));
      await expect(bo.getByText("Or only cookery books.")).toHaveCount(0);

      await ann.goto(ideaAt);
      await expect(ann.getByRole("heading", { name: "1 comment" })).toBeVisible();
      await expect(ann.getByRole("link", { name: "Edit", exact: true })).toHaveCount(0);
      await ann.getByLabel("What would you add?").fill("What if two people want the same book?");
      await ann.locator("#say-kind").getByLabel("Question").check();
      await ann.getByRole("button", { name: "Send comment" }).click();
      await expect(ann.getByText("What if two people want the same book?")).toBeVisible();

      await bo.goto(ideaAt);
      const asked = bo.getByRole("article").filter({ hasText: "What if two people" });
      await asked.getByText("Reply", { exact: true }).click();
      await asked.getByLabel("Your reply").fill("Then they read it to each other.");
      await asked.getByRole("button", { name: "Send reply" }).click();
      await vi.goto(ideaAt);
      await expect(vi.locator(".replies").getByText("Then they read it to each other.")).toBeVisible();
      await expect(vi.getByRole("heading", { name: "3 comments" })).toBeVisible();
    });

    test("Sam hears it in words, begins polishing and becomes its host, and Ann is told", async () => {
      await sam.goto("/staff");
      await sam.getByRole("link", { name: idea, exact: true }).click();
      await sam.getByRole("link", { name: "Answer", exact: true }).click();
      await sam.getByLabel("Or write freely").fill("   ");
      await sam.getByLabel("Is it new to you?").selectOption("New to us");
      await sam.getByLabel("Stage").selectOption("Polishing");
      expect(await sends(sam, sam.getByRole("button", { name: "Answer" }))).toBe(400);
      await expect(sam.getByLabel("Stage")).toHaveValue("polishing");
      await expect(sam.getByLabel("Or write freely")).toHaveAttribute("aria-invalid", "true");

      await sam.getByLabel("Or write freely").fill("You would like to meet somebody through a book. So would I.");
      await sam.getByRole("button", { name: "Answer" }).click();
      await expect(sam).toHaveURL(new RegExp(ideaAt));

      await vi.goto(ideaAt);
      const answer = vi.getByRole("article").filter({ hasText: "So would I." }).last();
      await expect(answer).toContainText(/Sam\s+answers/, { useInnerText: true });
      await expect(answer).toContainText("Moved to polishing");
      await expect(vi.locator("[aria-current=step]")).toContainText("Polishing");
      const side = vi.getByRole("complementary", { name: "About this idea" });
      await expect(side).toContainText(/Sam\s+looks after this idea/, { useInnerText: true });
      await expect(side).toContainText("answered within a minute");
      for (const step of ["Ann left a rough stone", "Sam heard it", "Sam began polishing it"])
        await expect(side.locator(".journey")).toContainText(step);
      await vi.goto("/?stage=polishing");
      await expect(vi.getByText("Heard by Sam")).toBeVisible();
      await vi.goto("/?stage=rough");
      await expect(vi.getByRole("link", { name: idea })).toHaveCount(0);

      await ann.goto("/you");
      await looksUntil(ann, async () => {
        await expect(ann.locator(".news").getByText("Sam answered")).toBeVisible({ timeout: 1_000 });
      });
      await expect(ann.locator(".news").getByText("Bo commented on").first()).toBeVisible();
      await expect(ann.getByRole("link", { name: /^Ann, your page, \d+ new$/ })).toBeVisible();
      await ann.locator(".news li").filter({ hasText: "Sam answered" }).getByRole("link", { name: idea }).click();
      await expect(ann).toHaveURL(new RegExp(ideaAt));
      await ann.goto("/you");
      await ann.getByRole("button", { name: "Mark all as read" }).click();
      await expect(ann).toHaveURL("/you");
      await expect(ann.getByRole("link", { name: "Ann, your page", exact: true })).toBeVisible();
    });

    test("Sam opens a pilot with one place: Bo takes it, Cleo waits, and moves up by itself when Bo leaves", async () => {
      await sam.goto(ideaAt);
      await sam.getByRole("link", { name: "Open a pilot" }).click();
      await sam.getByLabel("What we believe").fill("We believe that a shelf of six books will start talks.");
      await sam.getByLabel("How we will know").fill("Three books change hands in a fortnight.");
      await sam.getByLabel("Places").fill("1");
      await sam.getByLabel("First day").fill(inDays(7));
      await sam.getByLabel("Last day").fill(inDays(21));
      await sam.getByRole("button", { name: "Open the pilot" }).click();
      await expect(sam).toHaveURL(/\/pilots\/1\//);
      pilotAt = new URL(sam.url()).pathname;

      await bo.goto(ideaAt);
      await expect(bo.locator("[aria-current=step]")).toContainText("In pilot");
      await bo.goto("/pilots");
      await bo.getByRole("link", { name: idea }).click();
      await bo.getByRole("button", { name: "Take a seat" }).click();
      await expect(bo.getByText("You have a seat.")).toBeVisible();

      await signsUp(cleo, "Cleo");
      await cleo.goto(pilotAt);
      await expect(cleo.getByText("1 of 1 place taken")).toBeVisible();
      await cleo.getByRole("button", { name: "Join the waiting list" }).click();
      await expect(cleo.getByText("You are number 1 on the waiting list.")).toBeVisible();
      await expect(cleo.getByText("1 of 1 place taken, 1 waiting")).toBeVisible();

      await bo.reload();
      await bo.getByRole("button", { name: "Leave the pilot" }).click();
      await expect(bo.getByRole("button", { name: /Take a seat|Join the waiting list/ })).toBeVisible();
      await looksUntil(cleo, async () => {
        await expect(cleo.getByText("You have a seat.")).toBeVisible({ timeout: 1_000 });
      });
      await expect(cleo.getByText("1 of 1 place taken")).toBeVisible();
      await cleo.goto("/you");
      await looksUntil(cleo, async () => {
        await expect(cleo.locator(".news")).toContainText("You moved up, and have a seat in the pilot of", {
          timeout: 1_000,
        });
      });
      await expect(cleo.getByRole("listitem").filter({ hasText: "seated" })).toContainText(idea);
    });

    test("Sam concludes the pilot and ships the idea with its story", async () => {
      await sam.goto("/ideas/1/ship");
      await sam.getByLabel("Your reply").fill("It is here.");
      await sam.getByLabel("The story").fill("Too early.");
      expect(await sends(sam, sam.getByRole("button", { name: "Ship it" }))).toBe(409);
      await expect(sam.getByRole("alert")).toContainText("This idea has a pilot that is not concluded yet.");
      await expect(sam.getByLabel("The story")).toHaveValue("Too early.");

      await sam.goto(pilotAt);
      await sam.getByRole("link", { name: "Conclude it" }).click();
      await sam.getByLabel(/^Adopt/).check();
      await sam
        .getByRole("textbox", { name: "What you learnt" })
        .fill("We expected three books to change hands. **Nine** did.");
      await sam.getByRole("button", { name: "Conclude" }).click();
      await expect(sam).toHaveURL(pilotAt);
      await vi.goto(pilotAt);
      await expect(vi.getByRole("heading", { name: "It works, so we are making it" })).toBeVisible();
      await expect(vi.locator(".words strong")).toHaveText("Nine");
      await expect(vi.getByRole("button", { name: /seat|waiting/ })).toHaveCount(0);

      await sam.goto(ideaAt);
      await sam.getByRole("link", { name: "Ship it" }).click();
      await sam.getByLabel("Your reply").fill("The shelf stands beside the window from today.");
      await sam
        .getByLabel("The story")
        .fill("Nobody talked at the window table. Now nine books have been read by twos.");
      await sam.getByRole("button", { name: "Ship it" }).click();
      await sam.waitForURL(/\/(wall|ideas)\/1\/[^/]+$/);
      await vi.goto(ideaAt);
      await expect(vi.locator("[aria-current=step]")).toContainText("Shipped");
    });

    test("the gem is on the wall, and nobody is named who did not say yes", async () => {
      await vi.goto("/wall");
      await vi.getByRole("link", { name: idea }).click();
      await expect(vi).toHaveURL(/\/wall\/1\//);
      gemAt = new URL(vi.url()).pathname;
      await expect(vi.getByText("Now nine books have been read by twos.")).toBeVisible();
      await expect(vi.getByText("Names stand here once their people say yes.")).toBeVisible();
      await expectNamed([]);
      expect((await vi.goto("/people/ann"))?.status()).toBe(404);
    });

    test("Ann accepts under her name, Cleo under an alias, Bo declines, and exactly that is shown", async () => {
      await ann.goto("/you");
      await looksUntil(ann, async () => {
        await expect(ann.locator(".news")).toContainText("would like to name you for", { timeout: 1_000 });
      });
      await expect(ann.locator("#credits")).toContainText("You dreamed it");
      await ann.getByLabel("By my name").check();
      await ann.getByLabel("Also open my page, /people/ann").check();
      await ann.getByRole("button", { name: `Accept the credit: ${idea}` }).click();
      await expect(ann.getByText("Shown as Ann")).toBeVisible();

      await cleo.goto("/you");
      await expect(cleo.locator("#credits")).toContainText("You tried it first");
      await cleo.getByLabel("By another name").check();
      expect(await sends(cleo, cleo.getByRole("button", { name: `Accept the credit: ${idea}` }))).toBe(422);
      await expect(cleo.getByText("Please write the other name we should show.").first()).toBeVisible();
      await expect(cleo.getByLabel("By another name")).toBeChecked();
      await cleo.getByLabel("The other name").fill("The Lighthouse");
      await cleo.getByRole("button", { name: "Accept" }).click();
      await cleo.goto("/you");
      await expect(cleo.getByText("Shown as The Lighthouse")).toBeVisible();

      await bo.goto("/you");
      await expect(bo.locator("#credits")).toContainText("You polished it");
      await bo.getByRole("button", { name: `No, thank you: ${idea}` }).click();
      await expect(bo.getByText("You declined it. It is not shown.")).toBeVisible();

      await expectNamed(["Ann", "The Lighthouse"]);
      await vi.goto(gemAt);
      await expect(vi.locator(".gem-credits div").filter({ hasText: "Dreamed by" })).toContainText("Ann");
      await expect(vi.locator(".gem-credits div").filter({ hasText: "Tried first by" })).toContainText(
        "The Lighthouse",
      );
      await expect(vi.getByRole("link", { name: "The Lighthouse" })).toHaveCount(0);
      await vi.getByRole("link", { name: "Ann" }).click();
      await expect(vi).toHaveURL("/people/ann");
      await expect(vi.getByRole("heading", { level: 1, name: "Ann" })).toBeVisible();
      await expect(vi.getByRole("heading", { name: "One gem carries this name" })).toBeVisible();
      await expect(vi.getByText("Dreamed it", { exact: true })).toBeVisible();
      await expect(vi.getByRole("link", { name: idea })).toHaveAttribute("href", gemAt);
      for (const silent of ["/people/bo", "/people/cleo"]) expect((await vi.goto(silent))?.status()).toBe(404);
    });

    test("Ann takes it back, and her name is gone from the wall", async () => {
      await ann.goto("/you");
      await ann.getByRole("link", { name: `Take it back: ${idea}` }).click();
      await ann.getByRole("button", { name: "Take it back" }).click();
      await ann.goto("/you");
      await expect(ann.getByText("Withdrawn. It is not shown.")).toBeVisible();
      await expectNamed(["The Lighthouse"]);
      await vi.goto("/people/ann");
      await expect(vi.getByRole("heading", { name: "No gem carries this name yet" })).toBeVisible();
      await ann.goto("/you/page");
      await ann.getByRole("button", { name: "Close my page" }).click();
      expect((await vi.goto("/people/ann"))?.status()).toBe(404);
      await vi.goto(ideaAt);
      await expect(vi.locator(".idea-head").getByText("Ann", { exact: true })).toBeVisible();
    });

    /** What a visitor reads on the wall, the gem's page and the idea's credits: these names and no others. */
    async function expectNamed(names: string[]) {
      const everybody = ["Ada", "Ann", "Bo", "Cleo", "Sam", "The Lighthouse"];
      for (const [at, label] of [
        ["/wall", ".museum"],
        [gemAt, ".gem-credits"],
      ] as const) {
        await vi.goto(at);
        const read = await vi.locator(label).allInnerTexts();
        expect(read).toHaveLength(1);
        const named = everybody.filter((name) => new RegExp(`\\b${name}\\b`).test(read.join(" ")));
        expect(named.sort(), `names on ${at}`).toEqual([...names].sort());
      }
    }
  });
}
