import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { excerptOf, faultOf, firstSentence, inMarkdown, tidy } from "#app/domain/text.ts";

test("line ends become LF, and nothing else changes", () => {
  expect(tidy("one\r\ntwo\rthree\nfour \t ")).toBe("one\ntwo\nthree\nfour \t ");
});

describe("a text that no page could show is at fault", () => {
  test.each(["\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\ud800", "a\udc00b", "\udc00\ud800"])(
    "%j",
    (text) => {
      expect(faultOf(`before ${text} after`)).toBe("control-characters");
    },
  );
});

describe("whatever people write in is fine", () => {
  test.each([
    "a\tb\nc",
    "שלום עולם",
    "مرحبا\u200f!",
    "日本語",
    "👩‍👩‍👧 🏳️‍🌈",
    "e\u0301",
    "\u202eabc\u202c",
    "\u{10ffff}",
  ])("%j", (text) => {
    expect(faultOf(text)).toBeNull();
  });
});

test("an excerpt is the words without their Markdown", () => {
  const story =
    "# A quiet hour\n\n> We **really** want `it`, see [the plan](https://example.org).\n\n- one\n- two\n1. three";
  expect(excerptOf(story)).toBe("A quiet hour We really want it, see the plan. one, two three");
});

test("a short text is its own excerpt, a long one ends between words", () => {
  expect(excerptOf("Quiet please.")).toBe("Quiet please.");
  expect(excerptOf("quiet hours, every morning", 14)).toBe("quiet hours …");
});

test("an excerpt never splits a character, is never longer than asked, and hides no half words", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", " ", "😀", "🏳", "é", ".", "\n", "*", "[", "]", "(", ")"),
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (text, most) => {
      const excerpt = excerptOf(text, most);
      expect(faultOf(excerpt)).toBeNull();
      expect(excerpt.replace(/ …$/, "").length).toBeLessThanOrEqual(most);
      expect(excerpt).not.toContain("\n");
    }),
    { numRuns: 1_000 },
  );
});

test("an excerpt of the longest and most awkward texts is made at once", () => {
  const awkward = ["[", "](", "*a", "_ ", "`", "> ", "1. ", "😀"].map((piece) => piece.repeat(10_000 / piece.length));
  for (const text of awkward) expect(excerptOf(text).length).toBeLessThan(200);
});

test("a story's card shows its first sentence", () => {
  expect(firstSentence("We tried it in **three** shops. It was quiet. Nobody left.")).toBe(
    "We tried it in three shops.",
  );
  expect(firstSentence("It works. Everybody came back on the second day! Really?")).toBe(
    "It works. Everybody came back on the second day! Really?",
  );
  expect(firstSentence(`${"word ".repeat(100)}`).endsWith("…")).toBe(true);
});

test("a line in Markdown says exactly what it said", () => {
  const plain = fc
    .string({ minLength: 1, maxLength: 60, unit: "grapheme-ascii" })
    .filter((line) => line.trim() === line);
  const shown = (html: string) =>
    html.replace(/<[^>]*>/g, "").replace(/&(lt|gt|amp|quot);/g, (_, name) => signs[name] ?? "");
  const signs: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
  fc.assert(
    fc.property(plain, (line) => {
      const html = renderMarkdown(`- [${inMarkdown(line)}](/ideas/1)`);
      expect(html.match(/<a /g)).toHaveLength(1);
      expect(shown(html).trim()).toBe(line);
    }),
  );
  expect(inMarkdown("word ".repeat(100))).toHaveLength(120);
});
