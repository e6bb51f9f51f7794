import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { type Db, open } from "#db/connect.ts";
import { engine } from "#db/engine.ts";
import { createDatabase, dropDatabase } from "./postgres.ts";

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
  const url = await createDatabase(inject("template"));
  return { url, remove: () => dropDatabase(url) };
}
