import type { Engine } from "#db/engine.ts";
import { type MeasuredSet, type PageFigure, type Results, ratioKey, ratiosOf } from "./results.ts";
import { short, table, whole } from "./table.ts";

const labels: Record<Engine, string> = { sqlite: "SQLite", postgres: "PostgreSQL" };

const marks = {
  load: {
    mark: "*",
    words: "could have answered more than the load could ask: true ratios to its requests are lower.",
  },
  others: { mark: "†", words: "shared its core with other programs: let the machine be quiet and measure again." },
};

/** The whole run as it is read; ratios carry their change against the run before, where there was one. */
export function report(results: Results, before: Results | null): string {
  const then = before ? ratiosOf(before) : new Map<string, number>();
  const place = results.pinned ? "the site on one of them, the load on another" : "nothing tied to a core";
  return [
    `\nRoughstone, measured ${results.quick ? "quickly" : "in full"}: Node ${results.node}, ${results.cores} cores, ${place}.`,
    ...results.sets.flatMap((set) => [
      `\n── ${whole(set.ideas)} ideas ──`,
      yardstickTable(set),
      pageTable(set, then),
      callTable(set, then),
    ]),
    "Only ratios within one run count: machines differ, and so do moments. docs/benchmark.md says what each row means.",
    ...(before ? [`In brackets: the change of a ratio against the run of ${before.at}.`] : []),
  ].join("\n");
}

function yardstickTable({ yardsticks }: MeasuredSet): string {
  const rows = yardsticks.map(({ name, kB, perSecond, cpuMs, heldBackBy }) => [
    heldBackBy ? `${name} ${marks[heldBackBy].mark}` : name,
    short(kB),
    whole(perSecond),
    short(cpuMs),
  ]);
  const notes = Object.entries(marks).filter(([by]) => yardsticks.some(({ heldBackBy }) => heldBackBy === by));
  return [
    "\nYardsticks: the least that could be done",
    table([["", "kB", "requests/s", "CPU ms"], ...rows]),
    ...notes.map(([, { mark, words }]) => `${mark} ${words}`),
  ].join("\n");
}

function pageTable({ ideas, pages }: MeasuredSet, then: Map<string, number>): string {
  const engines = enginesOf(pages);
  const heads = engines.flatMap((engine) => [`${labels[engine]} requests/s`, "CPU ms", "ratio"]);
  const rows = pages.map(({ name, figures, against, goal }) => [
    name,
    ...engines.flatMap((engine) => {
      const figure = figures[engine] as PageFigure;
      return [
        whole(figure.perSecond),
        cpuOf(figure),
        withChange(figure.ratio, then.get(ratioKey(ideas, name, engine))),
      ];
    }),
    `${against.by} of ${against.yardstick}`,
    goal,
  ]);
  return ["\nOver HTTP, 16 connections", table([["", ...heads, "ratio to", "to reach"], ...rows])].join("\n");
}

function callTable({ ideas, calls }: MeasuredSet, then: Map<string, number>): string {
  const engines = enginesOf(calls);
  const rows = calls.map(({ name, unit, figures, ratio }) => [
    `${name}, ${unit}`,
    ...engines.map((engine) => short(figures[engine])),
    ...(engines.length > 1 ? [withChange(ratio, then.get(ratioKey(ideas, name)))] : []),
  ]);
  const heads = [...engines.map((engine) => labels[engine]), ...(engines.length > 1 ? ["ratio"] : [])];
  return ["\nStraight through the db modules", table([["", ...heads], ...rows]), ""].join("\n");
}

/** The site's own, and what the database's processes did for it. */
function cpuOf({ cpuMs, databaseCpuMs }: PageFigure): string {
  return databaseCpuMs === null ? short(cpuMs) : `${short(cpuMs)} + ${short(databaseCpuMs)}`;
}

function withChange(ratio: number | null, before: number | undefined): string {
  if (ratio === null || before === undefined) return short(ratio);
  const percent = Math.round((ratio / before - 1) * 100);
  return `${short(ratio)} (${percent < 0 ? "−" : "+"}${Math.abs(percent)} %)`;
}

function enginesOf(lines: { figures: Partial<Record<Engine, unknown>> }[]): Engine[] {
  return Object.keys(lines[0]?.figures ?? {}) as Engine[];
}
