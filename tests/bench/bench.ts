import { cpus } from "node:os";
import { readAsked } from "./asked.ts";
import { pin } from "./processes/cores.ts";
import { closeSince, closeWhenInterrupted, wasInterrupted } from "./processes/opened.ts";
import { report } from "./report.ts";
import { keepResults, type Results, readResults } from "./results.ts";
import { measureSet } from "./set.ts";
import { openEngines } from "./sites/engines.ts";

/** The whole benchmark: seeds, measures, prints the table and keeps its figures. Answers the exit code. */
export async function bench(words: string[]): Promise<number> {
  closeWhenInterrupted();
  try {
    const { quick, sizes, pace } = readAsked(words);
    const began = performance.now();
    const pinned = pin(process.pid, "load");
    const engines = await openEngines();
    const sets: Results["sets"] = [];
    for (const ideas of sizes) sets.push(await measureSet(engines, ideas, pace));
    const results: Results = {
      at: new Date().toISOString(),
      node: process.versions.node,
      cores: cpus().length,
      pinned,
      quick,
      sets,
    };
    console.log(report(results, readResults()));
    keepResults(results);
    console.log(`It took ${Math.round((performance.now() - began) / 1000)} s.`);
    return 0;
  } catch (error) {
    const why = wasInterrupted() ? "it was interrupted." : (error as Error).message;
    console.error(`\nThe benchmark could not be finished: ${why}`);
    return 1;
  } finally {
    await closeSince(0);
  }
}
