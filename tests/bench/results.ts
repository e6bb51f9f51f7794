import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Engine } from "#db/engine.ts";
import type { Page } from "./measures/pages.ts";

type ByEngine<Figure> = Partial<Record<Engine, Figure>>;

/** A yardstick; `heldBackBy` when its core was not all its own to use: by the load, or by other programs. */
export type YardstickLine = {
  name: string;
  kB: number;
  perSecond: number;
  cpuMs: number | null;
  heldBackBy: "load" | "others" | null;
};
/** CPU in ms per request, of the site's process and of the database's; null where there is none to tell. */
export type PageFigure = {
  perSecond: number;
  cpuMs: number | null;
  databaseCpuMs: number | null;
  ratio: number | null;
};
export type PageLine = Pick<Page, "name" | "against" | "goal"> & { figures: ByEngine<PageFigure> };
/** `ratio` is PostgreSQL's figure in SQLite's. */
export type CallLine = { name: string; unit: "µs" | "ms"; figures: ByEngine<number>; ratio: number | null };

export type MeasuredSet = { ideas: number; yardsticks: YardstickLine[]; pages: PageLine[]; calls: CallLine[] };

export type Results = {
  at: string;
  node: string;
  cores: number;
  pinned: boolean;
  quick: boolean;
  sets: MeasuredSet[];
};

const file = "tests/bench/results.json";

/** The figures of the run before; null when there are none. */
export function readResults(): Results | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

export function keepResults(results: Results): void {
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
  writeFileSync(file, `${JSON.stringify(results, rounded, 2)}\n`);
}

/** Every ratio of a run by what it is of. */
export function ratiosOf(results: Results): Map<string, number> {
  const all = results.sets.flatMap(({ ideas, pages, calls }) => [
    ...pages.flatMap(({ name, figures }) =>
      Object.entries(figures).map(([engine, { ratio }]) => [ratioKey(ideas, name, engine), ratio] as const),
    ),
    ...calls.map(({ name, ratio }) => [ratioKey(ideas, name), ratio] as const),
  ]);
  return new Map(all.filter((entry): entry is [string, number] => entry[1] !== null));
}

export function ratioKey(ideas: number, name: string, engine = ""): string {
  return `${ideas}|${name}|${engine}`;
}
