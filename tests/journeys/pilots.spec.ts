import { expect, type Page, test } from "@playwright/test";
import { askForSeat, castVote, concludePilot, correctPilot } from "#app/commands/index.ts";
import { comes, comesIn, inDays, looksUntil, phone, sends, type Way } from "#tests/support/journey.ts";
import { type Served, serve } from "#tests/support/server.ts";

let served: Served;

const ways: Record<string, Way> = {
  "with JavaScript": {},
  "without JavaScript, on a phone": { javaScriptEnabled: false, viewport: phone },
};

test.beforeAll(async () => {
  served = await serve(async (house) => {
    for (const how of Object.keys(ways)) {
      const number = await house.idea(`A quiet hour, ${how}`, "Ann");
      await house.does("Bo", castVote, { number });
    }
    const number = await house.pilot(await house.idea("A bench by the water"));
    await house.does("Cleo", askForSeat, { number });
    const learned = "Salt eats the screws, and the gulls eat the rest. ".repeat(40);
    await house.does("Sam", concludePilot, { number }, { outcome: "adapt", learned, next: "Brass screws." });
    await house.does("Sam", correctPilot, { number }, { body: "It was one gull." });
  });
});
test.afterAll(async () => served?.stop());

for (const [place, [how, way]] of Object.entries(ways).entries()) {
  test(`the whole life of a pilot, walked by its host and three customers, ${how}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const [sam, ann, bo, cleo, vi] = [
      ...(await Promise.all(["Sam", "Ann", "Bo", "Cleo"].map((name) => comesIn(browser, served.url, name, way)))),
      await comes(browser, served.url, way),
    ] as [Page, Page, Page, Page, Page];
    const says = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();
    const presses = async (page: Page, name: string) =>
      expect(await sends(page, page.locator("main").getByRole("button", { name, exact: true }))).toBe(303);
    const fills = async (page: Page, fields: Record<string, string>) => {
      const typed = page.locator("input:not([type=radio]), textarea");
      for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).and(typed).first().fill(value);
    };

    // A draft says what it lacks.
    await sam.goto(`/ideas/${place + 1}/pilots/new`);
    await expect(sam.getByLabel("What we believe")).toHaveValue("We believe that … for … will …");
    await presses(sam, "Save as a draft");
    await says(sam, "A draft, for staff alone");
    await says(sam, /Before it can look for people/);
    const at = new URL(sam.url()).pathname;
    const deed = (word: string) => `/pilots/${at.split("/")[2]}/${word}`;
    expect((await ann.goto(at))?.status()).toBe(404);

    await sam.goto(deed("edit"));
    await fills(sam, {
      "What we believe": "We believe that an hour without music, for whoever reads, will bring them back.",
      "How we will know": "We’ll know when those who try it like it.",
      Target: "4",
      Money: "300",
      Currency: "EUR",
      Places: "2",
      "What you ask those who want a seat": "Which mornings could you come?",
      "First day": inDays(0),
      "Last day": inDays(14),
      "Private notes": "Kofi first.",
    });
    await sam.getByLabel("The pulse").check();
    await presses(sam, "Save the draft");
    await says(sam, "Nothing is missing");

    // Its hypothesis is shared first.
    await sam.goto(deed("share"));
    await presses(sam, "Share what you believe");
    await vi.goto("/pilots");
    await vi
      .getByRole("link", { name: `A quiet hour, ${how}` })
      .first()
      .click();
    await says(vi, "Would you try it?");
    await expect(vi.getByText("Kofi first.")).toHaveCount(0);
    await bo.goto(at);
    await presses(bo, "I’d join");
    await says(bo, "1 person would join.");
    await ann.goto(at);
    await fills(ann, { "What would you add?": "Only if the fridge is off." });
    await presses(ann, "Send comment");
    await says(ann, "Only if the fridge is off.");

    // It opens, and its seats are taken in order.
    await sam.goto(deed("open"));
    await presses(sam, "Open for people");
    for (const [page, words] of [
      [ann, "You have a seat."],
      [bo, "You have a seat."],
      [cleo, "You are number 1 on the waiting list."],
    ] as const) {
      await page.goto(deed("seat"));
      await fills(page, { "Which mornings could you come?": "Tuesdays." });
      await presses(page, "Ask for a seat");
      await says(page, words);
    }
    await sam.goto(deed("seats"));
    await says(sam, "Tuesdays.");
    await vi.goto(at);
    await expect(vi.getByText("Tuesdays.")).toHaveCount(0);
    const calendar = await vi.request.get(deed("calendar.ics"));
    expect([calendar.status(), calendar.headers()["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);

    // It starts by itself; who tries it says how it goes, between them and the staff unless they share it.
    await looksUntil(ann, () => says(ann, "Pilot, running"));
    const checksIn = async (page: Page, pulse: number, words: string) => {
      await page.goto(deed("check-in"));
      await page.locator(`input[name=pulse][value="${pulse}"]`).check({ force: true });
      await page.getByLabel("Yes", { exact: true }).check({ force: true });
      await fills(page, { "In your words": words });
      await presses(page, "Send it");
      await says(page, "Thank you");
    };
    await checksIn(ann, 5, "I read a whole page.");
    await checksIn(bo, 4, "The fridge hums.");
    await presses(ann, "Share it");
    await vi.goto(at);
    await says(vi, "I read a whole page.");
    await expect(vi.getByText("The fridge hums.")).toHaveCount(0);
    await sam.goto(deed("check-ins"));
    await says(sam, "The fridge hums.");

    await sam.goto(deed("updates"));
    await fills(sam, { "What happened": "The fridge is **off** now." });
    await presses(sam, "Tell it");
    await vi.goto(at);
    await says(vi, "The fridge is off now.");

    // Bo leaves, Cleo moves up, and three people are enough for a figure.
    await bo.goto(at);
    await presses(bo, "Leave the pilot");
    await looksUntil(cleo, () => says(cleo, "You have a seat."));
    await checksIn(cleo, 3, "It is quiet.");
    await vi.goto(at);
    await says(vi, /3 check-ins from 3 people so far\. What they say is shown from the day after/);
    await sam.goto(at);
    await says(sam, /^4 of 5 from 3 people, against a target of 4$/);
    await sam.getByText("The same as a table").first().click();
    await expect(sam.getByRole("table").first()).toBeVisible();

    // Nothing goes beyond what was said but in public.
    await sam.goto(deed("target"));
    await fills(sam, { "New target": "4.5", Why: "Four was too easy." });
    await presses(sam, "Move it");
    await sam.goto(deed("spendings"));
    await fills(sam, { "What for": "A new fridge", Money: "400" });
    expect(await sends(sam, sam.getByRole("button", { name: "Record it" }))).toBe(422);
    await says(sam, /beyond the cap/);
    await expect(sam.getByLabel("What for")).toHaveValue("A new fridge");
    await sam.goto(`${deed("extend")}?what=end`);
    await fills(sam, { "New last day": inDays(21), Why: "The trams did not run." });
    await presses(sam, "Say so in public");
    await vi.goto(at);
    await says(vi, /Four was too easy\./);
    await says(vi, /The trams did not run\./);

    // It is concluded, once, and put right afterwards.
    await sam.goto(deed("conclude"));
    await expect(sam.locator("[name=happened]")).toHaveValue(/3 people checked in/);
    await sam.getByLabel("Adapt").check({ force: true });
    await fills(sam, { "What you learnt": "The fridge matters most.", "What comes next": "A quieter one." });
    await presses(sam, "Conclude");
    await sam.goto(deed("corrections"));
    await fills(sam, { "What is to be put right": "It was four mornings, not five." });
    await presses(sam, "Add it");
    await vi.goto(at);
    for (const words of ["The fridge matters most.", "A quieter one.", "It was four mornings, not five."])
      await says(vi, words);
    await vi.getByRole("link", { name: "Print the report" }).click();
    await says(vi, "Pilot report");
    await says(vi, /4 of 5, target 4\.5: not reached/);

    // Everybody who tried it is asked how to be named, also Bo, who left; nobody is before they say so.
    for (const page of [ann, bo, cleo]) {
      await looksUntil(page, async () => {
        await page.goto("/you");
        await expect(page.getByText(`Pilot: A quiet hour, ${how}`).first()).toBeVisible({ timeout: 1_000 });
      });
    }
    await vi.goto(at);
    await expect(vi.locator("main").getByText("Cleo")).toHaveCount(0);
    expect((await ann.goto(deed("check-in")))?.status()).toBe(200);
    for (const page of [sam, ann, bo, cleo, vi]) await page.context().close();
  });
}

test("the report of a pilot prints as one sheet: its words in black on white, and nothing to press", async ({
  browser,
}) => {
  const vi = await comes(browser, served.url, { colorScheme: "dark" });
  await vi.goto("/pilots/1/report");
  await vi.emulateMedia({ media: "print" });
  for (const words of ["A bench by the water", "Brass screws.", "It was one gull."])
    await expect(vi.getByText(words)).toBeVisible();
  for (const press of [".top", ".main-nav", ".foot", ".screen"])
    for (const one of await vi.locator(press).all()) await expect(one).toBeHidden();
  await expect(vi.locator(".report .words").first()).toHaveCSS("color", "rgb(0, 0, 0)");
  for (const wall of ["html", "body", ".shell"])
    await expect(vi.locator(wall)).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  const paper = (await vi.pdf({ preferCSSPageSize: true, printBackground: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(paper).toMatch(/\/MediaBox\s*\[0 0 59\d(\.\d+)? 84\d(\.\d+)?\]/);
});
