import type { Stage } from "../../domain/stage.ts";
import { cutGem } from "./gem.ts";
import { type Facet, outlineOf, type Point, rockTone } from "./geometry.ts";
import { type Shape, shapes } from "./outline.ts";
import { drawer } from "./path.ts";
import { cutRock } from "./rock.ts";

/** A stone ready to draw: SVG path data in a square of `size`, one path per tone, back to front. */
export type Cut = {
  size: number;
  paths: { fill: string; d: string; opacity?: number }[];
  /** The flat top, for a sheen; empty where there is none. */
  table: string;
  /** Everything, for light and shade laid over the whole stone. */
  whole: string;
};

const cuts = new Map<string, Cut>();

/** Cuts the stone of a shape (0-11) at a stage; `fine` for the large pictures. The same input gives the same stone. */
export function cutStone(shape: number, stage: Stage, fine: boolean): Cut {
  const key = `${shape}${stage}${fine}`;
  const known = cuts.get(key);
  if (known) return known;
  const size = fine ? 384 : 100;
  const draw = stage === "piloting" || stage === "shipped" ? gem : rock;
  const cut = draw(shapes[shape % shapes.length] as Shape, shape, stage, size, fine);
  cuts.set(key, cut);
  return cut;
}

function gem(shape: Shape, seed: number, stage: Stage, size: number, fine: boolean): Cut {
  const full = stage === "shipped";
  const { edge, facets, table } = cutGem(shape, seed * 5 + 1, full ? 1 : 0.45, fine);
  const draw = drawer(size, edge, full ? 0.4 : 0.37, 0.5, fine);
  const whole = draw([edge]);
  const paths: Cut["paths"] = [{ fill: "t5", d: whole }, ...byTone(facets, draw)];
  const flat = shape.cut === "rose" ? "" : `${draw([table])}z`;
  if (full) {
    const window = table.filter(([x, y]) => x + y < 0.12);
    if (!fine && flat) paths.push({ fill: "tb", d: draw([window]), opacity: 0.28 });
    paths.push({ fill: "spark", d: sparkle(size, fine) });
  }
  return { size, paths, table: flat, whole };
}

const groundFacets = { rough: 0, polishing: 7, resting: 5, piloting: 0, shipped: 0 };

function rock(shape: Shape, seed: number, stage: Stage, size: number, fine: boolean): Cut {
  const { facets, dark, light, table } = cutRock(shape, seed, groundFacets[stage], fine);
  const edge = outlineOf(facets.flatMap(({ points }) => points));
  const draw = drawer(size, edge, 0.38, 0.505, fine);
  const whole = draw([fine ? edge : edge.filter((_, at) => !isFlat(edge, at))]);
  const shown = stage === "resting" ? facets.map(dulled) : facets;
  const paths: Cut["paths"] = [{ fill: "k2", d: whole }, ...byTone(shown, draw)];
  if (fine || stage === "rough") paths.push({ fill: "k0", d: draw(dark), opacity: 0.6 });
  if (fine || stage === "rough") paths.push({ fill: "k5", d: draw(light), opacity: 0.7 });
  return { size, paths, table: table.length ? `${draw([table])}z` : "", whole };
}

/** Whether a point of an outline hardly stands out from its neighbours: the facets above draw it anyway. */
function isFlat(edge: Point[], at: number): boolean {
  const [before, here, after] = [edge.at(at - 1), edge[at], edge[(at + 1) % edge.length]] as [Point, Point, Point];
  const twice = (here[0] - before[0]) * (after[1] - before[1]) - (here[1] - before[1]) * (after[0] - before[0]);
  return Math.abs(twice) < 0.04;
}

/** A ground facet of a resting stone: the shine is gone. */
function dulled({ points, fill }: Facet): Facet {
  return { points, fill: fill.startsWith("t") ? rockTone(0.6 + Number.parseInt(fill[1] ?? "0", 12) * 0.42) : fill };
}

/** One path per tone: facets of a tone never overlap one of another, except where the later lies on top. */
function byTone(facets: Facet[], draw: (polygons: Point[][]) => string): Cut["paths"] {
  const tones = new Map<string, Point[][]>();
  for (const { fill, points } of facets) tones.set(fill, [...(tones.get(fill) ?? []), points]);
  return [...tones].map(([fill, polygons]) => ({ fill, d: draw(polygons) })).filter(({ d }) => d);
}

/** A star of four points at the top right. */
function sparkle(size: number, fine: boolean): string {
  const long = Math.round((fine ? 0.07 : 0.085) * size);
  const thin = Math.round(long * 0.13);
  const bend = long - thin;
  const top = `M${Math.round(0.79 * size)} ${Math.round(0.2 * size) - long}`;
  return `${top}q${thin} ${bend} ${long} ${long}q-${bend} ${thin}-${long} ${long}q-${thin}-${bend}-${long}-${long}q${bend}-${thin} ${long}-${long}z`;
}
