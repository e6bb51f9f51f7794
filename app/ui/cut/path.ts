import type { Point } from "./geometry.ts";

type Dot = readonly [number, number];

/**
 * Writes polygons as path data with whole numbers, relative and as short as it gets.
 * Only `fine` drawings keep neighbours of one tone apart. The edge is centred; `radius` is what a round stone would have, and no stone reaches further than 0.435.
 */
export function drawer(
  size: number,
  edge: Point[],
  radius: number,
  centreY: number,
  fine: boolean,
): (polygons: Point[][]) => string {
  const [left, right] = [Math.min(...edge.map(([x]) => x)), Math.max(...edge.map(([x]) => x))];
  const [top, bottom] = [Math.min(...edge.map(([, y]) => y)), Math.max(...edge.map(([, y]) => y))];
  const [wide, high] = [right - left, bottom - top];
  const scale = Math.min((radius * 2) / Math.sqrt(wide * high), 0.87 / Math.max(wide, high)) * size;
  const place = ([x, y]: Point): Dot => [
    Math.round(size / 2 + (x - (left + right) / 2) * scale),
    Math.round(size * centreY + (y - (top + bottom) / 2) * scale),
  ];
  return (polygons) => {
    const placed = polygons.map((polygon) => clockwise(withoutRepeats(polygon.map(place))));
    const seen = placed.filter((polygon) => Math.abs(areaOf(polygon)) >= size / 50);
    return write(fine ? seen : joined(seen));
  };
}

/** Fills close by themselves and pairs after a move are lines, so neither `z` nor `l` is written. */
function write(polygons: Dot[][]): string {
  let [x, y] = [0, 0];
  const parts = polygons.map((polygon) => {
    const pairs = polygon.map(([toX, toY]) => {
      const pair = `${toX - x} ${toY - y}`;
      [x, y] = [toX, toY];
      return pair;
    });
    return `m${pairs.join(" ")}`;
  });
  return parts.join("").replaceAll(" -", "-");
}

/** Neighbours with a common side become one polygon: they have the same tone, and small nobody sees the cut. */
function joined(polygons: Dot[][]): Dot[][] {
  const left = [...polygons];
  const done: Dot[][] = [];
  while (left.length) {
    let whole = left.shift() as Dot[];
    for (let at = 0; at < left.length; at++) {
      const more = join(whole, left[at] as Dot[]);
      if (!more) continue;
      whole = more;
      left.splice(at, 1);
      at = -1;
    }
    done.push(whole);
  }
  return done;
}

function join(a: Dot[], b: Dot[]): Dot[] | null {
  for (const [at, from] of a.entries()) {
    const to = a[(at + 1) % a.length] as Dot;
    const there = b.findIndex((dot, index) => same(dot, to) && same(b[(index + 1) % b.length] as Dot, from));
    if (there < 0) continue;
    const round = [...b.slice(there + 1), ...b.slice(0, there + 1)].slice(1, -1);
    return [...a.slice(0, at + 1), ...round, ...a.slice(at + 1)];
  }
  return null;
}

function same(a: Dot, b: Dot): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function withoutRepeats(polygon: Dot[]): Dot[] {
  return polygon.filter((dot, at) => !same(dot, polygon[(at + 1) % polygon.length] as Dot));
}

function clockwise(polygon: Dot[]): Dot[] {
  return areaOf(polygon) < 0 ? polygon.reverse() : polygon;
}

function areaOf(polygon: Dot[]): number {
  return polygon.reduce((sum, [x, y], at) => {
    const [toX, toY] = polygon[(at + 1) % polygon.length] as Dot;
    return sum + (x * toY - toX * y) / 2;
  }, 0);
}
