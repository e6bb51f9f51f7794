import BetterSqlite3 from "better-sqlite3";
import { fileOf } from "./engine.ts";
import type { Decide, ReadOnlyRow, Reason } from "./read-only.ts";

const lockMs = 30_000;

/** Whether the site takes no changes now; asked by each transaction before it changes something. */
export function isReadOnly(connection: BetterSqlite3.Database): boolean {
  return connection.prepare("SELECT 1 FROM read_only").get() !== undefined;
}

/** See `read-only.ts`. A file has one writer at a time, so holding its lock is enough. */
export async function changeReadOnly(url: string, decide: Decide): Promise<ReadOnlyRow | null> {
  const db = new BetterSqlite3(fileOf(url), { timeout: lockMs, fileMustExist: true });
  db.pragma("synchronous = FULL");
  try {
    const change = db.transaction(() => {
      const before = db.prepare("SELECT reason, since FROM read_only").get() as StoredRow | undefined;
      const row = decide(before ? { reason: before.reason, since: new Date(before.since) } : null);
      db.prepare("DELETE FROM read_only").run();
      if (row) db.prepare("INSERT INTO read_only (reason, since) VALUES (?, ?)").run(row.reason, row.since.getTime());
      return row;
    });
    return change.immediate();
  } finally {
    db.close();
  }
}

type StoredRow = { reason: Reason; since: number };
