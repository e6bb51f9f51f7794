import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "#engine/connect";
import { engineOf } from "./engine.ts";
import { type Fault, Unusable } from "./fault.ts";
import { type Job, NetworkInsideWrite, refuseNetwork } from "./no-network.ts";

/** Reading only. Every query of the house takes one of these. */
export type Read = Pick<Database, "select" | "selectDistinct" | "$count" | "with">;
/** A transaction: what one `write` may do. It can read what it wrote. */
export type Tx = Pick<Database, "select" | "selectDistinct" | "$count" | "with" | "insert" | "update" | "delete">;

export type Db = {
  /** Reading what is true now. */
  read: Read;
  /** Reading for visitors: from a standby where there is one, which may be some moments behind; else as `read`. */
  standby: Read;
  /**
   * The only door for changes: runs `job` in one transaction and answers after its commit.
   * What the job throws rolls back all of it. Throws a `Fault` when the database can't take it now.
   */
  write<T>(job: (tx: Tx) => Promise<T>): Promise<T>;
  /** What an error of `read` or `write` means: a `Fault`, or null when it is a fault of ours. */
  faultOf(error: unknown): Fault | null;
  /** The time, as the database tells it: several machines then agree on it. */
  now(): Date;
  /** How many writes wait. */
  waiting(): number;
  close(): Promise<void>;
};

/**
 * Opens the database at `url` (`file:…` or `postgres://…`), with a standby to read from if there is one (PostgreSQL
 * only); `warn` hears when that one is away. Throws `Unusable` when it can't.
 */
export async function open(url: string, standbyUrl?: string, warn?: (fault: Error) => void): Promise<Db> {
  const { openDoor, sentenceOf } =
    engineOf(url) === "postgres" ? await import("./connect.postgres.ts") : await import("./connect.sqlite.ts");
  // The engine this process was not type-checked for has the same shape, in its own dialect.
  const door = (await openDoor(url, standbyUrl, warn).catch((error) => {
    throw new Unusable(url, sentenceOf(error));
  })) as unknown as Db;
  if (process.env.NODE_ENV !== "production") guard();
  return { ...door, write: alone(door.write) };
}

const inside = new AsyncLocalStorage<Job>();
let guarded = false;

function guard(): void {
  if (!guarded) refuseNetwork(() => inside.getStore());
  guarded = true;
}

/** A write inside a write would wait for itself for ever, and one that calls out keeps all others waiting: both throw. */
function alone(write: Db["write"]): Db["write"] {
  return async (job) => {
    if (inside.getStore()) throw new Error("A write inside a write: hand the transaction on instead.");
    return write((tx) => {
      const now: Job = { reached: null };
      return inside.run(now, async () => {
        const done = await job(tx);
        if (now.reached) throw new NetworkInsideWrite(now.reached);
        return done;
      });
    });
  };
}
