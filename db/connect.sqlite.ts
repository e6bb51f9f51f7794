import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { Busy, NoRoom } from "./busy.ts";

export type Database = BetterSQLite3Database;

const most = { waiting: 1_000, together: 64, togetherMs: 10, lockMs: 5_000 };

type Job = (tx: Database) => Promise<unknown>;
type Waiting = { job: Job; resolve: (value: unknown) => void; reject: (error: unknown) => void };

/** One connection that can only read, and one writer behind a queue. */
export async function openSqlite(url: string) {
  const file = fileOf(url);
  mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file, false);
  const reader = connect(file, true);
  const tx = drizzle({ client: writer, casing: "snake_case" });
  const queue: Waiting[] = [];
  let draining: Promise<void> | null = null;

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
        await begin(writer);
        await shareOneCommit();
      } catch (error) {
        for (const waiting of queue.splice(0)) waiting.reject(named(error));
      }
    }
    // Here and not in a `finally` of the promise: a write asked for in between would wait for nobody.
    draining = null;
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
        if (!writer.inTransaction) throw new Error("The transaction was lost.");
      }
      writer.exec("COMMIT");
    } catch (error) {
      for (const waiting of taken) waiting.reject(named(error));
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
      if (writer.inTransaction) writer.exec("ROLLBACK TO job; RELEASE job");
      return () => reject(named(error));
    }
  }

  return {
    read: drizzle({ client: reader, casing: "snake_case" }),
    write,
    waiting: () => queue.length,
    async close() {
      await draining;
      reader.close();
      writer.pragma("wal_checkpoint(TRUNCATE)");
      writer.close();
    },
  };
}

/** The file a `file:` address names; without the prefix the address is the path itself. */
export function fileOf(url: string): string {
  return url.replace(/^file:(\/\/)?/, "");
}

function connect(file: string, readonly: boolean) {
  if (readonly && !existsSync(file)) throw new Error(`There is no database at ${file}.`);
  const connection = new BetterSqlite3(file, { readonly, timeout: readonly ? 1_000 : 0 });
  if (!readonly) connection.pragma("journal_mode = WAL");
  connection.pragma("foreign_keys = ON");
  // better-sqlite3 is compiled to reopen WAL files with NORMAL, which a power cut turns into lost votes.
  connection.pragma("synchronous = FULL");
  if (connection.pragma("synchronous", { simple: true }) !== 2)
    throw new Error("SQLite did not accept synchronous=FULL.");
  return connection;
}

/** Waiting for another process's lock must never stop the event loop, so the driver's own waiting is off. */
async function begin(writer: BetterSqlite3.Database): Promise<void> {
  const until = performance.now() + most.lockMs;
  for (;;) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      if (!isLocked(error)) throw error;
      if (performance.now() > until) throw new Busy("Another process holds the database.");
      await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20));
    }
  }
}

/** What SQLite refuses for want of room or of peace, by its name; everything else as it is. */
function named(error: unknown): unknown {
  const { code } = ((error as Error)?.cause ?? error ?? {}) as { code?: unknown };
  if (code === "SQLITE_FULL") return new NoRoom("The disk is full.");
  if (typeof code === "string" && /^SQLITE_(IOERR|BUSY)/.test(code)) return new Busy("The disk does not answer.");
  return error;
}

function isLocked(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
