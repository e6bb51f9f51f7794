import { afterAll, beforeAll, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { numberOf } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { foundIn, placesOf, seenBy } from "./crawling.ts";

const title = "Canary beans of a cousin";
const slug = "canary-beans-of-a-cousin";
const said = "canary-words-that-wait";
const canaries = [title, slug, "canary-body-of-an-idea", said];

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam" | "Ada", Browser>;
let comment: string;
const idea = "/ideas/2";
const ann = "/ideas/1/a-quiet-hour";

const editionIn = (text: string) => text.match(/name="edition" value="([^"]+)"/)?.[1] as string;

beforeAll(async () => {
  served = await serve(async ({ does, now }) => {
    const soon = new Date(now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    await does("Ada", commands.createTag, {}, { name: "Quiet" });
    const question = numberOf(await does("Sam", commands.writeQuestion, {}, { title: "What is kind?", words: "" }));
    await does("Sam", commands.openQuestion, { number: question }, { until: soon });
    await does("Ann", commands.postIdea, {}, { title: "A quiet hour" });
    await does("Ann", commands.openPage, {});
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam", "Ada");
});
afterAll(() => served?.stop());

test("Ada lets first-timers wait, at a page that says what becomes of what waits", async () => {
  const { text, words } = await people.Ada.get("/admin/moderation");
  expect(text).toMatch(/checked="" value="nobody"/);
  expect(words).toContain("Nothing waits for a first look now.");
  const form = { holding: "first-timers", edition: editionIn(text) };
  expect((await people.Ada.post("/admin/moderation", form)).status).toBe(303);
  expect((await people.Ada.get("/admin")).words).toContain("What first-timers bring waits for a look");
  const log = await people.Ada.get("/admin/log?kind=settings");
  expect(log.words).toContain("changed whose words wait for a look");
  expect(log.words).toContain("Publish it at once to Look first at what first-timers bring");
  expect((await people.Sam.get("/admin/moderation")).status).toBe(403);
});

test("Bo leaves his first idea and says something: both wait, and his own pages say so", async () => {
  const form = { title, body: "canary-body-of-an-idea", question: "1", tags: "quiet" };
  expect((await people.Bo.post("/ideas/new", form)).to).toBe(`${idea}/${slug}`);
  const { to } = await people.Bo.post("/ideas/1/comments", { body: said });
  comment = to.split("#c-")[1] as string;
  const own = await people.Bo.get(`${idea}/${slug}`);
  expect(own.words).toContain("We look at first words before everybody sees them");
  expect(own.text).toContain("noindex");
  expect(own.text).not.toContain(`action="${idea}/vote"`);
  expect((await people.Bo.get(ann)).words).toContain("We look at first words before everybody reads them");
  for (const page of ["/you/ideas", "/you/comments"])
    expect((await people.Bo.get(page)).words, page).toContain("Waits for a first look; only you and the team see it");
  expect((await people.Bo.get("/you/export")).text).toContain(title);
  expect((await people.Ada.get("/admin/moderation")).words).toContain("2 things wait for a first look");
});

test("they stand nowhere for visitors and other customers", async () => {
  for (const name of ["Vi", "Ann", "Cleo"] as const) {
    const seen = await seenBy(people[name], [...placesOf(2, slug), "/people/bo"]);
    expect(seen.size).toBeGreaterThan(30);
    expect(foundIn(seen, canaries), name).toEqual([]);
  }
}, 240_000);

test("nor where the framework's script asks, in pictures, or behind a deed's address", async () => {
  for (const name of ["Vi", "Ann"] as const) {
    for (const path of ["/_root", idea, `${idea}/${slug}`, ann, "/you"]) {
      const { text } = await people[name].get(`${path}.data`);
      const shown = canaries.filter((one) => text.includes(one) && !path.includes(one));
      expect(shown, `${name} at ${path}.data`).toEqual([]);
    }
    for (const path of [`${idea}/card.png`, `${idea}/${slug}`]) expect((await people[name].get(path)).status).toBe(404);
  }
  expect((await people.Ann.post(`${idea}/vote`)).status).toBe(404);
  for (const deed of ["edit", "report", "publish"])
    expect([403, 404], deed).toContain((await people.Ann.get(`/comments/${comment}/${deed}`)).status);
});

test("Sam finds both in the inbox, reads all they say, and publishes them: everybody sees them at once", async () => {
  const inbox = await people.Sam.get("/staff?kind=held");
  expect(inbox.words).toContain("Wait for a first look 2");
  for (const path of [`${idea}/publish`, `/comments/${comment}/publish`]) {
    expect(inbox.text).toContain(`href="${path}"`);
    const page = await people.Sam.get(path);
    expect(page.words).toContain(path.startsWith(idea) ? "canary-body-of-an-idea" : said);
    expect(page.words).toContain("Hide it instead");
    expect((await people.Sam.post(path)).to).toBe("/staff");
    expect((await people.Sam.post(path)).status).toBe(409);
    expect((await people.Sam.get(path)).words).toContain("It waits no more");
  }
  expect((await people.Vi.get("/?sort=new")).words).toContain(title);
  expect((await people.Vi.get(ann)).words).toContain(said);
  expect((await people.Vi.get("/feed.atom")).text).toContain(title);
  const next = await people.Bo.post("/ideas/new", { title: "Another one of mine" });
  expect((await people.Vi.get(next.to)).status).toBe(200);
});
