import { expect, test } from "vitest";
import { chartOf } from "#app/domain/chart.ts";

const dates = { startsOn: "2026-05-04", endsOn: "2026-05-14" };
const at = (day: string, value: number) => ({ from: day, until: day, value, people: 3 });

test("a line goes from the first day on the left to the last on the right, against its target", () => {
  const points = [at("2026-05-04", 1), at("2026-05-09", 5), at("2026-05-14", 3)];
  const chart = chartOf({ points, target: 5, by: "pulse", ...dates });
  const { left, right, bottom } = chart;
  expect(chart.dots.map(({ x }) => x)).toEqual([left, (left + right) / 2, right]);
  expect(chart.dots[0]?.y).toBe(bottom);
  expect(chart.dots[1]?.y).toBe(chart.target);
  expect(chart.line).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  expect(chart.values.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
  expect(chart.days.map(({ day }) => day)).toEqual(["2026-05-04", "2026-05-09", "2026-05-14"]);
});

test("nothing lies outside of the picture, not even what was counted after the last day, nought, or a great number", () => {
  for (const values of [[0], [0, 0], [-5, 5], [1e9, 12], [-1e9], [0.001, 0.002]]) {
    const points = values.map((value, day) => at(`2026-05-${14 + day}`, value));
    const chart = chartOf({ points, target: values[0] ?? null, by: "figure", ...dates });
    for (const { x, y } of chart.dots) {
      expect([x >= chart.left, x <= chart.right, y >= 0, y <= chart.bottom]).toEqual([true, true, true, true]);
    }
    expect(chart.values.length).toBeGreaterThan(1);
  }
});

test("a pilot of one day has one day", () => {
  const day = { startsOn: "2026-05-04", endsOn: "2026-05-04" };
  const chart = chartOf({ points: [at("2026-05-04", 50)], target: null, by: "missed", ...day });
  expect(chart.dots).toEqual([{ x: chart.left, y: (chart.bottom + 16) / 2 }]);
  expect(chart.target).toBeNull();
});
