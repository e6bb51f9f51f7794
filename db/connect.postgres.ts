import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { nameOf } from "./engine.ts";
import { faultOf, isBehind, isConflict, isOrphan, sentenceOf } from "./fault.postgres.ts";
import { Busy, codeOf, ReadOnly, Unsure } from "./fault.ts";
import { beginToWrite } from "./read-only.postgres.ts";

export { sentenceOf } from "./fault.postgres.ts";

export type Database = NodePgDatabase;

const most = { tries: 6, waiting: 1_000, clockMs: 60_000, standbyAwayMs: 10_000 };
/** Somebody waits for each of these; after that long nobody does. */
const patience = { connectionTimeoutMillis: 5_000, query_timeout: 30_000, keepAlive: true };
/** A standby is asked for visitors only, and the primary can do the same. */
const littlePatience = { connectionTimeoutMillis: 1_000, query_timeout: 2_000 };

/** A pool for reading, whose sessions refuse to write, one for transactions, and one for a standby if there is one. */
export async function openDoor(url: string, standbyUrl?: string, warn: (fault: Error) => void = () => {}) {
  const writers = poolFor(url);
  const readers = poolFor(url, refuseWriting);
  await expectPrimary(readers);
  const clock = await clockOf(readers);
  const standby = standbyUrl ? preferring(await standbyAt(standbyUrl, readers, warn), readers, warn) : null;

  async function write<T>(job: (tx: Database) => Promise<T>): Promise<T> {
    if (writers.waitingCount >= most.waiting) throw new Busy("Too many writes are waiting.");
    for (let attempt = 1; ; attempt++) {
      try {
        return await once(writers, job);
      } catch (error) {
        if (!(isConflict(error) || isOrphan(error)) || attempt === most.tries) throw faultOf(error) ?? error;
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

function poolFor(connectionString: string, onConnect?: pg.PoolConfig["onConnect"], waits = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString, max: 8, ...patience, ...waits, onConnect });
  // A connection that breaks while nobody asks it anything is simply gone; who asks next is told.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/**
 * Asked of the session and not when connecting, so that a pooler in between need not know of it. Compiling a query takes
 * longer than any of ours.
 */
async function refuseWriting(client: pg.ClientBase): Promise<void> {
  await client.query("SET default_transaction_read_only = on; SET jit = off");
}

async function expectPrimary(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ follows: boolean }>("SELECT pg_is_in_recovery() AS follows");
  if (rows[0]?.follows) throw new Error("this PostgreSQL is a standby, which can only be read. Name its primary");
}

/** The pool of a standby. One that is away is waited for; one that can never be it is refused now. */
async function standbyAt(url: string, primary: pg.Pool, warn: (fault: Error) => void): Promise<pg.Pool> {
  const pool = poolFor(url, refuseWriting, littlePatience);
  try {
    const [there, here] = await Promise.all([madeAt(pool), madeAt(primary)]);
    if (there && here && there !== here) throw new Error("it holds another site");
  } catch (error) {
    const fault = faultOf(error);
    const isWrong = /^(28|3D|42501|ENOTFOUND|EAI_AGAIN)/.test(codeOf(error));
    if (isBehind(error) || (fault && !isWrong)) warn(awayStandby(error));
    else {
      await pool.end();
      throw new Error(`its standby ${nameOf(url)} can't be used: ${sentenceOf(error)}`);
    }
  }
  return pool;
}

/** When the site of a database was made: no two have that in common. */
async function madeAt(pool: pg.Pool): Promise<number | null> {
  const { rows } = await pool.query<{ made_at: Date }>("SELECT made_at FROM site");
  return rows[0]?.made_at.getTime() ?? null;
}

function awayStandby(cause: unknown): Error {
  return new Error("The standby does not answer; visitors read from the primary meanwhile.", { cause });
}

/** A standby that gives way to the primary while it is away, or behind a migration. */
function preferring(standby: pg.Pool, primary: pg.Pool, warn: (fault: Error) => void): pg.Pool {
  type Ask = (...words: unknown[]) => Promise<unknown>;
  const [askStandby, askPrimary] = [standby.query.bind(standby) as Ask, primary.query.bind(primary) as Ask];
  let isAway = false;
  function lookAgainLater(): void {
    const look = () => {
      if (!standby.ended)
        askStandby("SELECT 1").then(() => {
          isAway = false;
        }, lookAgainLater);
    };
    setTimeout(look, most.standbyAwayMs).unref();
  }
  const ask: Ask = async (...words) => {
    if (isAway) return askPrimary(...words);
    try {
      return await askStandby(...words);
    } catch (error) {
      if (!faultOf(error) && !isBehind(error)) throw error;
      warn(awayStandby(error));
      if (!isAway) lookAgainLater();
      isAway = true;
      return askPrimary(...words);
    }
  };
  return Object.assign(standby, { query: ask });
}

/** The server's clock, asked now and then again once a minute while somebody wants to know. */
async function clockOf(pool: pg.Pool): Promise<() => Date> {
  let ahead: number | null = null;
  let askedAt = 0;
  async function ask(): Promise<void> {
    askedAt = performance.now();
    const before = Date.now();
    const { rows } = await pool.query<{ now: Date }>("SELECT clock_timestamp() AS now");
    // An answer that took long says little of when it was given.
    if (performance.now() - askedAt < 1_000 || ahead === null)
      ahead = (rows[0]?.now.getTime() ?? 0) - (before + Date.now()) / 2;
  }
  await ask();
  return () => {
    if (performance.now() - askedAt > most.clockMs) ask().catch(() => {});
    return new Date(Date.now() + (ahead ?? 0));
  };
}

async function once<T>(pool: pg.Pool, job: (tx: Database) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  let committing = false;
  try {
    // One round trip for three questions; node-postgres answers several statements with a list.
    const answers = (await client.query(beginToWrite)) as unknown as pg.QueryResult[];
    if (answers.at(-1)?.rowCount) throw new ReadOnly("The site takes no changes now.");
    const value = await job(drizzle({ client, casing: "snake_case" }));
    committing = true;
    await client.query("COMMIT");
    return value;
  } catch (error) {
    // A connection that does not answer is not asked once more.
    if (faultOf(error) instanceof Busy && !isConflict(error)) broken = error as Error;
    else
      await client.query("ROLLBACK").catch((failed) => {
        broken = failed;
      });
    if (broken && committing) throw new Unsure("The connection broke during a commit.", { cause: error });
    throw error;
  } finally {
    client.release(broken);
  }
}
