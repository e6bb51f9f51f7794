import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { faultOf, isConflict } from "./fault.postgres.ts";
import { Busy, ReadOnly } from "./fault.ts";
import { beginToWrite } from "./read-only.postgres.ts";

export { sentenceOf } from "./fault.postgres.ts";

export type Database = NodePgDatabase;

const most = { tries: 6, waiting: 1_000, clockMs: 60_000, standbyAwayMs: 10_000 };
/** Somebody waits for each of these; after that long nobody does. */
const patience = { connectionTimeoutMillis: 5_000, query_timeout: 30_000, keepAlive: true };

/** A pool for reading, whose sessions refuse to write, one for transactions, and one for a standby if there is one. */
export async function openDoor(url: string, standbyUrl?: string) {
  const writers = poolFor(url);
  const readers = poolFor(url, refuseWriting);
  const standby = standbyUrl ? preferring(poolFor(standbyUrl, refuseWriting), readers) : null;
  const clock = await clockOf(readers);

  async function write<T>(job: (tx: Database) => Promise<T>): Promise<T> {
    if (writers.waitingCount >= most.waiting) throw new Busy("Too many writes are waiting.");
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(writers, job);
      } catch (error) {
        if (!isConflict(error) || attempt === most.tries) throw faultOf(error) ?? error;
        await new Promise((resolve) => setTimeout(resolve, attempt * 10 * Math.random()));
      }
    }
  }

  const read = drizzle({ client: readers, casing: "snake_case" });
  return {
    read,
    standby: standby ? drizzle({ client: standby, casing: "snake_case" }) : read,
    write,
    faultOf,
    now: clock,
    waiting: () => writers.waitingCount,
    async close() {
      await Promise.all([readers, writers, standby].map((pool) => pool?.end()));
    },
  };
}

function poolFor(connectionString: string, onConnect?: pg.PoolConfig["onConnect"]): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 8, ...patience, onConnect });
  // A connection that breaks while nobody asks it anything is simply gone; who asks next is told.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Asked of the session and not when connecting, so that a pooler in between need not know of it. */
async function refuseWriting(client: pg.ClientBase): Promise<void> {
  await client.query("SET default_transaction_read_only = on");
}

/** A standby that gives way to the primary while it is away, or does not yet know what it is asked for. */
function preferring(standby: pg.Pool, primary: pg.Pool): pg.Pool {
  type Ask = (...words: unknown[]) => Promise<unknown>;
  const [askStandby, askPrimary] = [standby.query.bind(standby) as Ask, primary.query.bind(primary) as Ask];
  let awayUntil = 0;
  const ask: Ask = async (...words) => {
    if (performance.now() < awayUntil) return askPrimary(...words);
    try {
      return await askStandby(...words);
    } catch {
      awayUntil = performance.now() + most.standbyAwayMs;
      return askPrimary(...words);
    }
  };
  return Object.assign(standby, { query: ask });
}

/** The server's clock, asked now and then again once a minute while somebody wants to know. */
async function clockOf(pool: pg.Pool): Promise<() => Date> {
  let ahead = 0;
  let askedAt = 0;
  async function ask(): Promise<void> {
    askedAt = performance.now();
    const before = Date.now();
    const { rows } = await pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
    ahead = (rows[0]?.now.getTime() ?? 0) - (before + Date.now()) / 2;
  }
  await ask();
  return () => {
    if (performance.now() - askedAt > most.clockMs) ask().catch(() => {});
    return new Date(Date.now() + ahead);
  };
}

async function once<T>(pool: pg.Pool, job: (tx: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // One round trip for three questions; node-postgres answers several statements with a list.
    const answers = (await client.query(beginToWrite)) as unknown as pg.QueryResult[];
    if (answers.at(-1)?.rowCount) throw new ReadOnly("The site takes no changes now.");
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
