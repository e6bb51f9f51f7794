import type { Pace } from "../asked.ts";
import { startChild } from "../processes/child.ts";
import type { Engine } from "../sites/engines.ts";

/** What one call takes. */
export type Call = { name: string; unit: "µs" | "ms"; value: number };

/** Calls the db modules straight, in a process that speaks the engine. */
export async function measureCalls(engine: Engine, database: string, ideas: number, pace: Pace): Promise<Call[]> {
  console.log(`${engine.label}: straight through the db modules`);
  const env = { DATABASE_URL: database };
  const timed = await startChild<Record<string, number>>("inside/calls.ts", [ideas, pace.rounds, pace.callMs], env);
  const stop = await startChild<number>("inside/longest-stop.ts", [pace.rounds], env);
  return [
    ...Object.entries(timed.said).map(([name, value]): Call => ({ name, unit: "µs", value })),
    {
      name: "longest stop of the event loop while another process holds the lock for 1 s",
      unit: "ms",
      value: stop.said,
    },
  ];
}
