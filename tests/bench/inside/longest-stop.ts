/** Says for how many ms the event loop stood still at most while writes waited for another process's lock. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import { open } from "#db/connect.ts";
import { countTry } from "#db/limits.ts";
import { median } from "../median.ts";

const rounds = Number(process.argv[2]);
const heldMs = 1_000;
const writes = 16;
const turnsMs = 20;

const db = await open(process.env.DATABASE_URL ?? "");
await writeAll();
const stops: number[] = [];
for (let round = 0; round < rounds; round++) stops.push(await longestStop());
await db.close();
process.send?.(median(stops));
process.disconnect();

async function longestStop(): Promise<number> {
  const holder = fork("tests/bench/inside/hold-lock.ts", [String(heldMs)]);
  const ended = once(holder, "exit");
  await once(holder, "message");
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It sees a stop only when the loop turns before and after.
  await pause(turnsMs);
  const began = performance.now();
  await writeAll();
  const waited = performance.now() - began;
  await pause(turnsMs);
  delay.disable();
  if (waited < heldMs / 2) throw new Error(`The lock was not held: the writes took ${Math.round(waited)} ms.`);
  await ended;
  return delay.max / 1e6;
}

function writeAll(): Promise<unknown> {
  const now = db.now();
  return Promise.all(
    Array.from({ length: writes }, (_, slot) => db.write((tx) => countTry(tx, `bench|${slot}`, 300, now))),
  );
}
