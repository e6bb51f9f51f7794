import { expect, test } from "vitest";
import { diffOfWords } from "#app/domain/diff.ts";
import { seemsToChangeMeaning } from "#app/domain/polish.ts";
import { readingOf } from "#app/domain/reading.ts";

const before = { title: "A quiet hour", body: "No music. No milk steamer. Books on the tables." };

test.each([
  ["a slip of the pen", { ...before, body: "No music. No milk steamers. Books on the tables." }, false],
  ["nothing at all", before, false],
  ["spaces alone", { ...before, body: "No  music.\nNo milk steamer. Books on the tables." }, false],
  ["another title and other words", { title: "A loud hour", body: "Music, and dancing on the tables." }, true],
  ["most of it gone", { ...before, body: "No music." }, true],
])("of %s the form says whether it may change the meaning", (_, after, expected) => {
  expect(seemsToChangeMeaning(diffOfWords(before, after))).toBe(expected);
});

const after = { ...before, title: "A silent hour" };
const polish = { base: 1, before, after };

test("a polish of the present words reads as it was offered", () => {
  expect(readingOf(polish, { ...before, revision: 1 })).toMatchObject({
    isStale: false,
    merged: after,
    conflict: null,
  });
});

test("a polish of older words reads with what was changed since, or needs a fresh look", () => {
  const body = "No music. No milk steamer. Books on the shelves.";
  const both = readingOf(polish, { ...before, body, revision: 2 });
  expect(both).toMatchObject({ isStale: true, merged: { title: after.title, body }, conflict: null });
  const clash = readingOf(polish, { ...before, title: "A calm hour", revision: 2 });
  expect(clash).toMatchObject({ isStale: true, merged: null, diff: null, likely: false });
  expect(clash.conflict).not.toBeNull();
});
