import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { castVote } from "#app/commands/index.ts";
import { type Browser, browse, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { settleTown, type Town } from "./town.ts";

let served: Served;
let town: Town;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    town = await settleTown(house);
    for (let n = 0; n < 25; n++)
      await house.does("Cleo", castVote, { number: await house.idea(`Small idea ${n}`, "Cleo") });
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam");
});
afterAll(() => served?.stop());

describe("one's own page", () => {
  test("begins with what waits: credit to decide, then news, seats, ideas and the rest", async () => {
    const { words } = await people.Bo.get("/you");
    const order = [
      "Credit waiting for you",
      "News for you",
      "My seats",
      "My ideas",
      "Me too",
      "My polishes",
      "What I said",
    ];
    const places = order.map((title) => words.indexOf(title));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
    expect(words).toMatch(/A bench by the water Polishing\s?: you hear from us by/);
    const { words: anns } = await people.Ann.get("/you");
    expect(anns).toMatch(/A quiet hour on weekday mornings Rough stone\s?: you hear from us by/);
    expect(anns).toMatch(/Cups that come back In pilot\s?: its pilot looks for people/);
    expect(anns).toMatch(/Oat milk without asking Shipped\s?: it shines on the celebration wall/);
  });

  test("is worth reading for somebody who just came", async () => {
    const browser = browse(served.url);
    await browser.post("/sign-up", { name: "Fay", email: "fay@example.org", password: "long enough for this" });
    const { words } = await browser.get("/you");
    expect(words).toContain("This page fills with what you do here");
    for (const [path, title] of [
      ["/you/ideas", "No stone of yours yet"],
      ["/you/votes", "No “me too” yet"],
      ["/you/polishes", "No polish yet"],
      ["/you/comments", "Nothing said yet"],
      ["/you/seats", "No seat yet"],
      ["/you/would-joins", "Nothing you would join yet"],
      ["/you/credits", "No credit yet"],
      ["/you/notifications", "No news yet"],
    ] as const)
      expect((await browser.get(path)).words, path).toContain(title);
  });

  test("shows the first few, and leads to all of them, page by page", async () => {
    const { text, words } = await people.Cleo.get("/you");
    expect(words.match(/Small idea \d+ Rough stone/g)).toHaveLength(10);
    for (const kind of ["ideas", "votes"]) {
      expect(text).toMatch(new RegExp(`<a href="/you/${kind}"[^>]*>All 25</a>`));
      const first = await people.Cleo.get(`/you/${kind}`);
      const [, next] = first.text.match(/href="(\/you\/\w+\?after=[^"]+)"/) ?? [];
      const second = await people.Cleo.get(next as string);
      const seen = [first, second].flatMap(({ words }) => words.match(/Small idea \d+/g) ?? []);
      expect(new Set(seen).size).toBe(25);
      expect(seen).toHaveLength(25);
    }
  });

  test("takes any place in a list for one of its own, or for its beginning", async () => {
    const id = "01970000-0000-7000-8000-000000000001";
    for (const after of [`99999999999999~${id}`, `-99999999999999~${id}`, "1~2", "x", "", `1e9~${id}`])
      for (const kind of ["ideas", "votes", "polishes", "comments", "seats", "would-joins", "notifications"])
        expect((await people.Ann.get(`/you/${kind}?after=${after}`)).status, `${kind} ${after}`).toBe(200);
  });

  test("leads to the polishes one offered, each with its why, its day and what became of it", async () => {
    const { text, words } = await people.Bo.get("/you");
    expect(text).toContain(`<a href="/polishes/${town.polishes.bo}"`);
    const row = /A quiet hour on weekday mornings It says more\. Offered on \d+ \w+( \d{4})? waiting for a word/;
    expect(words).toMatch(row);
    expect((await people.Bo.get("/you/polishes")).words).toMatch(row);
    expect((await people.Cleo.get("/you/polishes")).words).toContain("No polish yet");
  });

  test("shows nobody else's", async () => {
    expect((await people.Ann.get("/you/comments")).words).not.toContain("And no music, please.");
    expect((await people.Bo.get("/you/comments")).words).toContain("And no music, please.");
    expect((await people.Ann.get("/you/polishes")).text).not.toContain(town.polishes.bo);
  });
});

describe("one's profile", () => {
  const form = { name: "Ann", handle: "ann", words: "Corner table.\nBy the window.", colour: "garnet" };

  test("is kept, said so, and shown where others see it", async () => {
    const { status, to } = await people.Ann.post("/you/profile", form);
    expect([status, to]).toEqual([303, "/you/profile?saved=1"]);
    expect((await people.Ann.get(to)).words).toContain("That is how others see you from now on.");
    expect((await people.Vi.get("/people/ann")).words).toContain("Corner table. By the window.");
    const { to: idea } = await people.Vi.get(`/ideas/${town.ideas.talked}`);
    expect((await people.Vi.get(idea)).text).toMatch(/<span class="face m f0" aria-hidden="true">A<\/span>/);
  });

  test("changed in two tabs is a 409 with both texts; sending again puts the second in its place", async () => {
    const { text } = await people.Ann.get("/you/profile");
    const [, edition] = text.match(/name="edition" value="([^"]+)"/) ?? [];
    await people.Ann.post("/you/profile", { ...form, words: "From the first <tab>.", edition: edition as string });
    const second = { ...form, words: "From the second tab." };
    const late = await people.Ann.post("/you/profile", { ...second, edition: edition as string });
    expect(late.status).toBe(409);
    expect(late.words).toContain("This was changed meanwhile");
    expect(late.words).toContain("From the first &lt;tab&gt;.");
    expect(late.words, "what is the same in both is not told").not.toMatch(/What stands there now Your name/);
    expect(late.text).toMatch(/<textarea[^>]*>From the second tab\.<\/textarea>/);
    const [, fresh] = late.text.match(/name="edition" value="([^"]+)"/) ?? [];
    expect(fresh).not.toBe(edition);
    expect((await people.Ann.post("/you/profile", { ...second, edition: fresh as string })).status).toBe(303);
    expect((await people.Vi.get("/people/ann")).words).toContain("From the second tab.");
  });

  test("with another's handle is a 422 at that field, with all that was typed", async () => {
    const { status, text } = await people.Ann.post("/you/profile", { ...form, handle: "Bo", colour: "slate" });
    expect(status).toBe(422);
    expect(text).toContain("This handle belongs to somebody else, or did once.");
    expect(text).toMatch(/<input[^>]*name="handle"[^>]*value="Bo"|value="Bo"[^>]*name="handle"/);
    expect(text).toMatch(/<input[^>]*checked=""[^>]*value="slate"|value="slate"[^>]*checked=""/);
  });

  test.each([
    ["handle", "a b"],
    ["name", " "],
    ["words", "x".repeat(301)],
    ["colour", "pink"],
  ])("with a %s that can't be is a 400 at that field", async (field, value) => {
    const { status, text } = await people.Ann.post("/you/profile", { ...form, [field]: value });
    expect(status).toBe(400);
    expect(text).toContain(`id="field-${field}-error"`);
  });

  test("with a new handle leaves the old address leading there", async () => {
    await people.Ann.post("/you/profile", { ...form, handle: "ann-keller" });
    for (const browser of Object.values(people)) {
      const { status, to } = await browser.get("/people/ann");
      expect([status, to]).toEqual([301, "/people/ann-keller"]);
    }
    expect((await people.Vi.get("/people/ann-keller")).status).toBe(200);
    await people.Bo.post("/you/profile", { ...form, name: "Bo", handle: "bo-rides" });
    for (const handle of ["bo", "bo-rides"]) expect((await people.Vi.get(`/people/${handle}`)).status).toBe(404);
  });
});

describe("two tabs", () => {
  test("with one comment: the second is a 409 with both texts", async () => {
    const at = `/comments/${town.comments.ann}/edit`;
    const [, edition] = (await people.Ann.get(at)).text.match(/name="edition" value="([^"]+)"/) ?? [];
    await people.Ann.post(at, { body: "Mornings are *bright*.", edition: edition as string });
    const { status, text, words } = await people.Ann.post(at, { body: "They hum.", edition: edition as string });
    expect(status).toBe(409);
    expect(words).toContain("Mornings are *bright*.");
    expect(text).toContain(">They hum.</textarea>");
  });

  test("with one draft of a question: the second is a 409 with both texts", async () => {
    const at = `/questions/${town.questions.draft}/edit`;
    const [, edition] = (await people.Sam.get(at)).text.match(/name="edition" value="([^"]+)"/) ?? [];
    await people.Sam.post(at, { title: "What first?", words: "Any.", edition: edition as string });
    const { status, text, words } = await people.Sam.post(at, { title: "What then?", edition: edition as string });
    expect(status).toBe(409);
    expect(words).toContain("What first?");
    expect(text).toContain('value="What then?"');
  });
});
