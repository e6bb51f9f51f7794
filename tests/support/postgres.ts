import { randomUUID } from "node:crypto";
import pg from "pg";

/** A new database on the server the tests have, a copy of `template` if one is given; answers its address. */
export async function createDatabase(template?: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  // Copied as files: a copy by the log takes twice as long.
  const from = template ? ` TEMPLATE ${nameIn(template)} STRATEGY FILE_COPY` : "";
  await administer(`CREATE DATABASE ${name}${from}`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a database, whoever still uses it. */
export async function dropDatabase(url: string): Promise<void> {
  await administer(`DROP DATABASE ${nameIn(url)} WITH (FORCE)`);
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function nameIn(url: string): string {
  return new URL(url).pathname.slice(1);
}

function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("These tests need TEST_DATABASE_URL.");
  return url;
}
