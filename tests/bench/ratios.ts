import type { Engine } from "#db/engine.ts";
import type { Round, Target } from "./load/rounds.ts";
import type { Call } from "./measures/calls.ts";
import type { Page } from "./measures/pages.ts";
import { median } from "./median.ts";
import type { CallLine, PageFigure, PageLine, YardstickLine } from "./results.ts";
import type { Yardstick } from "./yardsticks/start.ts";

type Measured = Map<Target, Round[]>;
/** A page as one engine's site was asked for it. */
export type AskedPage = { page: Page; engine: Engine; target: Target };

/** The share of a core from which on it is taken. */
const taken = 0.85;

/** The yardsticks' medians. */
export function yardstickLines(yardsticks: Yardstick[], measured: Measured): YardstickLine[] {
  return yardsticks.map((yardstick) => {
    const { perSecond, cpuMs } = figureOf(roundsOf(measured, yardstick));
    const load = median(roundsOf(measured, yardstick).map(({ loadShare }) => loadShare));
    const free = cpuMs !== null && (cpuMs * perSecond) / 1000 < taken && !yardstick.waitsForDisk;
    const heldBackBy = !free ? null : load > taken ? "load" : "others";
    return { name: yardstick.name, kB: yardstick.kB, perSecond, cpuMs, heldBackBy };
  });
}

/** Medians, and the median of the ratios within each round. */
export function pageLines(asked: AskedPage[], yardsticks: Yardstick[], measured: Measured): PageLine[] {
  const lines = new Map<Page, PageLine>();
  for (const { page, engine, target } of asked) {
    const { name, against, goal } = page;
    const rounds = roundsOf(measured, target);
    const yardstick = (yardsticks.find((one) => one.name === against.yardstick) ??
      asked.find((one) => one.page.name === against.yardstick && one.engine === engine)?.target) as Target;
    const ratios = roundsOf(measured, yardstick).map((beside, place) =>
      ratioOf(rounds[place] as Round, beside, against.by),
    );
    const ratio = ratios.includes(null) ? null : median(ratios as number[]);
    const line = lines.get(page) ?? { name, against, goal, figures: {} };
    line.figures[engine] = { ...figureOf(rounds), ratio };
    lines.set(page, line);
  }
  return [...lines.values()];
}

/** The same calls of both engines beside each other. */
export function callLines(calls: Map<Engine, Call[]>): CallLine[] {
  const [first = []] = calls.values();
  return first.map(({ name, unit }) => {
    const figures = Object.fromEntries(
      [...calls].map(([engine, own]) => [engine, own.find((call) => call.name === name)?.value]),
    );
    const { sqlite, postgres } = figures as Partial<Record<Engine, number>>;
    return { name, unit, figures, ratio: sqlite && postgres ? postgres / sqlite : null };
  });
}

function figureOf(rounds: Round[]): Omit<PageFigure, "ratio"> {
  return {
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    cpuMs: medianOrNull(rounds.map(({ cpuMs }) => cpuMs)),
    databaseCpuMs: medianOrNull(rounds.map(({ databaseCpuMs }) => databaseCpuMs)),
  };
}

function ratioOf(round: Round, beside: Round, by: Page["against"]["by"]): number | null {
  if (by === "requests") return round.perSecond / beside.perSecond;
  if (round.cpuMs === null || beside.cpuMs === null) return null;
  return (round.cpuMs + (round.databaseCpuMs ?? 0)) / beside.cpuMs;
}

function medianOrNull(values: (number | null)[]): number | null {
  return values.includes(null) ? null : median(values as number[]);
}

function roundsOf(measured: Measured, target: Target): Round[] {
  return measured.get(target) as Round[];
}
