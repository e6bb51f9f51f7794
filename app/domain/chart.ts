import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { addDays, daysBetween } from "./calendar.ts";
import type { Point } from "./gauge.ts";
import type { Yardstick } from "./pilot.ts";

/** A line over the days of a pilot, in the units of its picture; whatever shows it only draws. */
export type Chart = {
  width: number;
  height: number;
  /** The room of the line, within which its axes lie. */
  left: number;
  right: number;
  bottom: number;
  line: string;
  dots: { x: number; y: number }[];
  /** How high the target stands. */
  target: number | null;
  values: { y: number; value: number }[];
  days: { x: number; day: string }[];
};

const size = { width: 340, height: 190, left: 44, right: 332, top: 16, bottom: 162 };

type Charted = { points: Point[]; target: number | null; by: Yardstick; startsOn: string; endsOn: string };

/** Draws what was measured against its target, from the first day of a pilot to its last. */
export function chartOf({ points, target, by, startsOn, endsOn }: Charted): Chart {
  const until = points.reduce((last, point) => (point.until > last ? point.until : last), endsOn);
  const days = Math.max(1, daysBetween(startsOn, until));
  const x = scaleLinear([0, days], [size.left, size.right]);
  const [y, ticks] = heightOf(by, [...points.map(({ value }) => value), ...(target === null ? [] : [target])]);
  const dots = points.map(({ until, value }) => ({ x: round(x(daysBetween(startsOn, until))), y: round(y(value)) }));
  const path = line<{ x: number; y: number }>(
    (dot) => dot.x,
    (dot) => dot.y,
  );
  return {
    ...size,
    line: path(dots) ?? "",
    dots,
    target: target === null ? null : round(y(target)),
    values: ticks.map((value) => ({ y: round(y(value)), value })),
    days: [0, Math.round(days / 2), days]
      .filter((day, at, all) => all.indexOf(day) === at)
      .map((day) => ({ x: round(x(day)), day: addDays(startsOn, day) })),
  };
}

/** From 1 to 5, from 0 to 100, or as far as a figure goes, from nought. */
function heightOf(by: Yardstick, values: number[]) {
  const range = [size.bottom, size.top];
  if (by === "pulse") return [scaleLinear([1, 5], range), [1, 2, 3, 4, 5]] as const;
  if (by === "missed") return [scaleLinear([0, 100], range), [0, 25, 50, 75, 100]] as const;
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear([least, most > least ? most : least + 1], range).nice(4);
  return [scale, scale.ticks(4)] as const;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
