import { expect, test } from "vitest";
import { type PilotShape, shapeFields, textsOf } from "#app/domain/pilot-shape.ts";

const shape: PilotShape = {
  hypothesis: "It helps.",
  measure: "",
  yardstick: "figure",
  target: 4.5,
  unit: "cups",
  places: 5,
  startsOn: "2026-05-11",
  endsOn: "2026-05-25",
  who: null,
  openTo: "tag",
  tag: { slug: "quiet", name: "Quiet" },
  seating: "by-hand",
  refusalDays: 0,
  checkInEvery: 7,
  capMoney: null,
  currency: null,
  capPeople: 0,
  capDays: 3,
  notes: null,
  questions: ["When?", "Where?"],
  ideas: [
    { number: 4, slug: "a", title: "A" },
    { number: 2, slug: "b", title: "B" },
  ],
  host: { handle: "sam", name: "Sam" },
};

test("a shape is said as its form says it, field by field", () => {
  const said = textsOf(shape);
  expect(Object.keys(said)).toEqual([...shapeFields]);
  expect(said).toMatchObject({
    target: "4.5",
    tag: "quiet",
    capMoney: "",
    capPeople: "0",
    questions: "When?\nWhere?",
    ideas: "4\n2",
    host: "sam",
    notes: "",
  });
});

test("what it carries besides is no field", () => {
  expect(Object.keys(textsOf({ ...shape, id: "x" } as PilotShape))).toEqual([...shapeFields]);
});
