import { expect, test } from "vitest";
import { foldTag, isTagSlug, tagNamesIn } from "#app/domain/tag.ts";

test("names stand between commas of any script, each once, without what nobody sees", () => {
  expect(tagNamesIn(" Tea,  slow   food,, TEA ,\u200b,شاي، قهوة、静か")).toEqual([
    "TEA",
    "slow food",
    "شاي",
    "قهوة",
    "静か",
  ]);
  expect(tagNamesIn("")).toEqual([]);
});

test("letters, marks and spaces make no other tag", () => {
  expect(new Set(["Café", "CAFE", " cafe\u0301 "].map(foldTag)).size).toBe(1);
  expect(foldTag("tea")).not.toBe(foldTag("teas"));
});

test.each(["", "A", "a b", "a/b", "é", "\u0000", "a".repeat(81)])("%j is no tag's address", (text) => {
  expect(isTagSlug(text)).toBe(false);
});
