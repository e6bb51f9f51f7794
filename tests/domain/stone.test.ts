import { expect, test } from "vitest";
import { stages } from "#app/domain/stage.ts";
import { minerals, shapeCount, stageLetters, stoneOf } from "#app/domain/stone.ts";

test("an idea is always the same stone", () => {
  const id = "01970000-0000-7000-8000-000000000001";
  expect(stoneOf(id)).toEqual(stoneOf(id));
});

test("ideas are spread over every mineral and shape, also when their ids differ in one letter", () => {
  const found = new Map<string, number>();
  for (let n = 0; n < 28_800; n++) {
    const { mineral, shape } = stoneOf(`01970000-0000-7000-8000-${String(n).padStart(12, "0")}`);
    found.set(`${mineral} ${shape}`, (found.get(`${mineral} ${shape}`) ?? 0) + 1);
  }
  expect(found.size).toBe(minerals.length * shapeCount);
  expect(Math.max(...found.values())).toBeLessThan(200);
  expect(Math.min(...found.values())).toBeGreaterThan(40);
});

test("every stage has a cut of its own", () => {
  expect(new Set(stages.map((stage) => stageLetters[stage])).size).toBe(stages.length);
  expect(new Set(minerals).size).toBe(24);
});
