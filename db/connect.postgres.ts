import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { Busy } from "./busy.ts";

export type Database = NodePgDatabase;

const tries = 6;

/** A pool for reading, whose sessions refuse to write, and a pool for transactions. */
export async function openPostgres(url: string) {
  const readers = new pg.Pool({ connectionString: url, max: 8, options: "-c default_transaction_read_only=on" });
  const writers = new pg.Pool({ connectionString: url, max: 8, connectionTimeoutMillis: 5_000 });
  for (const pool of [readers, writers]) pool.on("error", () => {});

  async function write<T>(job: (tx: Database) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(writers, job);
      } catch (error) {
        if (isAway(error)) throw new Busy("The database does not answer.");
        if (!isConflict(error)) throw error;
        if (attempt === tries) throw new Busy("The database was too busy for this change.");
        await new Promise((resolve) => setTimeout(resolve, attempt * 10 * Math.random()));
      }
    }
  }

  return {
    read: drizzle({ client: readers, casing: "snake_case" }),
    write,
    waiting: () => writers.waitingCount,
    async close() {
      await Promise.all([readers.end(), writers.end()]);
    },
  };
}

async function once<T>(pool: pg.Pool, job: (tx: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const value = await job(drizzle({ client, casing: "snake_case" }));
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((failed) => {
      broken = failed;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The server is away, restarting, or has no connection left. */
function isAway(error: unknown): boolean {
  const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
  return /^(ECONN|EPIPE|ETIMEDOUT|57P0|53300|08)/.test(code ?? "") || /timeout|terminated/i.test(message);
}

/** Serialisation failure and deadlock: the same job may well succeed when it is run again. */
function isConflict(error: unknown): boolean {
  const code = (error as { cause?: { code?: string }; code?: string }).cause?.code ?? (error as { code?: string }).code;
  return code === "40001" || code === "40P01";
}
