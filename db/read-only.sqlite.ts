import BetterSqlite3 from "better-sqlite3";
import { fileOf } from "./engine.ts";
import type { Reason } from "./read-only.ts";

const lockMs = 30_000;

/** Whether the site takes no changes now; asked by each transaction before it changes something. */
export function isReadOnly(connection: BetterSqlite3.Database): boolean {
  return connection.prepare("SELECT 1 FROM read_only").get() !== undefined;
}

/** See `read-only.ts`. A file has one writer at a time, so holding its lock is enough. */
export async function setReadOnly(url: string, reason: Reason | null, now: Date): Promise<Reason | null> {
  const db = new BetterSqlite3(fileOf(url), { timeout: lockMs, fileMustExist: true });
  db.pragma("synchronous = FULL");
  try {
    const change = db.transaction(() => {
      const before = db.prepare("DELETE FROM read_only RETURNING reason").pluck().get() as Reason | undefined;
      if (reason) db.prepare("INSERT INTO read_only (reason, since) VALUES (?, ?)").run(reason, now.getTime());
      return before ?? null;
    });
    return change.immediate();
  } finally {
    db.close();
  }
}
