import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { castVote, closeQuestion, openQuestion, postIdea, writeQuestion } from "#app/commands/index.ts";
import { questionBank } from "#app/copy/pages/question-bank.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";

let served: Served;
let people: Record<"Ann" | "Sam", Browser>;

const asked = "What deserves to be slower?";
const inDays = (days: number) => addDays(dayIn("Europe/Lisbon", new Date()), days);

beforeAll(async () => {
  served = await serve(async ({ does }) => {
    await does("Sam", writeQuestion, {}, { title: asked });
    await does("Sam", openQuestion, { number: "1" }, { until: inDays(9) });
    await does("Ann", postIdea, {}, { title: "A quiet hour", question: "1" });
    await does("Bo", castVote, { number: "1" });
    await does("Sam", closeQuestion, { number: "1" });
  });
  people = await browsersFor(served.url, "Ann", "Sam");
});
afterAll(() => served?.stop());

describe("the bank of questions", () => {
  test("stands where a question is written, by theme, and says which was asked here already", async () => {
    const { words, text } = await people.Sam.get("/questions/new");
    for (const { title, questions } of questionBank)
      for (const one of [title, ...questions]) expect(words).toContain(one);
    expect(words).toMatch(/What deserves to be slower\? Asked here on \d/);
    expect(words.match(/Asked here on/g)).toHaveLength(1);
    expect(text).toContain('href="/questions/1/what-deserves-to-be-slower"');
  });

  test("one click makes a draft, and the same click once more makes no second one", async () => {
    const title = "What would you like to be asked about?";
    const { text } = await people.Sam.get("/questions/new");
    const [, id = ""] =
      text.match(/name="id" value="([^"]+)"\/><input type="hidden" name="title" value="What would you like/) ?? [];
    const first = await people.Sam.post("/questions/new", { id, title });
    expect([first.status, first.to]).toEqual([303, "/questions/2/what-would-you-like-to-be-asked-about"]);
    expect((await people.Sam.post("/questions/new", { id, title })).to).toBe(first.to);
    expect((await people.Sam.get("/questions/new")).words).toContain("There is a draft of it");
  });
});

test("a question that leaves little room is warned of once, with what could be asked instead, and then kept", async () => {
  const form = { title: "Don’t you think the queue is a problem?", words: "Tell us.", look: "1" };
  const { status, words, text } = await people.Sam.post("/questions/new", form);
  expect(status).toBe(422);
  expect(words).toContain("This has its answer in it");
  expect(words).toContain("This looks for what is wrong");
  expect(words).toContain("Save it as it is");
  expect(text).toContain('value="Don’t you think the queue is a problem?"');
  expect(text).not.toContain('name="look"');
  const { look: _, ...again } = form;
  expect((await people.Sam.post("/questions/new", again)).status).toBe(303);
});

test("staff are told when a draft opens by itself, and can take that back; nobody else sees it", async () => {
  const { to } = await people.Sam.post("/questions/new", { title: "What would sing?" });
  const at = to.split("/").slice(0, 3).join("/");
  expect((await people.Sam.post(`${at}/schedule`, { from: inDays(3), until: inDays(12) })).to).toBe(to);
  expect((await people.Sam.get(to)).words).toMatch(/It opens by itself on \d+ \w+( \d+)? and closes at the end of \d/);
  expect((await people.Sam.get("/questions")).words).toContain("Opens by itself on");
  for (const path of [to, `${at}/schedule`]) expect([403, 404]).toContain((await people.Ann.get(path)).status);
  expect((await people.Ann.get("/questions")).words).not.toContain("What would sing?");
  const late = await people.Sam.post(`${at}/schedule`, { from: inDays(0), until: inDays(12) });
  expect(late.status).toBe(422);
  expect(late.words).toContain("Please choose a day from tomorrow on");
  expect((await people.Sam.post(`${at}/schedule`, { _method: "DELETE" })).to).toBe(to);
  expect((await people.Sam.get(to)).words).not.toContain("by itself on");
});

test("what we heard is drafted on asking, published by hand alone, and says beforehand how many are told", async () => {
  const form = await people.Sam.get("/questions/1/heard");
  expect(form.words).toContain("2 people who took part are told of it, once.");
  expect(form.text).not.toContain("You answered with");
  const { text } = await people.Sam.get("/questions/1/heard?draft=1");
  expect(text).toContain("You answered with 1 idea.");
  expect(text).toContain("To one idea we still owe an answer");
  expect((await people.Ann.get("/questions/1")).text).not.toContain("You answered with");
  expect((await people.Sam.post("/questions/1/heard", { heard: "You want an hour." })).status).toBe(303);
  expect((await people.Sam.get("/questions/1/heard")).words).toContain("Other words tell nobody again.");
});
