import { expect, test } from "vitest";
import { everything, pathOfBoard, pathOfSearch } from "#app/domain/board.ts";

test("the address of the board says what is not usual, in one order", () => {
  expect(pathOfBoard(everything)).toBe("/");
  expect(pathOfBoard({ mine: "votes", tag: "tea", sort: "hot" }, "1~a")).toBe("/?tag=tea&mine=votes&after=1%7Ea");
  expect(pathOfBoard({ ...everything, sort: "shuffle", stage: "rough", question: 7 })).toBe(
    "/?sort=shuffle&stage=rough&question=7",
  );
});

test("a search keeps what it is within", () => {
  expect(pathOfSearch("", {})).toBe("/search");
  expect(pathOfSearch("", { stage: "rough" })).toBe("/search?stage=rough");
  expect(pathOfSearch("a&b", { tag: "tea", sort: "new" })).toBe("/search?q=a%26b&tag=tea");
});
