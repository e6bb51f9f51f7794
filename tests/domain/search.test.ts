import fc from "fast-check";
import { expect, test } from "vitest";
import { foldForSearch, markedParts, searchTextOf, termsOf } from "#app/domain/search.ts";

test("letters are unified, marks and case go, white space is one", () => {
  expect(foldForSearch("  Crème\tBRÛLÉE\n①ﬁ ")).toBe("creme brulee 1fi");
});

test("title and body are two lines, whatever is in them", () => {
  expect(searchTextOf({ title: "One\nTwo", body: "Three\n\nFour" })).toBe("one two\nthree four");
});

test("a text is marked where its terms are, across accents and ligatures", () => {
  const marked = (text: string, query: string) =>
    markedParts(text, termsOf(query))
      .map(({ text, hit }) => (hit ? `[${text}]` : text))
      .join("");
  expect(marked("Café crème, cafés", "cafe")).toBe("[Café] crème, [Café]s".replace("[Café]s", "[café]s"));
  expect(marked("The office", "ffi")).toBe("The o[ffi]ce");
  expect(marked("An oﬃce", "ffi")).toBe("An o[ﬃ]ce");
  expect(marked("aaaa", "aa")).toBe("[aaaa]");
  expect(marked("Quiet hour", "hour quiet")).toBe("[Quiet] [hour]");
  expect(marked("nothing", "else")).toBe("nothing");
});

test("marked or not, every text stays exactly what it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
      expect(
        markedParts(text, termsOf(query))
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
