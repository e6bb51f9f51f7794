import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../bin/ready.js";
import { migrate } from "../../db/migrate.ts";
import { createDatabase, dropDatabase } from "./postgres.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The migrated, empty database each test gets a copy of: a file, or the address of a PostgreSQL database. */
    template: string;
  }
}

export default async function setup(project: TestProject) {
  // Once for all, before files that serve start side by side.
  ensureBuilt();
  if (!process.env.TEST_DATABASE_URL) {
    const folder = mkdtempSync(join(tmpdir(), "roughstone-template-"));
    const file = join(folder, "template.db");
    await migrate(`file:${file}`);
    project.provide("template", file);
    return () => rmSync(folder, { recursive: true });
  }
  const url = await createDatabase();
  await migrate(url);
  project.provide("template", url);
  return () => dropDatabase(url);
}
