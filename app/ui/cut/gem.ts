import { between, type Facet, gemTone, lit, type Point, randomFrom } from "./geometry.ts";
import { edgeOf, type Shape } from "./outline.ts";

/** What a cut gem is made of: its edge, its facets and its table. */
export type Gem = { edge: Point[]; facets: Facet[]; table: Point[] };

type Ring = (step: number) => Point;

/** A gem cut evenly (`brilliance` below 1) or in full; `fine` adds the facets only a large picture shows. */
export function cutGem(shape: Shape, seed: number, brilliance: number, fine: boolean): Gem {
  const random = randomFrom(seed);
  const shade = (points: Point[], more = 0) => {
    const level = 0.1 + 10.6 * lit(points) ** 1.2 + (random() - 0.5) * 2.4 * brilliance + more;
    return { points, fill: gemTone(5.2 + (level - 5.2) * (0.62 + 0.38 * brilliance)) };
  };
  const ring =
    (out: number, height: number): Ring =>
    (step) =>
      edgeOf(shape, step / shape.mains, out, height);
  const full = brilliance === 1;
  const crown = shape.cut === "step" ? stepCrown(ring, shape, full) : brilliantCrown(ring, shape, full, fine);
  const bright = Math.floor(shape.mains * 0.36); // one facet in the shade throws the light back
  const facets = crown.map(({ points, more, main }) => shade(points, more + (full && main === bright ? 2.6 : 0)));
  const table = steps(shape.mains).map(ring(shape.table, 0.34));
  const corners = shape.mains * (fine ? 4 : shape.cut === "step" ? 1 : 2);
  const edge = steps(corners).map((step) => edgeOf(shape, step / corners, 1, 0));
  if (shape.cut === "rose") return { edge, facets: [...facets, ...roseTop(table, shade)], table };
  const inner = shape.cut === "step" ? hallOfMirrors(table, random, full) : throughTable(table, random, brilliance);
  return { edge, facets: [...facets, ...inner], table };
}

function steps(count: number): number[] {
  return Array.from({ length: count }, (_, step) => step);
}

type Piece = { points: Point[]; more: number; main: number };

/** Star, kite and girdle facets around the table; without the stars when cut only evenly. */
function brilliantCrown(ring: (out: number, height: number) => Ring, shape: Shape, full: boolean, fine: boolean) {
  const table = ring(shape.table, 0.34);
  const star = ring(shape.table + (1 - shape.table) * (full ? 0.44 : 0.5), full ? 0.22 : 0.24);
  const girdle = ring(1, 0);
  const pieces: Piece[] = [];
  for (const main of steps(shape.mains)) {
    if (!full) {
      pieces.push({ points: [table(main), table(main + 1), star(main + 1), star(main)], more: 0, main });
      pieces.push({ points: [star(main), star(main + 1), girdle(main + 0.5)], more: -0.6, main });
      pieces.push({
        points: [star(main), girdle(main + 0.5), girdle(main), girdle(main - 0.5)],
        more: 0.7,
        main,
      });
      continue;
    }
    const low = star(main - 0.5);
    const high = star(main + 0.5);
    pieces.push({ points: [table(main), table(main + 1), high], more: 1.4, main });
    if (fine) {
      pieces.push({ points: [table(main), low, girdle(main)], more: -1.3, main });
      pieces.push({ points: [table(main), girdle(main), high], more: 0.3, main });
    } else pieces.push({ points: [table(main), low, girdle(main), high], more: -0.4, main });
    for (const [side, tip] of [
      [0.5, high],
      [-0.5, low],
    ] as const) {
      const far = girdle(main + side);
      const rim = [girdle(main), girdle(main + side / 2), far];
      if (fine) {
        const half = between(tip, girdle(main + side / 2), 0.46);
        pieces.push({ points: [tip, half, rim[0] as Point], more: side > 0 ? 1.3 : -1.4, main });
        pieces.push({ points: [half, rim[0] as Point, rim[1] as Point], more: side > 0 ? -0.6 : 0.4, main });
        pieces.push({ points: [tip, half, rim[1] as Point, far], more: side > 0 ? 0.2 : -0.5, main });
      } else {
        pieces.push({ points: [tip, girdle(main), far], more: side > 0 ? 1.2 : -1.4, main });
      }
    }
  }
  return pieces;
}

/** Long steps, parallel to the edge. */
function stepCrown(ring: (out: number, height: number) => Ring, shape: Shape, full: boolean) {
  const parts = full ? [0, 0.3, 0.62, 1] : [0, 0.5, 1];
  const pieces: Piece[] = [];
  for (const main of steps(shape.mains)) {
    parts.slice(1).forEach((to, at) => {
      const from = parts[at] ?? 0;
      const outs = [from, to].map((part) => shape.table + (1 - shape.table) * part);
      const inside = ring(outs[0] ?? 0, 0.36 * (1 - from ** 1.4));
      const outside = ring(outs[1] ?? 1, 0.36 * (1 - to ** 1.4));
      pieces.push({
        points: [inside(main), inside(main + 1), outside(main + 1), outside(main)],
        more: (main % 2 ? 0.9 : -0.5) + (full && at === 1 ? -1.1 : 0.3),
        main,
      });
    });
  }
  return pieces;
}

/** A rose has no table: six triangles meet in a point. */
function roseTop(table: Point[], shade: (points: Point[], more?: number) => Facet): Facet[] {
  const tip: Point = [-0.05, -0.07, 0.52];
  return table.map((corner, at) => shade([corner, table[(at + 1) % table.length] as Point, tip], at % 2 ? 0.9 : -0.7));
}

/** The back of the gem as seen through its table: light that came in top left leaves bottom right, calmly. */
function throughTable(table: Point[], random: () => number, brilliance: number): Facet[] {
  const culet: Point = [0.02, 0.03, 0];
  return table.map((from, at) => {
    const to = table[(at + 1) % table.length] as Point;
    const more = (at % 2 ? 0.7 : -0.7) + (random() - 0.5) * 0.5;
    return { points: [from, to, culet], fill: gemTone(innerLight(between(from, to, 0.5)) + more * brilliance) };
  });
}

/** The same under a step cut: steps within steps, each the other way round. */
function hallOfMirrors(table: Point[], random: () => number, full: boolean): Facet[] {
  const culet: Point = [0.02, 0.03, 0];
  const depths = full ? [0, 0.34, 0.66, 1] : [0, 0.55, 1];
  return depths.slice(1).flatMap((depth, step) =>
    table.map((corner, at) => {
      const next = table[(at + 1) % table.length] as Point;
      const [from, to] = [depths[step] ?? 0, Math.min(depth, 0.97)];
      const points = [
        between(corner, culet, from),
        between(next, culet, from),
        between(next, culet, to),
        between(corner, culet, to),
      ];
      const more = (step % 2 ? 1 : -0.7) + (at % 2 ? 0.4 : -0.3) + (random() - 0.5) * 0.5;
      return {
        points,
        fill: gemTone(innerLight(between(corner, next, 0.5)) * (step % 2 ? 0.95 : 1) + (full ? more : more / 2)),
      };
    }),
  );
}

function innerLight([x, y]: Point): number {
  return 5.7 + 3.6 * (x + y);
}
