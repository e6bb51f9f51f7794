/** Holds the lock that writes need for so many ms, and says when it has it. */
import { setTimeout as pause } from "node:timers/promises";
import BetterSqlite3 from "better-sqlite3";
import pg from "pg";
import { engine, fileOf } from "#db/engine.ts";

const url = process.env.DATABASE_URL ?? "";
const ms = Number(process.argv[2]);

if (engine === "postgres") {
  // There is no lock on everything; this is the one on the table that is written.
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN");
  await client.query("LOCK TABLE limits IN EXCLUSIVE MODE");
  await hold();
  await client.query("COMMIT");
  await client.end();
} else {
  const db = new BetterSqlite3(fileOf(url), { timeout: 5_000 });
  db.exec("BEGIN IMMEDIATE");
  await hold();
  db.exec("COMMIT");
  db.close();
}
process.disconnect?.();

async function hold(): Promise<void> {
  process.send?.("held");
  await pause(ms);
}
