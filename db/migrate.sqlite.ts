import { mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { fileOf } from "./engine.ts";
import type { Migrator } from "./migrate.ts";

export { sentenceOf } from "./fault.sqlite.ts";

const lockMs = 30_000;

export async function migratorOf(url: string): Promise<Migrator> {
  const file = fileOf(url);
  mkdirSync(dirname(file), { recursive: true });
  const db = new BetterSqlite3(file, { timeout: lockMs });
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = OFF");

  const names = (sql: string) => db.prepare(sql).pluck().all() as string[];
  // What an index for searching keeps is no row of ours.
  const tables = () =>
    names("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'");

  return {
    async locked(job) {
      db.exec("BEGIN IMMEDIATE");
      try {
        db.exec("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at INTEGER NOT NULL)");
        const done = await job();
        db.exec("COMMIT");
        return done;
      } catch (error) {
        if (db.inTransaction) db.exec("ROLLBACK");
        throw error;
      }
    },
    async applied() {
      return tables().includes("migrations") ? names("SELECT name FROM migrations ORDER BY name") : [];
    },
    async counts() {
      const count = (table: string) => db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
      // A rebuilt table loses its triggers, and with them what is searched, without a word.
      const triggers = names("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
      return new Map([
        ...tables()
          .filter((table) => table !== "migrations")
          .map((table): [string, number] => [table, count(table)]),
        ...triggers.map((name): [string, number] => [`the trigger ${name}`, 1]),
      ]);
    },
    async execute(statement) {
      db.exec(statement);
    },
    async remember(name, at) {
      db.prepare("INSERT INTO migrations (name, at) VALUES (?, ?)").run(name, at.getTime());
    },
    async verify() {
      const broken = db.prepare("PRAGMA foreign_key_check").all();
      if (broken.length > 0) throw new Error(`the migration would leave ${broken.length} broken references.`);
      const state = db.pragma("integrity_check", { simple: true });
      if (state !== "ok") throw new Error(`the file is damaged: ${state}`);
    },
    async keepCopy(name) {
      const copy = `${file}.before-${name}`;
      rmSync(`${copy}.part`, { force: true });
      // A second connection sees what was committed before the lock was taken.
      const reader = new BetterSqlite3(file, { readonly: true });
      reader.prepare("VACUUM INTO ?").run(`${copy}.part`);
      reader.close();
      renameSync(`${copy}.part`, copy);
    },
    async close() {
      db.close();
    },
  };
}
