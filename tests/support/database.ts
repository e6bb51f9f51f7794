import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject, onTestFinished } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { engine } from "#db/engine.ts";

/** A migrated, empty database for one test, on the engine this run is about; gone when the test is over. */
export async function newDatabase(): Promise<Db & { url: string }> {
  const made = engine === "postgres" ? await onPostgres() : onSqlite();
  const db = await open(made.url);
  onTestFinished(async () => {
    await db.close();
    await made.remove();
  });
  return { ...db, url: made.url };
}

/** A file in a folder that is gone when the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "roughstone-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), "roughstone-test-"));
  const file = join(folder, "test.db");
  copyFileSync(inject("template"), file);
  return { url: `file:${file}`, remove: async () => rmSync(folder, { recursive: true, force: true }) };
}

async function onPostgres() {
  const template = inject("template");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await administer(`CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  await client.query(statement);
  await client.end();
}
