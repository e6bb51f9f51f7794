import { expect, test } from "vitest";
import { hexOf } from "#app/domain/hex.ts";

test("a colour is read however its digits are written", () => {
  expect(["#3366cc", "3366CC", "#36c", " 36C "].map(hexOf)).toEqual(Array(4).fill("#3366cc"));
});

test("what is no colour of six digits is none", () => {
  for (const text of ["", "#", "blue", "#36", "#3366c", "#3366ccff", "rgb(0,0,0)", "#ggg", "#36c;}"])
    expect(hexOf(text), text).toBeNull();
});
