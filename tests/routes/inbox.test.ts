import { afterAll, beforeAll, expect, test } from "vitest";
import { castVote, postIdea, setAttribute, setCompany, takeHost } from "#app/commands/index.ts";
import { inboxWords } from "#app/copy/pages/inbox.ts";
import { wantedWords } from "#app/copy/pages/wanted.ts";
import { mostWaiting } from "#app/domain/inbox.ts";
import { knownCompanies } from "#db/companies.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Sam", Browser>;
let northwind: string;

const nobody = "0192aaaa-bbbb-7ccc-8ddd-eeeeffff0000";

beforeAll(async () => {
  served = await serve(async ({ db, does }) => {
    for (const title of ["A bench", "A lamp", "A kettle"]) await does("Ann", postIdea, {}, { title });
    await does("Sam", setCompany, { handle: "bo" }, { company: "Northwind" });
    await does("Sam", setAttribute, { handle: "cleo" }, { name: "Plan", value: "Large" });
    await does("Bo", castVote, { number: "1" });
    for (const number of ["1", "2"]) await does("Cleo", castVote, { number });
    northwind = (await knownCompanies(db.read))[0]?.id as string;
  });
  people = await browsersFor(served.url, "Sam");
});
afterAll(() => served?.stop());

const look = (query: string) => people.Sam.get(`/staff?${query}`);

test("the inbox narrows to what a company wants, and people with something; its counts and its ways on say so", async () => {
  const { words, text } = await look(`company=${northwind}&first=`);
  expect(words).toContain("Waiting to be heard 1");
  expect(words).toContain("A bench");
  expect(words).not.toContain("A lamp");
  expect(words).toContain("Wanted by company Northwind");
  expect(text).toContain(`href="/staff?host=none&amp;company=${northwind}"`);
  expect(text).toContain(`href="/staff/views?company=${northwind}"`);
  expect(text).toContain('href="/staff"');

  const large = await look("attribute=plan%3DLarge&host=none");
  expect(large.words).toContain("Waiting to be heard 2");
  expect(large.words).not.toContain("A kettle");
  expect(large.words).toContain("Wanted by people with Plan: Large");
  expect(large.text).toContain('<input type="hidden" name="host" value="none"/>');
  expect((await look(`attribute=plan%3DLarge&company=${northwind}`)).words).toContain("Waiting to be heard 1");
});

test("a view keeps them, and says plainly when a company or what was said of people is gone", async () => {
  const saved = await people.Sam.post("/staff/views", { name: "Theirs", company: northwind });
  expect([saved.status, saved.to]).toEqual([303, `/staff?company=${northwind}`]);
  const form = await people.Sam.get(`/staff/views?company=${northwind}`);
  expect(form.text).toContain(`name="company" value="${northwind}"`);
  expect((await people.Sam.post("/staff/views", { name: "Lost", company: nobody })).status).toBe(409);

  for (const [query, said] of [
    [`company=${nobody}`, wantedWords.noCompany],
    ["company=Northwind", wantedWords.noCompany],
    ["attribute=plan%3DSmall", wantedWords.noAttribute],
  ] as const) {
    const { status, words } = await look(query);
    expect([status, words.includes(said)], query).toEqual([200, true]);
    expect(words).toContain("Waiting to be heard 3");
  }
  const { words } = await look("");
  for (const said of [wantedWords.noCompany, wantedWords.noAttribute]) expect(words).not.toContain(said);
});

test("what is beyond fifty of a kind is a link away, with what the inbox is narrowed to, and comes up as others are answered", async () => {
  const busy = await serve(async ({ does, idea }) => {
    for (let n = 1; n <= mostWaiting + 2; n++) await idea(`Wish ${n}`);
    await does("Sam", takeHost, { number: "7" });
  });
  const { Sam } = await browsersFor(busy.url, "Sam");
  const rows = ({ text }: { text: string }) => text.split('class="inbox-row"').length - 1;
  const next = ({ text }: { text: string }) =>
    (text.match(/href="([^"]*after=[^"]*)"/)?.[1] ?? "").replaceAll("&amp;", "&");

  const whole = await Sam.get("/staff");
  expect([rows(whole), whole.words.includes("Waiting to be heard 50+")]).toEqual([mostWaiting, true]);
  expect(next(whole)).toMatch(/^\/staff\?kind=unheard&after=/);
  const narrowed = await Sam.get("/staff?host=none");
  expect(next(narrowed)).toMatch(/^\/staff\?kind=unheard&host=none&after=/);
  expect([rows(narrowed), rows(await Sam.get(next(narrowed)))]).toEqual([mostWaiting, 1]);

  const second = await Sam.get(next(whole));
  expect([rows(second), second.words.includes("Waiting to be heard 50+")]).toEqual([2, true]);
  expect(second.text).toContain('href="/staff?kind=unheard"');
  expect(second.text).toContain(encodeURIComponent(next(whole)));
  for (const number of [51, 52]) await Sam.post(`/ideas/${number}/answer`, { body: "We hear you." });
  const end = await Sam.get(next(whole));
  expect([end.status, rows(end), end.words.includes(inboxWords.noMoreTitle)]).toEqual([200, 0, true]);
  expect(rows(await Sam.get("/staff?kind=unheard"))).toBe(mostWaiting);
  expect(rows(await Sam.get("/staff?kind=unheard&after=1~x"))).toBe(mostWaiting);
  await busy.stop();
});
