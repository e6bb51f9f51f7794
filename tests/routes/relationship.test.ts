import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as commands from "#app/commands/index.ts";
import { type Browser, browsersFor } from "../support/browse.ts";
import { type Served, serve } from "../support/server.ts";
import { seenBy } from "./crawling.ts";
import { secrets, settleTown } from "./town.ts";

let served: Served;
let people: Record<"Vi" | "Ann" | "Bo" | "Cleo" | "Sam" | "June" | "Ada", Browser>;

beforeAll(async () => {
  served = await serve(async (house) => {
    await settleTown(house);
    const by = new Date(house.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
    const promise = { words: "Hang up the sign.", by };
    await house.does("Sam", commands.makePromise, { number: "1" }, promise);
  });
  people = await browsersFor(served.url, "Vi", "Ann", "Bo", "Cleo", "Sam", "June", "Ada");
});
afterAll(() => served?.stop());

describe("the whole relationship with Ann", () => {
  test("is one page: who she is, what she brought, what we promised, what she got and what staff noted", async () => {
    const { words } = await people.Sam.get("/staff/people/ann");
    for (const piece of [
      ...["Ann", "@ ann", secrets.company, secrets.attribute, secrets.aboutAnn],
      ...["A quiet hour on weekday mornings", "3 ideas", "Mornings are loud.", "It says more.", "Hang up the sign."],
      ...["dreaming up: accepted", "For the oats."],
    ])
      expect(words, piece).toContain(piece);
  });

  test("tells neither thanks that she keeps to herself nor, but to admins, her address", async () => {
    const sam = await people.Sam.get("/staff/people/ann");
    expect(sam.text).not.toContain(secrets.thanks);
    expect(sam.text).not.toContain("@example.org");
    expect((await people.Ada.get("/staff/people/ann")).text).toContain("ann@example.org");
  });

  test("shows each kind on pages of its own, which say what they are", async () => {
    for (const show of [
      "ideas",
      "votes",
      "polishes",
      "comments",
      "pilots",
      "check-ins",
      "credits",
      "thanks",
      "notes",
    ]) {
      const { status, text } = await people.Sam.get(`/staff/people/bo?show=${show}`);
      expect(status, show).toBe(200);
      expect(text, show).toMatch(/aria-current="page"/);
    }
    expect((await people.Sam.get("/staff/people/bo?show=nominations")).words).toContain(secrets.nomination);
  });

  test("is found by a handle she had before", async () => {
    const profile = { name: "Bo", handle: "bobo", words: "", colour: "slate" };
    expect((await people.Bo.post("/you/profile", profile)).status).toBe(303);
    const { status, to } = await people.Sam.get("/staff/people/bo?show=ideas");
    expect([status, to]).toEqual([301, "/staff/people/bobo?show=ideas"]);
    expect((await people.Bo.post("/you/profile", { ...profile, handle: "bo" })).status).toBe(303);
  });

  test("is for customers the same as that with nobody, whatever they send", async () => {
    for (const path of ["", "/notes", "/company", "/attributes"]) {
      const [known, unknown] = await Promise.all(
        ["bo", "nobody"].map((handle) => people.Ann.get(`/staff/people/${handle}${path}`)),
      );
      expect([known?.status, unknown?.status]).toEqual([403, 403]);
    }
    const form = { body: "x" };
    for (const handle of ["bo", "nobody"])
      expect((await people.Ann.post(`/staff/people/${handle}/notes`, form)).status, handle).toBe(404);
  });
});

describe("staff who look for somebody", () => {
  const found = async (who: "Sam" | "Ada", q: string) =>
    [
      ...(await people[who].get(`/staff/people?q=${encodeURIComponent(q)}`)).text.matchAll(
        /href="\/staff\/people\/(\w+)"/g,
      ),
    ]
      .map(([, handle]) => handle)
      .sort();

  test("find them by name, handle and company, however it is written", async () => {
    expect(await found("Sam", "ANN")).toEqual(["ann"]);
    expect(await found("Sam", "cleo")).toEqual(["cleo"]);
    expect(await found("Sam", "cánary comp")).toEqual(["ann", "bo"]);
    expect(await found("Sam", "%")).toEqual([]);
  });

  test("find them by their address only as admins", async () => {
    expect(await found("Sam", "ann@example")).toEqual([]);
    expect(await found("Sam", "example.org")).toEqual([]);
    expect(await found("Ada", "ann@example")).toEqual(["ann"]);
  });

  test("read kind words where there is nobody", async () => {
    expect((await people.Sam.get("/staff/people?q=zzz")).words).toContain("Nobody found");
  });

  test("see who is with a company, by the way from one of them", async () => {
    const { text } = await people.Sam.get("/staff/people/ann");
    const [, at] = text.match(/href="(\/staff\/people\?company=[0-9a-f-]{36})"/) ?? [];
    const { words } = await people.Sam.get(at as string);
    expect(words).toContain(`People at ${secrets.company}`);
    expect(words).toMatch(/Ann[\s\S]*Bo|Bo[\s\S]*Ann/);
    expect(words).not.toContain("Cleo");
  });
});

describe("next to an idea", () => {
  test("staff read whose it is, what is promised to them and how many companies want it", async () => {
    const { words } = await people.Sam.get("/ideas/1/a-quiet-hour-on-weekday-mornings");
    expect(words).toContain("2 other ideas");
    expect(words).toContain("Promised and open");
    expect(words).toContain("1 vote, 1 company");
    expect((await people.Sam.get("/ideas/1/answer")).text).toContain('href="/staff/people/ann"');
  });

  test("nobody else does", async () => {
    for (const browser of [people.Vi, people.Ann, people.Bo])
      for (const at of [
        "/ideas/1/a-quiet-hour-on-weekday-mornings",
        "/ideas/1/a-quiet-hour-on-weekday-mornings.data",
      ]) {
        const { text } = await browser.get(at);
        expect(text).not.toContain("/staff/people");
        expect(text).not.toContain("Canary Company");
      }
  });
});

describe("forms", () => {
  test("that are refused say why and keep what was typed", async () => {
    const long = "a".repeat(300);
    const company = await people.Sam.post("/staff/people/ann/company", { company: long });
    expect(company.status).toBe(400);
    expect(company.text).toContain(`value="${long}"`);
    const note = await people.Sam.post("/staff/people/ann/notes", { body: `${"b".repeat(2_100)}` });
    expect(note.status).toBe(400);
    expect(note.words).toContain("This is longer than we can keep.");
    expect(note.text).toContain("b".repeat(2_100));
  });

  test("of notes say plainly who can read them", async () => {
    for (const path of ["/staff/people/ann", "/staff/people/ann/notes"])
      expect((await people.Sam.get(path)).words).toContain(
        "Whoever this is about can read it in the copy of their data.",
      );
  });

  test("lead from a note to the page it stands on; June is not offered to delete what Sam wrote", async () => {
    const { status, to } = await people.Sam.post("/staff/people/cleo/notes", { body: "Comes on Fridays." });
    expect([status, to]).toEqual([303, "/staff/people/cleo#notes"]);
    const [, id] =
      (await people.Sam.get("/staff/people/cleo")).text.match(/staff\/notes\/([0-9a-f-]{36})\/delete/) ?? [];
    expect((await people.June.get("/staff/people/cleo")).text).not.toContain(`/staff/notes/${id}`);
    expect((await people.June.get(`/staff/notes/${id}/delete`)).status).toBe(403);
    expect((await people.Sam.post(`/staff/notes/${id}/delete`)).to).toBe("/staff/people/cleo#notes");
    expect((await people.Sam.get("/staff/people/cleo")).text).not.toContain("Comes on Fridays.");
  });
});

test("what staff keep on people is in their own copy, and nowhere else that a visitor or a customer reaches", {
  timeout: 240_000,
}, async () => {
  const kept = [secrets.company, secrets.attribute, secrets.aboutAnn];
  const places = [
    ...["/ideas/1.data", "/ideas/3.data", "/_root.data", "/wall.data", "/people/ann.data", "/wall/embed", "/oembed"],
    ...["/search?q=canary", "/?sort=wanted", "/staff", "/staff/people", "/staff/people/ann.data", "/staff/people.data"],
  ];
  for (const browser of [people.Vi, people.Cleo, people.Ann])
    for (const [path, text] of await seenBy(browser, places))
      if (!path.startsWith("/you/export"))
        expect(
          kept.filter((word) => text.includes(word)),
          path,
        ).toEqual([]);
  const copy = (await people.Ann.get("/you/export")).text;
  for (const word of [secrets.company, secrets.attribute, secrets.aboutAnn]) expect(copy).toContain(word);
  expect((await people.Cleo.get("/you/export")).text).not.toContain("anary-note-about");
});
