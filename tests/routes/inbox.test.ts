import { afterAll, beforeAll, expect, test } from "vitest";
import { castVote, postIdea, setAttribute, setCompany } from "#app/commands/index.ts";
import { wantedWords } from "#app/copy/pages/wanted.ts";
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
