import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { numberOf } from "../support/cast.ts";
import { type Served, serve } from "../support/server.ts";
import { seenBy } from "./crawling.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Zelda" | "Sam", Browser>;
let idea: string;
let hers: string;

const from = { person: "zelda", source: "ticket", note: "canary-4711", saidOn: "2026-05-01" };

beforeAll(async () => {
  served = await serve(async (house) => {
    await house.join("Zelda");
    idea = await house.idea();
    hers = numberOf(await house.does("Sam", commands.postIdeaFor, {}, { ...from, title: "A hook for the dog" }));
    await house.does("Sam", commands.addCommentFor, { number: idea }, { ...from, body: "I sit there every day." });
    await house.does("Sam", commands.castVoteFor, { number: idea }, from);
    await house.tell();
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Zelda", "Sam");
});
afterAll(() => served?.stop());

/** What waits on her page for her word; her news, further down, tell of it as well. */
const waiting = async () =>
  [
    ...((await people.Zelda.get("/you")).text.split('id="news"')[0] as string).matchAll(
      /href="(\/on-behalf\/[0-9a-f-]{36})"/g,
    ),
  ].map(([, path]) => path as string);

describe("what staff brought for Zelda", () => {
  test("names her nowhere before she says yes: on no page, feed, file or data of Vi's or Ann's", async () => {
    const secrets = ["Zelda", "zelda", "canary-4711"];
    for (const name of ["Vi", "Ann"] as const) {
      const seen = await seenBy(people[name], [`/ideas/${idea}.data`, `/ideas/${hers}.data`, `/ideas/${hers}`]);
      expect(seen.size).toBeGreaterThan(15);
      for (const [path, text] of seen)
        expect(
          secrets.filter((secret) => text.includes(secret)),
          `${name} at ${path}`,
        ).toEqual([]);
      for (const path of [...seen.keys()].filter((path) => path.startsWith("/ideas/"))) {
        const { text } = await people[name].get(`${path}.data`);
        expect(
          secrets.filter((secret) => text.includes(secret)),
          `${name} at ${path}.data`,
        ).toEqual([]);
      }
    }
  });

  test("is marked as retold, and staff read on its page whom it waits for", async () => {
    expect((await people.Vi.get(`/ideas/${hers}/a-hook-for-the-dog`)).words).toContain("wrote it down for a customer");
    const { words } = await people.Sam.get(`/ideas/${hers}/a-hook-for-the-dog`);
    expect(words).toContain("Waits for the word of Zelda");
  });

  test("waits for her on her own page and in her news, with who, when and where she said it", async () => {
    const { words, text } = await people.Zelda.get("/you");
    for (const piece of [
      "Brought for you",
      "Sam wrote down an idea of yours",
      "Sam said me too for you",
      "You said it in a ticket on 1 May : canary-4711",
    ])
      expect(words, piece).toContain(piece);
    expect(await waiting()).toHaveLength(3);
    expect(text).toMatch(/wrote down what you told us, and waits for your word:/);
  });

  test("is hers alone to read: for others it is not there", async () => {
    const [path = ""] = await waiting();
    for (const name of ["Ann", "Sam"] as const) {
      expect((await people[name].get(path)).status).toBe(404);
      expect((await people[name].post(path)).status).toBe(404);
    }
  });

  test("becomes hers with one yes, and is taken away with one no, by forms alone", async () => {
    for (const path of await waiting()) {
      const { text, words } = await people.Zelda.get(path);
      const [, edition = ""] = text.match(/name="edition" value="([^"]+)"/) ?? [];
      if (words.includes("Is this your idea?")) {
        const { status, to } = await people.Zelda.post(path, { edition });
        expect([status, to]).toEqual([303, `/ideas/${hers}/a-hook-for-the-dog`]);
      } else {
        const { status, to } = await people.Zelda.post(path, { _method: "DELETE", edition });
        expect([status, to]).toEqual([303, "/you#on-behalf"]);
      }
    }
    expect(await waiting()).toEqual([]);
    const page = (await people.Vi.get(`/ideas/${hers}/a-hook-for-the-dog`)).words;
    expect(page).toContain("Zelda dreamed it up on");
    expect(page).toContain("Zelda says that it is theirs");
    const told = async () => (await people.Sam.get("/you/notifications")).words;
    await expect.poll(told).toContain("Zelda said yes to what you wrote down for them: A hook for the dog");
    await expect.poll(told).toContain("said no to what you wrote down for them: A quiet hour on weekday mornings");
    const known = (await people.Sam.get("/staff/people/zelda")).words;
    for (const is of ["An idea: they said yes by Sam", "A vote: they said no by Sam"]) expect(known).toContain(is);
    const other = await people.Vi.get(`/ideas/${idea}/a-quiet-hour-on-weekday-mornings`);
    expect(other.text).not.toContain("I sit there every day.");
    expect(other.text).toContain('<data class="votes" value="0">');
  });
});

describe("a form that brings something", () => {
  test("asks who of several it is, keeps what was typed, and takes the one who is chosen", async () => {
    const path = `/ideas/${idea}/comments/for`;
    const form = { person: "o", source: "meeting", note: "at noon", body: "It is loud there." };
    const { status, text, words } = await people.Sam.post(path, form);
    expect(status).toBe(422);
    expect(words).toContain("Who of them is it?");
    expect(text).toMatch(/type="radio" name="person" value="cleo"/);
    for (const typed of ["at noon", "It is loud there."]) expect(text).toContain(typed);
    const another = await people.Sam.post(path, { ...form, person: "" });
    expect(another.status).toBe(400);
    expect(another.text).toMatch(/<input[^>]*name="person"[^>]*type="text"|<input[^>]*type="text"[^>]*name="person"/);
    for (const typed of ["at noon", "It is loud there."]) expect(another.text).toContain(typed);
    expect((await people.Sam.post(path, { ...form, person: "cleo" })).status).toBe(303);
  });

  test("says kindly what to do about somebody who has no account", async () => {
    const { status, words } = await people.Sam.post(`/ideas/${idea}/vote/for`, { person: "Quentin", source: "call" });
    expect(status).toBe(422);
    expect(words).toContain("send them the address of the board, or leave it as your own");
  });

  test("begins with the person whose page staff come from", async () => {
    const { text } = await people.Sam.get("/staff/people/zelda");
    expect(text).toContain('href="/ideas/new/for?person=zelda"');
    expect((await people.Sam.get("/ideas/new/for?person=zelda")).text).toMatch(
      /name="person"[^>]*value="zelda"|value="zelda"[^>]*name="person"/,
    );
  });

  test("is led to from an idea, its comments and a new idea by those who work here alone", async () => {
    for (const [path, link] of [
      [`/ideas/${idea}/a-quiet-hour-on-weekday-mornings`, `/ideas/${idea}/vote/for`],
      [`/ideas/${idea}/a-quiet-hour-on-weekday-mornings`, `/ideas/${idea}/comments/for`],
      ["/ideas/new", "/ideas/new/for"],
    ] as const) {
      expect((await people.Sam.get(path)).text).toContain(`href="${link}"`);
      for (const name of ["Vi", "Ann"] as const) expect((await people[name].get(path)).text).not.toContain(link);
    }
  });
});
