import { type Point, turned } from "./geometry.ts";

/** How a shape is cut when it is finished, and how its rock is stretched before. */
export type Shape = {
  cut: "brilliant" | "step" | "rose";
  /** Main facets around the table. */
  mains: number;
  /** Where the table ends, as a part of the way to the edge. */
  table: number;
  tilt: number;
  wide: number;
  high: number;
  /** The edge at a part (0 to 1) of the way round, before tilting. */
  edge: (part: number) => Point;
};

/** The twelve shapes: round, oval, cushion, pear, emerald, marquise, hexagon, asscher, trillion, shield, princess, rose. */
export const shapes: Shape[] = [
  { cut: "brilliant", mains: 8, table: 0.54, tilt: 11, wide: 1, high: 1, edge: polar(0, 2) },
  { cut: "brilliant", mains: 8, table: 0.55, tilt: 24, wide: 0.82, high: 1.06, edge: polar(0, 2) },
  { cut: "brilliant", mains: 8, table: 0.52, tilt: -8, wide: 1, high: 0.93, edge: polar(4, 3.1) },
  { cut: "brilliant", mains: 8, table: 0.5, tilt: 28, wide: 0.84, high: 1.12, edge: pear },
  { cut: "step", mains: 8, table: 0.46, tilt: 14, wide: 0.78, high: 1.04, edge: corners(0.36) },
  { cut: "brilliant", mains: 8, table: 0.52, tilt: 38, wide: 0.66, high: 1.2, edge: marquise },
  { cut: "brilliant", mains: 6, table: 0.5, tilt: 6, wide: 1, high: 1.02, edge: polygon(6) },
  { cut: "step", mains: 8, table: 0.4, tilt: -9, wide: 0.94, high: 0.94, edge: corners(0.52) },
  { cut: "brilliant", mains: 6, table: 0.5, tilt: 8, wide: 1.06, high: 1.04, edge: trillion },
  { cut: "brilliant", mains: 8, table: 0.5, tilt: -12, wide: 0.92, high: 1.06, edge: shield },
  { cut: "brilliant", mains: 8, table: 0.5, tilt: 33, wide: 0.92, high: 0.92, edge: polar(4, 6) },
  { cut: "rose", mains: 6, table: 0.4, tilt: -16, wide: 0.94, high: 1.02, edge: polar(0, 2) },
];

/** The edge of a shape with its stretch and tilt, at a part of the way round and a part of the way out. */
export function edgeOf(shape: Shape, part: number, out: number, height: number): Point {
  const [x, y] = shape.edge(((part % 1) + 1) % 1);
  return turned([x * shape.wide * out, y * shape.high * out, height], shape.tilt);
}

/** A circle, or with four corners a rounded square: the larger the power, the sharper. */
function polar(count: number, power: number) {
  return (part: number): Point => {
    const angle = part * 2 * Math.PI;
    const x = Math.sin(angle);
    const y = -Math.cos(angle);
    if (count === 0) return [x, y, 0];
    const radius = (Math.abs(x) ** power + Math.abs(y) ** power) ** (-1 / power);
    return [x * radius, y * radius, 0];
  };
}

/** A polygon with straight sides and a corner at the top. */
function polygon(count: number) {
  return (part: number): Point => {
    const side = Math.floor(part * count);
    const along = part * count - side;
    const from = (side / count) * 2 * Math.PI;
    const to = ((side + 1) / count) * 2 * Math.PI;
    const x = Math.sin(from) * (1 - along) + Math.sin(to) * along;
    const y = -Math.cos(from) * (1 - along) - Math.cos(to) * along;
    const round = 1 + 0.05 * Math.sin(along * Math.PI);
    return [x * round, y * round, 0];
  };
}

/** A square whose corners are cut off, as eight points. */
function corners(cut: number) {
  const c = 1 - cut;
  const points = [
    [-c, -1],
    [c, -1],
    [1, -c],
    [1, c],
    [c, 1],
    [-c, 1],
    [-1, c],
    [-1, -c],
  ] as const;
  return (part: number): Point => {
    const at = Math.floor(part * 8 + 1e-9) % 8;
    const along = part * 8 - at;
    const from = points[at] ?? points[0];
    const to = points[(at + 1) % 8] ?? points[0];
    return [from[0] * (1 - along) + to[0] * along, from[1] * (1 - along) + to[1] * along, 0];
  };
}

function pear(part: number): Point {
  const angle = part * 2 * Math.PI;
  const waist = Math.sin(angle / 2) ** 0.55;
  return [Math.sin(angle) * waist * 1.06, -Math.cos(angle) * 0.98 - 0.02, 0];
}

function marquise(part: number): Point {
  const angle = part * 2 * Math.PI;
  const x = Math.sin(angle);
  return [Math.sign(x) * Math.abs(x) ** 1.32, -Math.cos(angle), 0];
}

function trillion(part: number): Point {
  const angle = part * 2 * Math.PI;
  const radius = 1 - 0.06 * (1 - Math.cos(3 * angle)) + 0.02;
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius + 0.05, 0];
}

function shield(part: number): Point {
  const angle = part * 2 * Math.PI + Math.PI;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  if (y < 0) {
    const square = (Math.abs(x) ** 2.7 + Math.abs(y) ** 2.7) ** (-1 / 2.7);
    return [x * square, y * square * 0.86, 0];
  }
  const round = 1 - 0.06 * Math.sin(2 * Math.acos(Math.min(1, y))) ** 2;
  return [x * round, y * 1.08, 0];
}
