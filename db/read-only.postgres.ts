import pg from "pg";
import type { Decide, ReadOnlyRow } from "./read-only.ts";

/** Any number will do, as long as every Roughstone takes the same. */
const lockNumber = 7_203_115;

/** Begins a transaction that may change something; its last answer has a row when the site takes no changes now. */
export const beginToWrite = `BEGIN READ WRITE; SELECT pg_advisory_xact_lock_shared(${lockNumber}); SELECT reason FROM read_only`;

/** See `read-only.ts`. Waits for the transactions that hold the lock together, and keeps the next out meanwhile. */
export async function changeReadOnly(url: string, decide: Decide): Promise<ReadOnlyRow | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Whoever asks next hears of a connection that broke.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(`BEGIN READ WRITE; SELECT pg_advisory_xact_lock(${lockNumber})`);
    const { rows } = await client.query<ReadOnlyRow>("DELETE FROM read_only RETURNING reason, since");
    const row = decide(rows[0] ?? null);
    if (row) await client.query("INSERT INTO read_only (reason, since) VALUES ($1, $2)", [row.reason, row.since]);
    await client.query("COMMIT");
    return row;
  } finally {
    await client.end();
  }
}
