import { afterAll, beforeAll, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { numberOf } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { foundIn, placesOf, seenBy } from "./crawling.ts";

const hiddenTitle = "Canary beans of a cousin";
const hiddenBody = "canary-body-of-an-idea";
const hiddenComment = "canary-words-that-hurt";
const reason = "canary-why-it-is-hidden";
const canaries = ["canary-beans-of-a-cousin", hiddenTitle, hiddenBody, hiddenComment, reason];

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam", Browser>;
let comment: string;
const idea = "/ideas/2";

beforeAll(async () => {
  served = await serve(async ({ does, tell, now }) => {
    const soon = new Date(now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    await does("Ada", commands.createTag, {}, { name: "Quiet" });
    const question = numberOf(await does("Sam", commands.writeQuestion, {}, { title: "What is kind?", words: "" }));
    await does("Sam", commands.openQuestion, { number: question }, { until: soon });
    await does("Ann", commands.postIdea, {}, { title: "A quiet hour" });
    const form = { title: hiddenTitle, body: hiddenBody, question, tags: "quiet" };
    const number = numberOf(await does("Bo", commands.postIdea, {}, form));
    // Ann had to do with it in every way there is.
    await does("Ann", commands.castVote, { number });
    await does("Ann", commands.addComment, { number }, { body: "Which cousin?" });
    await does("Ann", commands.offerPolish, { number }, { title: "Beans, and cheap ones", body: "", why: "Shorter." });
    await does("Ann", commands.makeShareLink, { kind: "idea", of: number });
    await does("Ann", commands.openPage, {});
    await does("Bo", commands.giveThanks, { handle: "ann" }, { idea: number, because: "For asking." });
    await does("Sam", commands.makePromise, { number }, { words: "Ask him.", by: soon });
    await does("Sam", commands.answerIdea, { number }, { body: "We ask him." });
    await tell();
    await does("Sam", commands.hideIdea, { number }, { reason });
    const said = await does("Bo", commands.addComment, { number: "1" }, { body: hiddenComment });
    comment = said.to.split("#c-")[1] as string;
    await does("Cleo", commands.addComment, { number: "1" }, { body: "Please be kind.", parent: comment });
    await tell();
    await does("Sam", commands.hideComment, { id: comment }, { reason });
    await tell();
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam");
});
afterAll(() => served?.stop());

test("a hidden idea and a hidden comment stand nowhere for visitors and other customers", async () => {
  for (const name of ["Vi", "Ann", "Cleo"] as const) {
    const seen = await seenBy(people[name], placesOf(2, "canary-beans-of-a-cousin"));
    expect(seen.size).toBeGreaterThan(30);
    expect(foundIn(seen, canaries), name).toEqual([]);
  }
}, 240_000);

test("nor where the framework's script asks, in pictures, or behind a deed's address", async () => {
  for (const name of ["Vi", "Ann"] as const) {
    for (const path of [
      "/_root",
      idea,
      `${idea}/canary-beans-of-a-cousin`,
      "/ideas/1/a-quiet-hour",
      "/you",
      "/you/votes",
    ])
      for (const { text } of [await people[name].get(`${path}.data`)])
        expect(
          canaries.filter((one) => text.includes(one) && !path.includes(one)),
          `${name} at ${path}.data`,
        ).toEqual([]);
    expect((await people[name].get(`${idea}/card.png`)).status).toBe(404);
    expect((await people[name].get(`${idea}/canary-beans-of-a-cousin`)).status).toBe(404);
  }
  for (const deed of ["vote", "comments", "polish", "missing", "thanks"])
    expect((await people.Ann.post(`${idea}/${deed}`, { body: "And tea?" })).status, deed).not.toBe(200);
  expect((await people.Ann.post(`${idea}/vote`)).status).toBe(404);
  expect((await people.Ann.get(`/comments/${comment}/edit`)).status).toBe(404);
});

test("its author and the staff see it, with the reason; nothing is done to it meanwhile", async () => {
  const bos = await people.Bo.get(`${idea}/canary-beans-of-a-cousin`);
  expect(bos.words).toContain("Hidden. Only you and the team see it.");
  expect(bos.words).toContain(reason);
  expect(bos.text).toContain("noindex");
  expect(bos.text).not.toContain(`action="${idea}/vote"`);
  const sams = await people.Sam.get(`${idea}/canary-beans-of-a-cousin`);
  expect(sams.words).toContain("Hidden. Only its author and the team see it.");
  expect(sams.words).toContain("Bring it back");
  const late = await people.Bo.post(`${idea}/comments`, { body: "Some words I typed" });
  expect([late.status, late.words]).toEqual([409, expect.stringContaining("Others don’t see this idea just now")]);
  expect((await people.Bo.get("/you/ideas")).words).toContain("Hidden; only you and the team see it");
  expect((await people.Bo.get("/you/comments")).words).toContain("Hidden; only you and the team see it");
  expect((await people.Bo.get("/you/notifications")).words).toContain(reason);
  expect((await people.Bo.get("/you/export")).text).toContain(reason);
});

test("Sam brings both back, and everybody sees them at once", async () => {
  expect((await people.Bo.get(`${idea}/hide`)).status).toBe(403);
  expect((await people.Sam.get(`${idea}/hide`)).words).toContain("Bring this idea back?");
  const blank = await people.Sam.post(`${idea}/hide`, { _method: "DELETE", reason: "" });
  expect(blank.status).toBe(400);
  const back = await people.Sam.post(`${idea}/hide`, { _method: "DELETE", reason: "My mistake." });
  expect([back.status, back.to]).toEqual([303, `${idea}/canary-beans-of-a-cousin`]);
  const shown = { _method: "DELETE", reason: "My mistake." };
  expect((await people.Sam.post(`/comments/${comment}/hide`, shown)).status).toBe(303);
  expect((await people.Vi.get("/?sort=new")).words).toContain(hiddenTitle);
  expect((await people.Vi.get("/ideas/1/a-quiet-hour")).words).toContain(hiddenComment);
});
