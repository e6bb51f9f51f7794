import { expect, test } from "vitest";
import { answerIdea, castVote, openQuestion, postIdea, shipIdea, writeQuestion } from "#app/commands/index.ts";
import { draftOfHeard } from "#app/copy/pages/heard-draft.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { harvestOf } from "#db/harvest.ts";
import { questionByNumber } from "#db/questions.ts";
import { changesMeaning } from "../commands/polishing.ts";
import type { House } from "../support/cast.ts";
import { letsRest, numberOf } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

const answers = async (house: House, title: string) =>
  numberOf(await house.does("Ann", postIdea, {}, { title, question: "1" }));

async function harvested() {
  const house = await aHouse();
  await house.does("Sam", writeQuestion, {}, { title: "What would be cool?" });
  await house.does("Sam", openQuestion, { number: "1" }, { until: "2026-05-10" });
  const question = (await questionByNumber(house.db.read, 1, true)) as { id: string };
  const draft = async (ideas: number, most?: number) =>
    draftOfHeard(ideas, await harvestOf(house.db.read, question.id, most));
  return { house, question, draft };
}

test("what came of the ideas is drafted by kind, the most wanted first, by name of idea and never of a person", async () => {
  const { house, draft } = await harvested();
  const shipped = await answers(house, "A shelf for books");
  await house.does("Sam", shipIdea, { number: shipped }, { body: "Here.", story: "There are books." });
  const piloting = await answers(house, "A quiet hour");
  await house.pilot(piloting);
  for (const name of ["Bo", "Cleo"]) await house.does(name, castVote, { number: piloting });
  const polishing = await answers(house, "A clock");
  await changesMeaning(house, polishing, "It runs slow.");
  const resting = await answers(house, "A swing");
  await house.does("Sam", answerIdea, { number: resting }, { body: "Not now.", ...letsRest });
  const heard = await answers(house, "A song");
  await house.does("Sam", answerIdea, { number: heard }, { body: "We heard you." });
  await answers(house, "A swim");
  await house.idea("Elsewhere");
  const text = await draft(6);
  expect(text).toBe(`You answered with 6 ideas. Thank you for each of them.

### What most of you wanted

- [A quiet hour](/ideas/2/a-quiet-hour), for 2 people

### It is there now

- [A shelf for books](/wall/1/a-shelf-for-books)

### We are trying it small

- [A quiet hour](/ideas/2/a-quiet-hour)

### We are polishing it together

- [A clock](/ideas/3/a-clock)

### It rests until its time comes

- [A swing](/ideas/4/a-swing)

### We have heard it, and it stays with us

- [A song](/ideas/5/a-song)

To one idea we still owe an answer, and have not forgotten it.`);
  for (const name of ["Ann", "Bo", "Sam"]) expect(text).not.toContain(name);
});

test("of many it names a few, and says how many more there are", async () => {
  const { house, draft } = await harvested();
  for (const title of ["One", "Two", "Three"])
    await house.does("Sam", answerIdea, { number: await answers(house, title) }, { body: "We heard you." });
  const text = await draft(3, 2);
  expect(text.match(/^- \[/gm)).toHaveLength(2);
  expect(text).toContain("- and 1 more");
  expect(text).not.toContain("most of you");
});

test("a title stays a title, whatever it is made of", async () => {
  const { house, draft } = await harvested();
  const title = "](https://evil.test) **loud** <b>x</b> `code` [a](b) https://evil.test & more";
  await house.does("Sam", answerIdea, { number: await answers(house, title) }, { body: "We heard you." });
  const html = renderMarkdown(await draft(1));
  expect(html.match(/<a /g)).toHaveLength(1);
  expect(html).not.toContain('href="https://evil.test');
  expect(html).not.toContain("<strong>");
  expect(html).toContain("**loud**");
});

test("of a question that stayed quiet it says just that", async () => {
  const { draft } = await harvested();
  expect(await draft(0)).toContain("Nobody answered this question");
});
