import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { expectNoSidewaysScrolling, signsIn } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

/** Where a page is: its address, or by the first link of another page that matches, there to do a deed perhaps. */
type Where = string | { from: string; link: string; deed?: string };
type Pages = Record<string, Where>;

const byHand = ".pilot-card.recruiting h2 a[href$='a-sick-bay-for-coffee-makers']";

const everybody: Pages = {
  "the board": "/",
  "the board of one stage": "/?stage=resting",
  "the board of one question": "/?sort=wanted&question=1",
  "the board's second page": { from: "/", link: ".pager a[href*=after]" },
  "an idea": { from: "/?sort=wanted", link: ".row h2 a" },
  "a resting idea": { from: "/?stage=resting", link: ".row h2 a" },
  "a shipped idea": { from: "/?stage=shipped", link: ".row h2 a" },
  "an idea in pilot": { from: "/?stage=piloting", link: ".row h2 a" },
  "an idea that was polished": { from: "/?sort=wanted", link: ".row h2 a[href$='leave-a-coffee-for-a-stranger']" },
  "how its words came to be": "/ideas/49/revisions?from=1&to=4",
  "two states of its words side by side": "/ideas/49/revisions?from=1&to=4&view=side",
  "a polish that is offered": { from: "/ideas/63", link: ".polish .link" },
  "a polish to offer": "/ideas/63/polish",
  "the questions": "/questions",
  "an open question": { from: "/questions", link: ".question-card.open h2 a" },
  "an answered question": { from: "/questions", link: ".question-card.answered h2 a" },
  "the pilots": "/pilots",
  "the pilots that were concluded": "/pilots?state=concluded",
  "pilots that are not there": "/pilots?state=running&outcome=stop&tag=quiet",
  "the board of a tag": "/?tag=neighbours&sort=polish&stage=rough",
  "the ideas by stage": "/ideas/stages",
  "what was searched and found": "/search?q=the",
  "what was searched in vain": "/search?q=zebra+crossing",
  "a shared hypothesis": { from: "/pilots", link: ".pilot-card.hypothesis h3 a" },
  "a pilot that looks for people": { from: "/pilots", link: ".pilot-card.recruiting h2 a" },
  "a pilot whose seats are given by hand": { from: "/pilots", link: byHand },
  "a running pilot": { from: "/pilots", link: ".pilot-card.running h2 a" },
  "a concluded pilot": { from: "/pilots", link: ".pilot-card.concluded h2 a" },
  "what is told of a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "updates" },
  "what those who try a pilot share": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "check-ins" },
  "the report of a pilot": "/pilots/11/report",
  "the wall": "/wall",
  "a gem": { from: "/wall", link: ".gem-card h2 a" },
  "the wall of a kind": "/wall?kind=learnt",
  "gems that are not there": "/wall?kind=learnt&tag=street",
  clapping: "/wall/1/applause",
  "a gem with quotes and a picture": "/wall/3",
  "the promise": "/promise",
  "how the wall comes to another site": "/wall/embed/code",
  "a host": "/people/sam-rivera",
};

const visitors: Pages = {
  ...everybody,
  "a person": "/people/ann-keller",
  "a person whom search engines leave alone": "/people/pearl-whitmore",
  "a certificate": "/people/ann-keller/certificate",
  "the sign-in": "/sign-in",
  "the sign-up": "/sign-up",
  "the appearance": "/theme",
  nothing: "/nothing/here",
};

const customers: Pages = {
  "the board": "/",
  "an idea": { from: "/?sort=wanted", link: ".row h2 a" },
  "a pilot that looks for people": { from: "/pilots", link: ".pilot-card.recruiting h2 a" },
  "a shared hypothesis": { from: "/pilots", link: ".pilot-card.hypothesis h3 a" },
  "joining one": { from: "/pilots", link: ".pilot-card.hypothesis h3 a", deed: "would-join" },
  "a new idea": "/ideas/new",
  "her own votes": "/?mine=votes&tag=neighbours",
  "a vote": "/ideas/1/vote",
  "an idea of hers, with what it would change": { from: "/you/ideas", link: ".own-rows a[href^='/ideas/']" },
  "an idea she voted for": { from: "/you/votes", link: ".own-rows a[href^='/ideas/']" },
  "keeping a vote": "/ideas/49/vote/keep",
  "a polish to decide about": { from: "/ideas/63", link: ".polish .link" },
  "accepting a polish": { from: "/ideas/63", link: ".polish .link", deed: "accept" },
  "declining a polish": { from: "/ideas/63", link: ".polish .link", deed: "decline" },
  "a comment": "/ideas/120/comments",
  "what else is missing": "/ideas/120/missing",
  "who made the difference": "/ideas/120/nominate",
  "an answer to what is missing": { from: "/ideas/120", link: "form[action^='/gaps/'][action$='/answer']" },
  "an own comment's new words": { from: "/ideas/120", link: "a[href^='/comments/'][href$='/edit']" },
  "taking back an own comment": { from: "/ideas/120", link: "a[href^='/comments/'][href$='/delete']" },
  "an idea of hers with ways forward": { from: "/you/ideas", link: ".own-rows a:has-text('A phone box')" },
  "a way forward": { from: "/ideas/78", link: "form[action$='/choice']" },
  "a seat": {
    from: "/pilots",
    link: ".pilot-card.recruiting h2 a[href$='nobody-walks-to-the-clinic-alone']",
    deed: "seat",
  },
  "a seat where something is asked": {
    from: "/pilots",
    link: ".pilot-card.recruiting h2 a[href$='a-coffee-boat-on-sunday-mornings']",
    deed: "seat",
  },
  "a pilot in which she asked for a seat": { from: "/pilots", link: byHand },
  "her answers": { from: "/pilots", link: byHand, deed: "seat" },
  "how it goes in a pilot": { from: "/you", link: "a[href$='/check-in']" },
  "reminders to say how it goes": { from: "/you", link: "a[href$='/check-in']", deed: "reminders" },
  "sharing how it goes": { from: "/pilots/19/check-in", link: "form[action^='/check-ins/']" },
  you: "/you",
  "all news": "/you/notifications",
  "all one’s ideas": "/you/ideas",
  "all one’s votes": "/you/votes",
  "all one’s polishes": "/you/polishes",
  "all one’s comments": "/you/comments",
  "all one’s seats": "/you/seats",
  "all one would join": "/you/would-joins",
  "all one’s credit": "/you/credits",
  "all one’s links": "/you/links",
  "a link to share": "/share/idea/2",
  "a link that was shared": { from: "/you/links", link: ".own-links a" },
  "an invitation": { from: "/you/notifications", link: "a[href^='/invitations/']" },
  "whether to be invited": "/you/invitations",
  "one’s profile": "/you/profile",
  "one’s page": "/you/page",
  "thanks received": "/you/thanks",
  "thanks given": "/you/thanks?view=given",
  "showing thanks": { from: "/you/thanks", link: "form[action$='/show']" },
  "hiding thanks": { from: "/you/thanks", link: "form[action$='/hide']" },
  "taking thanks back": { from: "/you/thanks?view=given", link: "a[href$='/take-back']" },
  "thanking somebody": "/ideas/120/thanks",
  "thanking a person": "/people/old-tom/thanks",
  "her own certificate": "/people/ann-keller/certificate",
  "one’s picture": "/you/face",
  "reporting an idea": "/ideas/120/report",
  "being quoted": { from: "/you", link: "form[action^='/quotes/'][action$='/accept']" },
  "not being quoted": { from: "/you", link: "form[action^='/quotes/'][action$='/decline']" },
  "a new password": "/you/password",
  "deleting one’s account": "/you/delete",
  "one’s devices": "/you/sessions",
  "light or dark": "/you/theme",
  "a session": { from: "/you/sessions", link: "form[action^='/you/sessions/']" },
  "accepting a credit": { from: "/you", link: "form[action$='/accept']" },
  "declining a credit": { from: "/you", link: "form[action$='/decline']" },
  "her applause": "/wall/2/applause",
  "saying yes to a spotlight": { from: "/you", link: "form[action^='/spotlights/']" },
  "the way out": "/sign-out",
  "a door that is not hers": "/staff",
};

const staff: Pages = {
  you: "/you",
  "the staff's room": "/staff",
  "what could be tried": "/staff/pilots",
  "the drafts of pilots": "/staff/pilots?view=drafts",
  "the pilots under way": "/staff/pilots?view=running",
  "what is left to do after pilots": "/staff/pilots?view=concluded",
  "no pilot of one's own with that tag": "/staff/pilots?view=concluded&host=me&tag=take-away",
  "the votes that are held": "/staff/votes",
  "an idea's held votes": { from: "/staff/votes", link: ".held-list p a" },
  "counting held votes": "/staff/votes/1/release",
  "leaving held votes out": "/staff/votes/1/drop",
  "what nobody has answered, of first-timers alone": "/staff?kind=unheard&first=yes",
  "one's own in the inbox": "/staff?host=me",
  "nothing of a kind": "/staff?kind=clarified&host=none&tag=take-away",
  "tagging several ideas": "/staff/ideas/tag?idea=119&idea=120",
  "hosting several ideas": "/staff/ideas/host?idea=119&idea=120",
  "merging several ideas": "/staff/ideas/merge?idea=119&idea=120",
  "what matters most": "/staff/ideas",
  "what matters least to those with an attribute": "/staff/ideas?order=up&stage=all&host=me",
  "the companies": "/staff/companies",
  "an effort to guess": "/ideas/120/effort",
  "one's own views": "/staff/views?kind=unheard",
  "dropping a view": { from: "/staff/views", link: "a[href^='/staff/views/']" },
  "answering from the inbox": { from: "/staff", link: "a[data-key=a]" },
  "merging from the inbox": { from: "/staff", link: "a[data-key=m]" },
  "an idea": { from: "/staff", link: ".inbox-row h3 a" },
  "an answer": "/ideas/120/answer",
  "an idea's tags": "/ideas/120/tags",
  "ticking off what was missing": { from: "/ideas/120", link: "form[action^='/gaps/'][action$='/close']" },
  "bringing words back": "/ideas/49/revisions/1/restore",
  "where an idea comes from": "/ideas/1/provenance",
  "waking an idea": { from: "/?stage=resting", link: ".row h2 a", deed: "wake" },
  "a promise": "/ideas/120/promises",
  "a promise to a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "promises" },
  "keeping a promise": { from: "/staff", link: ".inbox-ways a[href$=keep]" },
  "moving a promise": { from: "/staff", link: ".inbox-ways a[href$=move]" },
  "a host": "/ideas/120/host",
  "pausing a clock": "/ideas/120/pause",
  "a new pilot": "/ideas/120/pilots/new",
  "a new draft of a pilot": "/ideas/120/pilots/draft",
  "a draft of a pilot": { from: "/pilots", link: ".pilot-card.hypothesis h3 a" },
  "shaping a pilot": { from: "/pilots", link: ".pilot-card.hypothesis h3 a", deed: "edit" },
  "opening a pilot": { from: "/pilots", link: ".pilot-card.hypothesis h3 a", deed: "open" },
  "sharing a hypothesis": { from: "/pilots", link: ".pilot-card.hypothesis h3 a", deed: "share" },
  "discarding a draft": { from: "/pilots", link: ".pilot-card.hypothesis h3 a", deed: "discard" },
  shipping: "/ideas/120/ship",
  hiding: "/ideas/120/hide",
  "a first look": "/ideas/120/publish",
  "what was reported": { from: "/staff?kind=reports", link: ".inbox-ways a[href$=report]" },
  "a hidden comment": { from: "/search?q=study+desks", link: ".row h2 a" },
  merging: { from: "/?tag=take-away", link: ".row h2 a", deed: "merge" },
  "an idea others were merged into": { from: "/search?q=sand+timer", link: ".row h2 a" },
  "a note for staff": "/ideas/120/comments",
  "the questions": "/questions",
  "a new question": "/questions/new",
  "a draft": { from: "/questions", link: ".question-card.draft h2 a" },
  "the draft's new words": { from: "/questions", link: ".question-card.draft h2 a", deed: "edit" },
  "opening a question": { from: "/questions", link: ".question-card.draft h2 a", deed: "open" },
  "when a question opens": { from: "/questions", link: ".question-card.draft h2 a", deed: "schedule" },
  "closing a question": { from: "/questions", link: ".question-card.open h2 a", deed: "close" },
  "what we heard": { from: "/questions", link: ".question-card.answered h2 a", deed: "heard" },
  "a pilot": { from: "/pilots", link: ".pilot-card.running h2 a" },
  "a pilot's seats": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "seats" },
  "the host of a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "host" },
  "who asks for a seat": { from: "/pilots", link: byHand, deed: "seats" },
  "who has a seat that was given": { from: "/pilots/32/seats", link: ".rooms a[href$='state=seated']" },
  "giving a seat": { from: "/pilots/32/seats", link: "form[action$='/give']" },
  "turning a request down": { from: "/pilots/32/seats", link: "a[href$='/turn-down']" },
  "telling how a pilot goes": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "updates" },
  "the check-ins of a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "check-ins" },
  "concluding a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "conclude" },
  "the target of a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "target" },
  "a figure of a pilot": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "figures" },
  "what a pilot costs": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "spendings" },
  "a first cap of a pilot": { from: "/pilots", link: ".pilot-card.recruiting h2 a", deed: "extend?what=money" },
  "letting a pilot go on": { from: "/pilots", link: ".pilot-card.running h2 a", deed: "extend" },
  "putting a pilot right": { from: "/pilots", link: ".pilot-card.concluded h2 a", deed: "corrections" },
  "the credits of a pilot": { from: "/pilots", link: ".pilot-card.concluded h2 a", deed: "credits" },
  "celebrating a pilot": { from: "/pilots", link: ".pilot-card.concluded h2 a", deed: "celebrate" },
  "a gem": { from: "/wall", link: ".gem-card h2 a" },
  "proposing a credit": "/wall/1/credits",
  "the dashboard": "/staff/dashboard",
  "the dashboard before there was anything": "/staff/dashboard?from=2020-01-06&to=2020-02-02",
  "the dashboard of days that run backwards": "/staff/dashboard?from=2026-03-02&to=2026-02-02",
  "people whom staff look for": "/staff/people",
  "nobody found": "/staff/people?q=zzzz",
  "the people of a company": { from: "/staff/people/ann-keller", link: ".who-facts a[href*='?company']" },
  "the whole relationship with somebody": "/staff/people/ann-keller",
  "what somebody wants": "/staff/people/ann-keller?show=votes",
  "an idea for somebody": "/ideas/new/for?person=ann-keller",
  "a vote for somebody": "/ideas/1/vote/for",
  "what a customer said": "/ideas/1/comments/for",
  "saying a company": "/staff/people/ann-keller/company",
  "saying something more": "/staff/people/ann-keller/attributes",
  "blocking somebody": "/staff/people/ann-keller/block",
  "letting somebody take part again": "/staff/people/cy/block",
  "noting something": "/staff/people/ann-keller/notes",
  "changing a note": { from: "/staff/people/ann-keller", link: ".staff-notes a[href$='/edit']" },
  "deleting a note": { from: "/staff/people/ann-keller", link: ".staff-notes a[href$='/delete']" },
  "who was invited": "/staff/invitations",
  "inviting people": "/staff/invitations/new?to=question/8&rule=tested",
  "inviting people to what is closed": "/staff/invitations/new?to=question/7",
  "a question that awaits what we heard": { from: "/questions", link: ".question-card.closed h2 a" },
  "a draft of what we heard": "/questions/7/heard?draft=1",
  spotlights: "/wall/spotlights",
  "thank-yous to look at": "/wall/applause",
  "showing a thank-you": { from: "/wall/applause", link: "form[action$='/show']" },
  "hiding a thank-you": { from: "/wall/applause", link: "form[action$='/hide']" },
  "a contributor": "/people/ann-keller",
  "a gem with quotes and a picture": "/wall/3",
  "a story in other words": "/wall/3/edit",
  "the pictures of a story": "/wall/3/pictures",
  "what a picture shows": { from: "/wall/3/pictures", link: "a[href$='/edit']" },
  "removing a picture": { from: "/wall/3/pictures", link: "a[href$='/delete']" },
  "asking for somebody's words": "/wall/3/quotes",
  "taking that back": { from: "/wall/6", link: "a[href$='/take-back']" },
  "the ledger of a gem, with drafts and nominations": "/wall/17/credits",
  "one more credit to look through": "/wall/17/drafts",
  "changing a draft of a credit": { from: "/wall/17/credits", link: "a[href^='/credit-drafts/']" },
  "asking about all credits": "/wall/17/ask",
  "the shares of a gem": "/wall/16/shares",
  "correcting a credit": { from: "/wall/17/credits", link: "a[href$='/correct']" },
  "taking back a credit": { from: "/wall/17/credits", link: "a[href$='/take-back']" },
  "taking up a nomination": { from: "/wall/17/credits", link: "a[href$='/take-up']" },
  "leaving a nomination": { from: "/wall/17/credits", link: "a[href^='/nominations/'][href$='/decline']" },
};

const admins: Pages = {
  "the admin's room": "/admin",
  "the site's settings": "/admin/site",
  "the site's colour": "/admin/colour",
  "whose words wait": "/admin/moderation",
  "a colour to look at": "/admin/colour?colour=%23ffd400",
  "the promise": "/admin/promise",
  "a new holiday": "/admin/holidays",
  "a new pause": "/admin/pauses",
  "the log": "/admin/log?kind=settings",
  people: "/admin/people",
  "the second page of people": { from: "/admin/people", link: ".pager a[href*=after]" },
  "a role": "/people/ann-keller/role",
  "the tags": "/admin/tags",
  "a tag's new name": "/admin/tags/quiet/rename",
  "merging a tag": "/admin/tags/quiet/merge",
  "retiring a tag": "/admin/tags/quiet/retire",
};

const theirs: Record<string, { email: string | null; pages: Pages }> = {
  "a visitor": { email: null, pages: visitors },
  "Ann, a customer": { email: "ann@demo.test", pages: customers },
  "Sam, staff": { email: "sam@demo.test", pages: staff },
  "Ada, the admin": { email: "ada@demo.test", pages: admins },
};

const password = "roughstone-demo";

/** All of WCAG 2.2 AA; and of it what depends on theme and width, for the second look at the same page. */
const whole = (axe: AxeBuilder) => axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]);
const looks = (axe: AxeBuilder) =>
  axe.withRules([
    "color-contrast",
    "target-size",
    "link-in-text-block",
    "link-name",
    "button-name",
    "scrollable-region-focusable",
  ]);

test.describe.configure({ mode: "parallel" });

let served: Served;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  served = await serve("demo");
});
test.afterAll(async () => served?.stop());

/** What is not there, not hers or not a day is a page as well. */
const refusing: Record<string, number> = {
  nothing: 404,
  "a door that is not hers": 403,
  "the dashboard of days that run backwards": 400,
};

for (const [who, { email, pages }] of Object.entries(theirs)) {
  test.describe(who, () => {
    let signedIn: Awaited<ReturnType<BrowserContext["storageState"]>> | undefined;

    test.beforeAll(async ({ browser }) => {
      if (!email) return;
      const context = await browser.newContext({ baseURL: served.url });
      const page = await context.newPage();
      await signsIn(page, email, password);
      if (pages === customers) {
        await page.goto("/ideas/120");
        await page.getByLabel("What would you add?").fill("I would bring my grandmother.");
        await page.getByRole("button", { name: "Send comment" }).click();
        await expect(page.getByText("I would bring my grandmother.")).toBeVisible();
      }
      if (pages === staff) {
        await page.goto("/questions/new");
        await page.getByLabel("The question").fill("What would you teach us, if we gave you an afternoon?");
        await page.getByRole("button", { name: "Save the draft" }).click();
        await expect(page.getByRole("link", { name: "Open it" })).toBeVisible();
      }
      signedIn = await context.storageState();
      await context.close();
    });

    for (const [name, where] of Object.entries(pages)) {
      test(`${name} is open to all eyes, quiet and nothing but ours`, async ({ browser }) => {
        const context = await browser.newContext({
          baseURL: served.url,
          storageState: signedIn,
          colorScheme: "light",
          reducedMotion: "reduce",
          viewport: { width: 1280, height: 900 },
        });
        const page = await context.newPage();
        const noise = listensTo(page);
        const address = await findsWay(page, where);
        noise.length = 0;
        const answer = await page.goto(address);
        const expected = refusing[name] ?? 200;
        expect(answer?.status()).toBe(expected);
        if (email) await page.waitForLoadState("networkidle");
        await expect(page.locator("h1")).toHaveCount(1);
        expect((await page.title()).trim()).not.toBe("");
        await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
        await expectNoSidewaysScrolling(page);
        await expectNothingForAxe(page, "light, 1280 px", whole);

        await page.emulateMedia({ colorScheme: "dark" });
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(address);
        await expectNoSidewaysScrolling(page);
        await expectNothingForAxe(page, "dark, 320 px", looks);
        expect(new Set(noise)).toEqual(
          new Set(expected === 200 ? [] : [`console: Failed to load resource, ${expected}`]),
        );
        await context.close();
      });
    }
  });
}

test("the board, an idea and the wall are legible in both themes on both a phone and a desk", async ({ browser }) => {
  const context = await browser.newContext({ baseURL: served.url, reducedMotion: "reduce" });
  const page = await context.newPage();
  for (const where of [everybody["the board"], everybody["an idea in pilot"], everybody["the wall"]] as Where[]) {
    const address = await findsWay(page, where);
    for (const [width, colorScheme] of [
      [390, "light"],
      [1280, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expectNoSidewaysScrolling(page);
      await expectNothingForAxe(page, `${colorScheme}, ${width} px`, whole);
    }
  }
  await context.close();
});

test("the HTML that visitors get is valid", async ({ browser }) => {
  const html = new HtmlValidate({
    root: true,
    extends: ["html-validate:standard"],
    rules: {
      // How React writes it: void elements closed, one long line, boolean attributes as ="".
      "void-style": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-trailing-whitespace": "off",
      // A title as long as its idea is the idea's own.
      "long-title": "off",
      "doctype-style": "off",
      // Names and addresses are wrapped where CSS says so.
      "tel-non-breaking": "off",
    },
  });
  const context = await browser.newContext({ baseURL: served.url });
  const page = await context.newPage();
  const names = [
    "the board",
    "the board of a tag",
    "the ideas by stage",
    "an idea",
    "an idea in pilot",
    "an idea that was polished",
    "how its words came to be",
    "a polish that is offered",
    "a polish to offer",
    "a shipped idea",
    "the questions",
    "an answered question",
    "the pilots",
    "a shared hypothesis",
    "the pilots that were concluded",
    "a concluded pilot",
    "the wall",
    "the wall of a kind",
    "a gem",
    "clapping",
    "a person",
    "the sign-in",
  ];
  for (const name of names) {
    const at = await findsWay(page, visitors[name] as Where);
    const { results } = await html.validateString(await (await page.request.get(at)).text());
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, selector, line, column }) => `${ruleId}: ${message} ${selector} ${line}:${column}`,
      ),
    );
    expect.soft(faults, `${name}, ${at}`).toEqual([]);
  }
  await context.close();
});

async function findsWay(page: Page, where: Where): Promise<string> {
  if (typeof where === "string") return where;
  await page.goto(where.from);
  const found = page.locator(where.link).first();
  const address = (await found.getAttribute("href")) ?? (await found.getAttribute("action")) ?? "";
  expect(address, `${where.link} on ${where.from}`).not.toBe("");
  return where.deed ? `${address.split("/").slice(0, 3).join("/")}/${where.deed}` : address;
}

/** Writes down what no page should do: complain, break, or ask anybody else for anything. */
function listensTo(page: Page): string[] {
  const noise: string[] = [];
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const [, status] = message.text().match(/^Failed to load resource: .*status of (\d+)/) ?? [];
    noise.push(`console: ${status ? `Failed to load resource, ${status}` : message.text()}`);
  });
  page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "data:" && origin !== new URL(served.url).origin) noise.push(`elsewhere: ${request.url()}`);
  });
  return noise;
}

async function expectNothingForAxe(page: Page, how: string, of: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  const { violations } = await of(new AxeBuilder({ page })).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(" ")} ${failureSummary}`),
  );
  expect(found, `${page.url()}, ${how}`).toEqual([]);
}
