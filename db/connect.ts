import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "#engine/connect";
import { engineOf } from "./engine.ts";

/** Reading only. Every query of the house takes one of these. */
export type Read = Pick<Database, "select" | "selectDistinct" | "$count" | "with">;
/** A transaction: what one `write` may do. It can read what it wrote. */
export type Tx = Pick<Database, "select" | "selectDistinct" | "$count" | "with" | "insert" | "update" | "delete">;

export type Db = {
  read: Read;
  /**
   * The only door for changes: runs `job` in one transaction and answers after its commit.
   * What the job throws rolls back all of it. Throws `Busy` when the database can't take it now.
   */
  write<T>(job: (tx: Tx) => Promise<T>): Promise<T>;
  /** How many writes wait. */
  waiting(): number;
  close(): Promise<void>;
};

/** Opens the database at `url` (`file:…` or `postgres://…`); throws with a sentence when it can't. */
export async function open(url: string): Promise<Db> {
  const door =
    engineOf(url) === "postgres"
      ? await (await import("./connect.postgres.ts")).openPostgres(url)
      : await (await import("./connect.sqlite.ts")).openSqlite(url);
  return { ...(door as unknown as Db), write: unnested((door as unknown as Db).write) };
}

/** A database's address as it may be told: without the password. */
export function nameOf(url: string): string {
  return url.replace(/\/\/[^@/]*@/, "//");
}

const inside = new AsyncLocalStorage<true>();

/** A write inside a write would wait for itself for ever: it throws instead. */
function unnested(write: Db["write"]): Db["write"] {
  return async (job) => {
    if (inside.getStore()) throw new Error("A write inside a write: hand the transaction on instead.");
    return write((tx) => inside.run(true, () => job(tx)));
  };
}
