/** Points as [x, y, z]: x to the right, y down, z towards the eye; a stone is about 1 in radius. */
export type Point = readonly [number, number, number];

/** A flat piece of a stone with the fill it gets: a tone such as "t7" or "k3". */
export type Facet = { points: Point[]; fill: string };

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function add(a: Point, b: Point, times = 1): Point {
  return [a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times];
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Point, b: Point): Point {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function unit(a: Point): Point {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
}

export function between(a: Point, b: Point, part: number): Point {
  return add([a[0] * (1 - part), a[1] * (1 - part), a[2] * (1 - part)], b, part);
}

export function middleOf(points: Point[]): Point {
  return points.reduce<Point>((sum, point) => add(sum, point, 1 / points.length), [0, 0, 0]);
}

export function turned([x, y, z]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle), z];
}

/** The direction a facet faces, towards the eye (Newell's sum, so bent facets work too). */
export function normalOf(points: Point[]): Point {
  let sum: Point = [0, 0, 0];
  points.forEach((point, at) => {
    sum = add(sum, cross(point, points[(at + 1) % points.length] as Point));
  });
  const normal = unit(sum);
  return normal[2] < 0 ? [-normal[0], -normal[1], -normal[2]] : normal;
}

/** From the top left, a little in front. */
const light = unit([-0.6, -0.75, 0.55]);

/** How lit a facet is, from 0 (turned away) to 1. */
export function lit(points: Point[]): number {
  return Math.min(1, Math.max(0, (dot(normalOf(points), light) + 0.2) / 1.18));
}

/** The outline of points as seen from the front (their convex hull). */
export function outlineOf(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: Point[]) => {
    const chain: Point[] = [];
    for (const point of from) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2) as Point, chain.at(-1) as Point, point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turnsLeft(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 1e-9;
}

/** The gem tone from t0 (darkest) to tb (lightest). */
export function gemTone(level: number): string {
  return `t${Math.min(11, Math.max(0, Math.round(level))).toString(12)}`;
}

/** The rock tone from k0 (darkest) to k5 (lightest). */
export function rockTone(level: number): string {
  return `k${Math.min(5, Math.max(0, Math.round(level)))}`;
}
