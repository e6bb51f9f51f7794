import { expect, test } from "vitest";
import { editionOf, mustStand } from "#app/domain/edition.ts";

test("the mark of some texts is short, and tells every other text from them", () => {
  const mark = editionOf(["Ann", null]);
  expect(mark).toMatch(/^[\w-]{22}$/);
  expect(editionOf(["Ann", null])).toBe(mark);
  for (const others of [["Ann", ""], ["Ann"], ["", "Ann"], ["Ann ", null], ["Ann,null"]])
    expect(editionOf(others)).not.toBe(mark);
});

test("a form is taken when it was made from what stands there, or says nothing of it", () => {
  mustStand(editionOf(["Ann"]), ["Ann"]);
  mustStand(undefined, ["Ann"]);
  for (const mark of [editionOf(["Bo"]), "", "made up"])
    expect(() => mustStand(mark, ["Ann"])).toThrow("changed-meanwhile");
});
