import { describe, expect, test } from "vitest";
import { mayMove, type Stage, type StageCause, stages, stagesByAnswer } from "#app/domain/stage.ts";

/** Everything that may move an idea, written out: all else is refused. A resting idea here left polishing. */
const table = new Set([
  "rough → polishing by polish",
  "rough → polishing by answer",
  "rough → resting by answer",
  "polishing → resting by answer",
  "piloting → resting by answer",
  "rough → piloting by pilot-opened",
  "polishing → piloting by pilot-opened",
  "piloting → piloting by pilot-opened",
  "piloting → piloting by adopted",
  "piloting → polishing by adapted",
  "piloting → resting by stopped",
  "rough → shipped by shipped",
  "polishing → shipped by shipped",
  "piloting → shipped by shipped",
  "resting → polishing by woken",
]);

const causes: StageCause[] = ["polish", "answer", "pilot-opened", "adopted", "adapted", "stopped", "shipped", "woken"];

describe("an idea moves only as the table says", () => {
  for (const cause of causes)
    for (const from of stages)
      for (const to of stages) {
        const move = `${from} → ${to} by ${cause}`;
        test(`${move}: ${table.has(move) ? "yes" : "no"}`, () => {
          expect(mayMove(from, to, cause, from === "resting" ? "polishing" : null)).toBe(table.has(move));
        });
      }
});

test("a resting idea wakes to the stage it left, and to no other", () => {
  const lefts: Stage[] = ["rough", "polishing", "piloting"];
  for (const left of lefts) expect(stages.filter((to) => mayMove("resting", to, "woken", left))).toEqual([left]);
  expect(stages.filter((to) => mayMove("resting", to, "woken", null))).toEqual([]);
});

test("what is shipped stays shipped", () => {
  for (const cause of causes) expect(stages.filter((to) => mayMove("shipped", to, cause, "rough"))).toEqual([]);
});

test("an answer offers just the stages it may lead to", () => {
  expect(stagesByAnswer("rough", null)).toEqual(["polishing", "resting"]);
  expect(stagesByAnswer("polishing", null)).toEqual(["resting"]);
  expect(stagesByAnswer("piloting", null)).toEqual(["resting"]);
  expect(stagesByAnswer("shipped", null)).toEqual([]);
  expect(stagesByAnswer("resting", "piloting")).toEqual(["piloting"]);
});
