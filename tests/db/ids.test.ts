import { expect, test } from "vitest";
import { idsAt, timeOfId } from "#db/ids.ts";

const noon = new Date("2026-05-04T12:00:00Z");

test("what is made in one moment, by whichever deed, sorts as it was made", () => {
  const deeds = Array.from({ length: 200 }, () => idsAt(noon));
  const made = deeds.flatMap((newId) => [newId(), newId()]);
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(400);
});

test("what is made later comes after, and an id tells when that was", () => {
  const later = new Date(noon.getTime() + 1);
  const id = idsAt(later)();
  expect(idsAt(noon)() < id).toBe(true);
  expect(timeOfId(id)).toEqual(later);
});

test("with numbers of one's own the same ids are made again", () => {
  const some = () => {
    let n = 0;
    const newId = idsAt(noon, () => n++ % 256);
    return [newId(), newId(), newId()];
  };
  expect(some()).toEqual(some());
  expect(some().toSorted()).toEqual(some());
});
