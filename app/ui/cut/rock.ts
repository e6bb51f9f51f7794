import {
  add,
  between,
  cross,
  dot,
  type Facet,
  gemTone,
  lit,
  middleOf,
  normalOf,
  type Point,
  randomFrom,
  rockTone,
  turned,
  unit,
} from "./geometry.ts";
import type { Shape } from "./outline.ts";

type Plane = { normal: Point; far: number; cut: boolean };

/** What a stone that is not yet cut is made of. Specks are small chips, dark and light. */
export type Rock = { facets: Facet[]; dark: Point[][]; light: Point[][]; table: Point[] };

/** A rock of which `cuts` facets have been ground: none when rough. Its planes are the same at every stage. */
export function cutRock(shape: Shape, seed: number, cuts: number, fine: boolean): Rock {
  const random = randomFrom(seed * 7 + 3);
  const planes = [...rockPlanes(random, shape), ...cutPlanes(cuts)];
  const facets: Facet[] = [];
  let table: Point[] = [];
  for (const [at, plane] of planes.entries()) {
    const points = faceOf(plane, planes).map((point) => stretched(point, shape));
    if (points.length < 3 || plane.normal[2] < 0.02) continue;
    if (!plane.cut) facets.push(...rockFace(points, randomFrom(seed * 97 + at), fine, cuts === 0));
    else if (plane.normal[2] > 0.9) {
      table = points;
      facets.push(...groundTable(points));
    } else facets.push({ points, fill: gemTone(0.8 + 10 * lit(points) ** 1.1 + (at % 3) * 0.4) });
  }
  const strewn = randomFrom(seed + 500);
  const specks = (count: number) => Array.from({ length: count }, () => speck(strewn, shape, fine));
  const many = (cuts === 0 ? 6 : 3) * (fine ? 3 : 1);
  return { facets, dark: specks(many), light: specks(Math.ceil(many * 0.5)), table };
}

/** Planes all round, evenly strewn and then shaken. */
function rockPlanes(random: () => number, shape: Shape): Plane[] {
  const count = 27 + (shape.mains % 3);
  return Array.from({ length: count }, (_, at): Plane => {
    const z = 1 - (2 * (at + 0.5)) / count;
    const angle = at * 2.39996 + random() * 1.1;
    const flat = Math.sqrt(1 - z * z);
    const shaken: Point = [flat * Math.cos(angle), flat * Math.sin(angle), z + (random() - 0.5) * 0.35];
    return { normal: unit(shaken), far: 0.8 + random() * 0.24, cut: false };
  });
}

/** The table first, then facets around it, starting where the light is. */
function cutPlanes(cuts: number): Plane[] {
  const order = [5, 6, 4, 7, 3, 0, 2, 1];
  return Array.from({ length: cuts }, (_, at) => {
    if (at === 0) return { normal: unit([-0.1, -0.16, 1]), far: 0.66, cut: true };
    const angle = (((order[at - 1] ?? 0) + 0.1) / 8) * 2 * Math.PI;
    return { normal: unit([Math.cos(angle), Math.sin(angle), 0.82]), far: 0.79, cut: true };
  });
}

/** The part of a plane that lies behind all the others. */
function faceOf(plane: Plane, planes: Plane[]): Point[] {
  const across = unit(cross(plane.normal, Math.abs(plane.normal[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]));
  const along = cross(plane.normal, across);
  const centre = add([0, 0, 0], plane.normal, plane.far);
  let points = [
    [3, 3],
    [-3, 3],
    [-3, -3],
    [3, -3],
  ].map(([a, b]) => add(add(centre, across, a), along, b));
  for (const other of planes) {
    if (other !== plane) points = behind(points, other);
  }
  return points;
}

function behind(points: Point[], plane: Plane): Point[] {
  return points.flatMap((point, at) => {
    const next = points[(at + 1) % points.length] as Point;
    const here = dot(point, plane.normal) - plane.far;
    const there = dot(next, plane.normal) - plane.far;
    const kept = here <= 0 ? [point] : [];
    return here * there < 0 ? [...kept, between(point, next, here / (here - there))] : kept;
  });
}

function stretched([x, y, z]: Point, shape: Shape): Point {
  const wide = 0.35 + 0.65 * shape.wide;
  const high = 0.35 + 0.65 * shape.high;
  return turned([x * wide, y * high * 0.94, z], shape.tilt);
}

/** A broken face: chipped into two or three, a little uneven. */
function rockFace(points: Point[], random: () => number, fine: boolean, rough: boolean): Facet[] {
  const level = 0.1 + 5 * lit(points) ** 1.05;
  const gleam = rough && normalOf(points)[2] > 0.55 && random() < 0.3;
  const tone = (more: number) =>
    gleam ? gemTone(1 + 8.5 * lit(points) + more * 2) : rockTone(level + more + (random() - 0.5) * 0.5);
  const chip = Math.floor(random() * points.length);
  if (points.length < 4 || !(fine || rough)) return [{ points, fill: tone(0) }];
  const around = [...points.slice(chip), ...points.slice(0, chip)];
  const cut = Math.floor(around.length / 2) + 1;
  const halves = [around.slice(0, cut), [...around.slice(cut - 1), around[0] as Point]];
  if (!fine) return halves.map((half, at) => ({ points: half, fill: tone(at ? 0.35 : -0.35) }));
  return halves.flatMap((half, at) => {
    const heart = between(middleOf(half), half[0] as Point, 0.3);
    return half.map((corner, side) => ({
      points: [corner, half[(side + 1) % half.length] as Point, heart],
      fill: tone((at ? 0.3 : -0.3) + (random() - 0.5) * 0.7),
    }));
  });
}

/** A first look inside: the table in a few calm tones. */
function groundTable(points: Point[]): Facet[] {
  const heart = between(middleOf(points), points[0] as Point, 0.12);
  return points.map((point, at) => {
    const next = points[(at + 1) % points.length] as Point;
    const [x, y] = between(point, next, 0.5);
    return { points: [point, next, heart], fill: gemTone(6.6 + (x + y) * 1.6 + (at % 2 ? 0.8 : -0.6)) };
  });
}

function speck(random: () => number, shape: Shape, fine: boolean): Point[] {
  const angle = random() * 2 * Math.PI;
  const out = Math.sqrt(random()) * 0.66;
  const [x, y] = stretched([Math.cos(angle) * out, Math.sin(angle) * out, 0], shape);
  const size = (0.018 + random() * 0.02) * (fine ? 0.8 : 1.2);
  return [0, 1, 2].map((corner) => {
    const turn = (corner / 3) * 2 * Math.PI + random();
    return [x + Math.cos(turn) * size * 1.3, y + Math.sin(turn) * size, 0];
  });
}
