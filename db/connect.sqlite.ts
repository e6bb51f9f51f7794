import { setTimeout as pause } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { fileOf } from "./engine.ts";
import { faultOf, isLocked } from "./fault.sqlite.ts";
import { Busy, ReadOnly } from "./fault.ts";
import { isReadOnly } from "./read-only.sqlite.ts";

export { sentenceOf } from "./fault.sqlite.ts";

export type Database = BetterSQLite3Database;

const most = { waiting: 1_000, together: 64, togetherMs: 10, lockMs: 5_000, turnMs: 64 };
/** Who waits for the lock looks again more often than a process lets go of it, so a turn that ends is taken. */
const lookAgainMs = { from: 1, to: 5 };
const letGoMs = 6;

type Job = (tx: Database) => Promise<unknown>;
type Waiting = { job: Job; resolve: (value: unknown) => void; reject: (error: unknown) => void };

/** One connection that can only read, and one writer behind a queue. The file must be there; `migrate` makes it. */
export async function openDoor(url: string, standbyUrl?: string, _warn?: (fault: Error) => void) {
  if (standbyUrl) throw new Error("only PostgreSQL has standbys to read from");
  const file = fileOf(url);
  const writer = connect(file, false);
  const reader = connect(file, true);
  const tx = drizzle({ client: writer, casing: "snake_case" });
  const queue: Waiting[] = [];
  let draining: Promise<void> | null = null;
  let heldUntil = 0;
  let turnEnds = 0;

  async function write<T>(job: (tx: Database) => Promise<T>): Promise<T> {
    if (queue.length >= most.waiting) throw new Busy("Too many writes are waiting.");
    return new Promise<T>((resolve, reject) => {
      queue.push({ job, resolve: resolve as (value: unknown) => void, reject });
      if (!draining) draining = drain();
    });
  }

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      try {
        await takeTurn();
        await begin(writer);
        await shareOneCommit();
        heldUntil = performance.now();
      } catch (error) {
        for (const waiting of queue.splice(0)) waiting.reject(faultOf(error) ?? error);
      }
    }
    // Here and not in a `finally` of the promise: a write asked for in between would wait for nobody.
    draining = null;
  }

  /** SQLite's lock knows no order: without a pause now and then a busy process would keep it from all others. */
  async function takeTurn(): Promise<void> {
    const hasRested = performance.now() > heldUntil + letGoMs;
    if (!hasRested && performance.now() < turnEnds) return;
    if (!hasRested) await pause(letGoMs);
    turnEnds = performance.now() + most.turnMs;
  }

  /** Jobs that wait together share a commit, each in a savepoint of its own, and are answered after it. */
  async function shareOneCommit(): Promise<void> {
    const started = performance.now();
    const answers: (() => void)[] = [];
    const taken: Waiting[] = [];
    try {
      while (queue.length > 0 && taken.length < most.together && performance.now() - started < most.togetherMs) {
        const waiting = queue.shift() as Waiting;
        taken.push(waiting);
        answers.push(await runInSavepoint(waiting));
      }
      writer.exec("COMMIT");
    } catch (error) {
      for (const waiting of taken) waiting.reject(faultOf(error) ?? error);
      if (writer.inTransaction) writer.exec("ROLLBACK");
      return;
    }
    for (const answer of answers) answer();
  }

  async function runInSavepoint({ job, resolve, reject }: Waiting): Promise<() => void> {
    writer.exec("SAVEPOINT job");
    try {
      const value = await job(tx);
      writer.exec("RELEASE job");
      return () => resolve(value);
    } catch (error) {
      // A full disk ends the whole transaction: then none of the jobs in it is done.
      if (!writer.inTransaction) throw error;
      writer.exec("ROLLBACK TO job; RELEASE job");
      return () => reject(faultOf(error) ?? error);
    }
  }

  const read = drizzle({ client: reader, casing: "snake_case" });
  return {
    read,
    standby: read,
    write,
    faultOf,
    now: () => new Date(),
    waiting: () => queue.length,
    async close() {
      await draining;
      reader.close();
      writer.pragma("wal_checkpoint(TRUNCATE)");
      writer.close();
    },
  };
}

function connect(file: string, readonly: boolean) {
  // The driver waits for locks without letting anything else happen, so it must not wait at all.
  const connection = new BetterSqlite3(file, { readonly, fileMustExist: true, timeout: 0 });
  if (!readonly) connection.pragma("journal_mode = WAL");
  connection.pragma("foreign_keys = ON");
  // better-sqlite3 is compiled to reopen WAL files with NORMAL, which a power cut turns into lost votes.
  connection.pragma("synchronous = FULL");
  if (connection.pragma("synchronous", { simple: true }) !== 2)
    throw new Error("SQLite did not accept synchronous=FULL.");
  return connection;
}

/** Waits for another process's lock, and lets everything else happen meanwhile. */
async function begin(writer: BetterSqlite3.Database): Promise<void> {
  const until = performance.now() + most.lockMs;
  for (;;) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      break;
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (performance.now() > until) throw new Busy("Another process holds the database.");
      await pause(lookAgainMs.from + Math.random() * (lookAgainMs.to - lookAgainMs.from));
    }
  }
  try {
    // Asked inside the transaction: once the site is read-only, no write can be on its way.
    if (isReadOnly(writer)) throw new ReadOnly("The site takes no changes now.");
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
  }
}
