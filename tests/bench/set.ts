import type { Engine as EngineName } from "#db/engine.ts";
import type { Pace } from "./asked.ts";
import { measureInRounds } from "./load/rounds.ts";
import { type Call, measureCalls } from "./measures/calls.ts";
import { pages } from "./measures/pages.ts";
import { closeSince, opened } from "./processes/opened.ts";
import { type AskedPage, callLines, pageLines, yardstickLines } from "./ratios.ts";
import type { MeasuredSet } from "./results.ts";
import { checkCounts, seedDataSet } from "./sites/data-sets.ts";
import type { Engine } from "./sites/engines.ts";
import { openSite } from "./sites/site.ts";
import { startYardsticks } from "./yardsticks/start.ts";

/** Everything measured on data sets of one size, one for each engine. */
export async function measureSet(engines: Engine[], ideas: number, pace: Pace): Promise<MeasuredSet> {
  const before = opened();
  const databases = new Map<Engine, string>();
  for (const engine of engines) databases.set(engine, await seedDataSet(engine, ideas));

  const calls = new Map<EngineName, Call[]>();
  for (const [engine, database] of databases) calls.set(engine.name, await measureCalls(engine, database, ideas, pace));

  const sites = [];
  for (const [engine, database] of databases) sites.push(await openSite(engine, database));
  const yardsticks = await startYardsticks(sites, ideas);
  const asked: AskedPage[] = [];
  for (const page of pages)
    for (const site of sites) asked.push({ page, engine: site.engine.name, target: await page.target(site, ideas) });

  const targets = [...yardsticks, ...asked.map(({ target }) => target)];
  const measured = await measureInRounds(targets, pace, ideas);
  await closeSince(before);
  for (const database of databases.values()) await checkCounts(database);

  return {
    ideas,
    yardsticks: yardstickLines(yardsticks, measured),
    pages: pageLines(asked, yardsticks, measured),
    calls: callLines(calls),
  };
}
