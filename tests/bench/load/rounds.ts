import type { Pace } from "../asked.ts";
import { cpuMsOf } from "../processes/cpu.ts";
import { whole } from "../table.ts";
import { load, type Next } from "./load.ts";

/** Somewhere to send requests, and whose work they are. */
export type Target = { url: string; next: Next; pid: number; databasePid: number | null };

/** One target in one round; CPU in ms per request, null where the system doesn't tell. */
export type Round = {
  perSecond: number;
  cpuMs: number | null;
  databaseCpuMs: number | null;
  /** How much of its core the load took, from 0 to 1. */
  loadShare: number;
};

/**
 * Every target once in each round, one after the other: what disturbs the machine for a while then disturbs things that
 * are held against each other. Answers each target's rounds.
 */
export async function measureInRounds(targets: Target[], pace: Pace, ideas: number): Promise<Map<Target, Round[]>> {
  console.log(`${whole(ideas)} ideas: warming up`);
  for (const { url, next } of targets) await load(url, next, pace.warmMs);
  const measured = new Map<Target, Round[]>(targets.map((target) => [target, []]));
  for (let round = 1; round <= pace.rounds; round++) {
    console.log(`${whole(ideas)} ideas: round ${round} of ${pace.rounds}`);
    for (const target of targets) measured.get(target)?.push(await measureOnce(target, pace.roundMs));
  }
  return measured;
}

async function measureOnce({ url, next, pid, databasePid }: Target, forMs: number): Promise<Round> {
  const databaseCpu = databasePid === null ? null : stopwatch(databasePid);
  const cpu = stopwatch(pid);
  const ownBefore = process.cpuUsage();
  const { requests, ms } = await load(url, next, forMs);
  const { user, system } = process.cpuUsage(ownBefore);
  return {
    perSecond: (requests / ms) * 1000,
    cpuMs: cpu(requests),
    databaseCpuMs: databaseCpu?.(requests) ?? null,
    loadShare: (user + system) / 1000 / ms,
  };
}

/** Starts counting a process's CPU time; answers what it came to for each of so many requests. */
function stopwatch(pid: number): (requests: number) => number | null {
  const before = cpuMsOf(pid);
  return (requests) => {
    const after = cpuMsOf(pid);
    return before === null || after === null ? null : (after - before) / requests;
  };
}
