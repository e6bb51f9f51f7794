import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../bin/ready.js";
import { migrate } from "../../db/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The migrated, empty database each test gets a copy of: a file, or the address of a PostgreSQL database. */
    template: string;
  }
}

export default async function setup(project: TestProject) {
  // Once for all, before files that serve start side by side.
  ensureBuilt();
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    const folder = mkdtempSync(join(tmpdir(), "roughstone-template-"));
    const file = join(folder, "template.db");
    await migrate(`file:${file}`);
    project.provide("template", file);
    return () => rmSync(folder, { recursive: true });
  }
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query("DROP DATABASE IF EXISTS roughstone_template WITH (FORCE)");
  await client.query("CREATE DATABASE roughstone_template");
  await client.end();
  const url = new URL(server);
  url.pathname = "/roughstone_template";
  await migrate(url.href);
  project.provide("template", url.href);
}
