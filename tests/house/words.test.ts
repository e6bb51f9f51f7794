import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copy } from "#app/copy/en.ts";
import { journeyWords, outcomeWords, stageWords } from "#app/copy/pages/journey.ts";
import { newsWords } from "#app/copy/pages/news.ts";
import { faultWords, refusalWords } from "#app/copy/refusals.ts";
import { wall } from "#app/copy/wall.ts";
import { tellingKinds } from "#app/domain/events.ts";
import { faultCodes, refusals } from "#app/domain/refusal.ts";
import { stages } from "#app/domain/stage.ts";

const folder = "app/copy/pages";
const pages = await Promise.all(
  readdirSync(folder).map((name) => import(join("../..", folder, name)) as Promise<Record<string, unknown>>),
);
const all = { copy, pages, wall, refusalWords, faultWords };
/** What is told in the same place without being a refusal of the domain. */
const beside = ["malformed", "busy", "unsure", "no-room", "read-only", "away", "unreadable", "wrong-method"] as const;
const acronyms = new Set(["XL", "JPEG", "PNG", "AVIF", "GIF", "MB", "EUR", "USD", "UTC", "URL", "RSS", "HTML", "CSV"]);

describe("a reason why not", () => {
  test.each(Object.keys(refusals))("%s is told in words", (code) => {
    expectSentence(refusalWords[code as keyof typeof refusalWords]);
  });

  test.each(beside)("%s is told in words", (code) => {
    expectSentence(refusalWords[code]);
  });

  test.each(faultCodes)("%s, of a field, is told in words", (code) => {
    expectSentence(faultWords[code]);
  });

  test("has no words for what nobody says any more", () => {
    const known = [...Object.keys(refusals), ...beside].sort();
    expect(Object.keys(refusalWords).sort()).toEqual(known);
    expect(Object.keys(faultWords).sort()).toEqual([...faultCodes].sort());
  });
});

describe("news", () => {
  const source = readFileSync("app/background/recipients.ts", "utf8");
  test("are told of exactly the events that somebody is told of", () => {
    const told = [...source.matchAll(/case "([a-z-]+)":/g)].map(([, kind]) => kind as string);
    expect(told.sort()).toEqual([...tellingKinds].sort());
  });

  test.each(tellingKinds)("of %s have words, with and without a name", (kind) => {
    expect(newsWords[kind].by).toMatch(/^[a-z]/);
    expect(newsWords[kind].alone).toMatch(/^[A-Z]/);
  });
});

describe("an idea's journey", () => {
  test.each(Object.entries(journeyWords))("tells of %s with and without a name", (_, words) => {
    expect(words.by).toBeTruthy();
    expect(words.alone).toBeTruthy();
  });

  test("tells of every stage, and every end of a pilot", () => {
    expect(Object.keys(stageWords).sort()).toEqual([...stages].sort());
    expect(Object.keys(copy.stages).sort()).toEqual([...stages].sort());
    expect(Object.keys(outcomeWords).sort()).toEqual(["adapt", "adopt", "stop"]);
  });
});

describe("every text of the site", () => {
  const texts = textsOf(all);

  test("is there to be read", () => {
    expect(texts.length).toBeGreaterThan(300);
  });

  test("never raises its voice", () => {
    expect(texts.filter(({ text }) => text.includes("!")).map(told)).toEqual([]);
    expect(texts.filter(({ text }) => shouts(text)).map(told)).toEqual([]);
  });

  test("has typographic quotes, and no dash for a comma", () => {
    expect(texts.filter(({ text }) => /\w'\w|"|—/.test(text)).map(told)).toEqual([]);
  });

  test("holds no markup and no gap where a word should be", () => {
    expect(texts.filter(({ text }) => /undefined|\[object|NaN|<[a-z/]| {2}/.test(text)).map(told)).toEqual([]);
  });
});

function expectSentence(words: string | undefined) {
  expect(words).toMatch(/^[A-Z].+\.$/);
  expect(words).not.toContain("!");
  expect(shouts(words ?? "")).toBe(false);
}

function shouts(text: string): boolean {
  return (text.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((word) => !acronyms.has(word));
}

function told({ path, text }: { path: string; text: string }): string {
  return `${path}: ${text}`;
}

/** Every text with its place; those made by a function are made once, with names and numbers that could be. */
function textsOf(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") return textsOf(sampleOf(value as (...given: unknown[]) => unknown), `${path}()`);
  if (value && typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
  return [];
}

function sampleOf(make: (...given: unknown[]) => unknown): unknown {
  for (const given of [[3, 12, 12], ["rough"], ["dreamer"], ["running", 2, 12]])
    try {
      const made = make(...given);
      if (typeof made !== "string" || !made.includes("undefined")) return made;
    } catch {}
  return "";
}
