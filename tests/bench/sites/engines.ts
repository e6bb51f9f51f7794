import { mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { Engine as EngineName } from "#db/engine.ts";
import { ownPostgres } from "../../../bin/postgres.js";
import { pin } from "../processes/cores.ts";
import { closeLater } from "../processes/opened.ts";

export type Engine = {
  name: EngineName;
  label: string;
  /** The process that works beside the site's; null where the site does all itself. */
  pid: number | null;
  /** A new empty database; answers its address. */
  newDatabase(name: string): Promise<string>;
  /** What happens by itself soon after many rows came in, done now so that it falls into no round. */
  settle(database: string): Promise<void>;
};

/** The engines there are to compare: SQLite, and PostgreSQL where it can be had. */
export async function openEngines(): Promise<Engine[]> {
  const folder = newFolder();
  if (isInMemory(folder))
    console.log("!!! The temporary folder is in memory, so writes cost no disk. Name another by TMPDIR.\n");
  const postgres = await openPostgres();
  if (!postgres) console.log("!!! PostgreSQL is not here: install postgresql to see it beside SQLite.\n");
  return [sqliteIn(folder), ...(postgres ? [postgres] : [])];
}

/** A temporary folder of this run. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "roughstone-bench-"));
  closeLater(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function sqliteIn(folder: string): Engine {
  return {
    name: "sqlite",
    label: "SQLite",
    pid: null,
    newDatabase: async (name) => `file:${join(folder, `${name}.db`)}`,
    settle: async () => {},
  };
}

/** A server of our own that really writes to the disk before it answers, as SQLite does with synchronous=FULL. */
async function openPostgres(): Promise<Engine | null> {
  const server = await ownPostgres({ durable: true });
  if (!server) return null;
  closeLater(server.stop);
  pin(server.pid(), "site");
  return {
    name: "postgres",
    label: "PostgreSQL",
    pid: server.pid(),
    async newDatabase(name) {
      await tell(server.url, `CREATE DATABASE ${name}`);
      return new URL(`/${name}`, server.url).href;
    },
    settle: (database) => tell(database, "VACUUM ANALYZE", "CHECKPOINT"),
  };
}

async function tell(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

function isInMemory(folder: string): boolean {
  const tmpfs = 0x01021994;
  return statfsSync(folder).type === tmpfs;
}
