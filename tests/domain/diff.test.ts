import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DiffPart, diffOf, folded, mergeOf } from "#app/domain/diff.ts";

const told = (parts: DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === "added" ? `[+${text}]` : kind === "removed" ? `[-${text}]` : text)).join("");
const without = (parts: DiffPart[], kind: string) =>
  parts
    .filter((part) => part.kind !== kind)
    .map(({ text }) => text)
    .join("");
/** Texts of a few words, so that two of them have much in common. */
const aText = fc.oneof(
  fc
    .array(fc.constantFrom("one", "two", " ", "  ", "\n", ", ", ". ", "日本語", "слово", "🙂"), { maxLength: 30 })
    .map((words) => words.join("")),
  fc.string({ unit: "grapheme" }),
);

describe("what was changed", () => {
  test.each([
    ["a word more", "No music.", "No music at all.", "No music[+ at all]."],
    ["a word less", "No loud music.", "No music.", "No[- loud] music."],
    ["a word instead", "No music.", "No phones.", "No[- music][+ phones]."],
    ["a sentence more", "No music.", "No music. No phones.", "No music.[+ No phones.]"],
    ["a paragraph more", "No music.", "No music.\n\nNo phones.", "No music.[+\n\nNo phones.]"],
    ["everything", "One", "Two", "[-One][+Two]"],
    ["nothing", "One", "One", "One"],
    ["words without spaces", "私は猫が好きです", "私は犬が好きです", "私は[-猫][+犬]が好きです"],
    ["words in Cyrillic", "Тихий час", "Тихий день", "Тихий[- час][+ день]"],
  ])("%s is told as such", (_, before, after, expected) => {
    expect(told(diffOf(before, after))).toBe(expected);
  });

  test("tells both texts exactly, whatever they are", () => {
    fc.assert(
      fc.property(aText, aText, (before, after) => {
        const parts = diffOf(before, after);
        expect(without(parts, "added")).toBe(before);
        expect(without(parts, "removed")).toBe(after);
      }),
    );
  });

  test("of two long texts without a word in common is told as a whole", () => {
    const long = (word: string) => Array.from({ length: 2_000 }, (_, n) => `${word}${n}`).join(" ");
    expect(diffOf(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  test("leaves out long stretches that stay, and nothing else", () => {
    fc.assert(
      fc.property(aText, aText, (before, after) => {
        const parts = folded(diffOf(before, after), 5);
        expect(without(parts, "added")).toBe(before);
      }),
    );
    const long = "word ".repeat(200);
    const parts = folded(diffOf(`${long}old ${long}`, `${long}new ${long}`));
    expect(parts.map(({ kind }) => kind)).toEqual(["cut", "same", "removed", "added", "same", "cut"]);
  });
});

describe("two changes of the same words", () => {
  const base = { title: "A quiet hour", body: "No music. No milk steamer.\n\nIn the mornings." };

  test("at different places are made one", () => {
    const one = { ...base, body: "No music at all. No milk steamer.\n\nIn the mornings." };
    const other = { title: "A silent hour", body: "No music. No milk steamer.\n\nOn weekday mornings." };
    expect(mergeOf(base, one, other)).toEqual({
      title: "A silent hour",
      body: "No music at all. No milk steamer.\n\nOn weekday mornings.",
    });
  });

  test("at the same place need a fresh look", () => {
    expect(mergeOf(base, { ...base, title: "A silent hour" }, { ...base, title: "A calm hour" })).toBeNull();
  });

  test("that are the same change are that change", () => {
    const silent = { ...base, title: "A silent hour" };
    expect(mergeOf(base, silent, silent)).toEqual(silent);
  });

  test("are the one change where the other changed nothing", () => {
    const words = fc.record({ title: aText, body: aText });
    fc.assert(
      fc.property(words, words, (base, one) => {
        expect(mergeOf(base, one, base)).toEqual(one);
        expect(mergeOf(base, base, one)).toEqual(one);
        expect(mergeOf(base, one, one)).toEqual(one);
      }),
    );
  });

  test("of one sign over and over are not worked out, but looked at", () => {
    const signs = (body: string) => ({ title: "", body });
    const many = "!".repeat(9_990);
    expect(mergeOf(signs(many), signs(`${many}?`), signs(`.${many}`))).toBeNull();
    expect(mergeOf(signs(many), signs(many), signs(`.${many}`))).toEqual(signs(`.${many}`));
  });

  test("keep every word that either of them added, where they fit together", () => {
    const words = fc.array(fc.constantFrom("one", "two", "three", "four"), { minLength: 1, maxLength: 12 });
    const place = fc.nat({ max: 12 });
    fc.assert(
      fc.property(words, place, place, (words, first, second) => {
        const put = (at: number, word: string) => [...words.slice(0, at), word, ...words.slice(at)].join(" ");
        const text = (body: string) => ({ title: "", body });
        const merged = mergeOf(text(words.join(" ")), text(put(first, "ONE")), text(put(second, "OTHER")));
        if (merged) for (const word of ["ONE", "OTHER"]) expect(merged.body).toContain(word);
      }),
    );
  });
});
