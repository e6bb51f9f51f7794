import cluster, { type Worker } from "node:cluster";
import { setTimeout as pause } from "node:timers/promises";
import type { Running } from "./server.ts";

/** A process that ends by itself is followed by another, not more often than that. */
const againAfterMs = 1_000;

/**
 * Answers requests in so many processes, each with its own connections to the one database. Throws when the first of
 * them can't start; it has said why itself.
 */
export async function serveTogether(count: number): Promise<Running> {
  let stopping = false;

  async function keepOne(worker: Worker): Promise<void> {
    await ended(worker);
    if (stopping) return;
    await pause(againAfterMs);
    if (!stopping) await keepOne(cluster.fork());
  }

  const workers = Array.from({ length: count }, () => cluster.fork());
  const addresses = await Promise.all(workers.map(listening)).catch((error) => {
    for (const worker of workers) worker.process.kill();
    throw error;
  });
  const kept = workers.map(keepOne);
  return {
    url: addresses[0] as string,
    async stop() {
      stopping = true;
      for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
      await Promise.all(kept);
    },
  };
}

/** The address a process serves at, told by itself once it does. */
function listening(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("exit", () => reject(new Error("Roughstone could not start all of its processes.")));
  });
}

function ended(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    if (worker.isDead()) resolve();
    else worker.once("exit", () => resolve());
  });
}
