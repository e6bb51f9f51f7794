import { scaleBand, scaleLinear } from "d3-scale";
import type { Figures } from "./dashboard.ts";

/** Bars over weeks, stacked, in the units of their picture; whatever shows them only draws. */
export type Bars = {
  width: number;
  height: number;
  left: number;
  right: number;
  bottom: number;
  bars: { x: number; y: number; width: number; height: number; part: number }[];
  levels: { y: number; value: number }[];
  /** A few of the weeks, to be named below. */
  named: { x: number; at: number }[];
};

/** The charts of the dashboard, by what their bars are. */
export function chartsOf({ weeks, promises }: Pick<Figures, "weeks" | "promises">) {
  return {
    ideas: barsOf(weeks.map(({ ideas }) => [ideas])),
    votes: barsOf(weeks.map(({ votes }) => [votes])),
    people: barsOf(weeks.map(({ fresh, returning }) => [returning, fresh])),
    answers: barsOf(promises.map(({ inTime, late }) => [inTime, late])),
    promises: barsOf(promises.map(({ kept, broken }) => [kept, broken])),
  };
}
export type Charts = ReturnType<typeof chartsOf>;

const size = { width: 340, height: 150, left: 36, right: 336, top: 10, bottom: 124 };

/** Draws one bar for each row, its parts one upon the other, from nought to the highest. */
export function barsOf(rows: number[][]): Bars {
  const most = Math.max(1, ...rows.map((parts) => parts.reduce((sum, part) => sum + part, 0)));
  const y = scaleLinear([0, most], [size.bottom, size.top]).nice(3);
  const places = rows.map((_, at) => at);
  const x = scaleBand(places, [size.left, size.right]).paddingInner(rows.length > 60 ? 0.1 : 0.25);
  const named = [0, Math.floor((rows.length - 1) / 2), rows.length - 1].filter(
    (at, place, all) => all.indexOf(at) === place,
  );
  return {
    width: size.width,
    height: size.height,
    left: size.left,
    right: size.right,
    bottom: size.bottom,
    bars: rows.flatMap((parts, at) => {
      let below = 0;
      return parts.flatMap((value, part) => {
        const [low, high] = [y(below), y(below + value)];
        below += value;
        const bar = {
          x: round(x(at) ?? 0),
          y: round(high),
          width: round(x.bandwidth()),
          height: round(low - high),
          part,
        };
        return value > 0 ? [bar] : [];
      });
    }),
    levels: y
      .ticks(3)
      .filter(Number.isInteger)
      .map((value) => ({ y: round(y(value)), value })),
    named: rows.length === 0 ? [] : named.map((at) => ({ x: round((x(at) ?? 0) + x.bandwidth() / 2), at })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
