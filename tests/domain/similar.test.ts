import fc from "fast-check";
import { expect, test } from "vitest";
import { alike, likeness, sharedWords, titleWords } from "#app/domain/similar.ts";

const like = (one: string, other: string) => likeness(titleWords(one), titleWords(other));

test.each([
  ["A quiet hour on weekday mornings", "Quiet hours in the morning"],
  ["Export to CSV", "A CSV export of all ideas"],
  ["Oat milk without asking", "Oat milk"],
  ["静かな朝の時間", "朝の静かな時間がほしい"],
  ["Mehrwegbecher für unterwegs", "Mehrweg-Becher zum Mitnehmen"],
])("%j is much like %j", (one, other) => {
  expect(like(one, other)).toBeGreaterThan(alike.worthShowing);
});

test.each([
  ["A quiet hour on weekday mornings", "A bench by the water"],
  ["A lamp for the stairs", "A boat for the bay"],
  ["A bench by the water", "A table by the window"],
  ["Oat milk without asking", ""],
])("%j is nothing like %j", (one, other) => {
  expect(like(one, other)).toBeLessThan(alike.worthShowing);
});

test("likeness is the same both ways, between 0 and 1, and 1 for the same words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
      const found = like(one, other);
      expect(found).toBeCloseTo(like(other, one), 10);
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1);
    }),
  );
  expect(like("Cups that come back", "cups THAT come bäck")).toBe(1);
});

test("several and one, long and short forms of a word are the same at the root; single letters say nothing", () => {
  const roots = (title: string) => titleWords(title).map(({ root }) => root);
  expect(roots("A cup, cups and a cupboard")).toEqual(["cup", "and", "cupboa"]);
  expect(roots("reading readings")).toEqual(["readin"]);
  expect(roots("Is it a bus?")).toEqual(["is", "it", "bus"]);
});

test("what two titles share is said in the words of the first", () => {
  expect(sharedWords(titleWords("Quiet hours in the morning"), titleWords("A quiet hour on weekday mornings"))).toEqual(
    ["quiet", "hours", "morning"],
  );
});

test("of a text that is no title only the beginning is looked at", () => {
  expect(titleWords(Array.from({ length: 100_000 }, (_, n) => `word${n}`).join(" ")).length).toBeLessThan(60);
});
