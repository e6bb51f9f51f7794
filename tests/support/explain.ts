import BetterSqlite3 from "better-sqlite3";
import { drizzle as onSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as onPostgres } from "drizzle-orm/node-postgres";
import pg from "pg";
import { onTestFinished } from "vitest";
import type { Read } from "#db/connect.ts";
import { engine } from "#db/engine.ts";

type Asked = { query: string; params: unknown[] };

/** Something a query goes through from end to end, a table or an index of it; or "sorted", where no index has its order. */
type Pass = { all: string; query: string };

/**
 * Reads from a database, and tells what its engine would go through from end to end for each query since it was asked last.
 * PostgreSQL weighs how long tables are, and those of a test are short: it is told that going through them costs more than
 * anything, and only what holds many rows is looked at.
 */
export async function explaining(url: string): Promise<{ read: Read; passes: () => Promise<Pass[]> }> {
  const asked: Asked[] = [];
  const known = new Map<string, string[]>();
  const options = {
    casing: "snake_case",
    logger: { logQuery: (query: string, params: unknown[]) => void asked.push({ query, params }) },
  } as const;
  const explain = async (explainOne: (one: Asked) => string[] | Promise<string[]>) => {
    const found: Pass[] = [];
    for (const one of asked.splice(0)) {
      const all = known.get(one.query) ?? (await explainOne(one));
      known.set(one.query, all);
      found.push(...all.map((each) => ({ all: each, query: one.query })));
    }
    return found;
  };
  if (engine === "sqlite") {
    const client = new BetterSqlite3(url.replace("file:", ""));
    onTestFinished(() => void client.close());
    const steps = ({ query, params }: Asked) =>
      client.prepare(`explain query plan ${query}`).all(...params) as { detail: string }[];
    return {
      read: onSqlite({ client, ...options }) as unknown as Read,
      passes: () => explain((one) => steps(one).flatMap(({ detail }) => passed(detail))),
    };
  }
  const readers = new pg.Pool({ connectionString: url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(() => Promise.all([client.end(), readers.end()]).then(() => {}));
  await client.query("analyze");
  for (const way of ["seqscan", "sort", "hashjoin", "mergejoin", "material"])
    await client.query(`set enable_${way} = off`);
  const { rows: tables } = await client.query("select relname from pg_class where relkind = 'r' and reltuples >= 500");
  const long = new Set(tables.map(({ relname }) => relname as string));
  return {
    read: onPostgres({ client: readers, ...options }) as unknown as Read,
    passes: () =>
      explain(async ({ query, params }) => {
        const { rows } = await client.query(`explain (format json) ${query}`, params);
        return passedBy(rows[0]["QUERY PLAN"][0].Plan, long);
      }),
  };
}

/** "SCAN ideas USING INDEX ideas_hot": the index, or else the table. */
function passed(detail: string): string[] {
  if (detail === "USE TEMP B-TREE FOR ORDER BY") return ["sorted"];
  const [, table, index] = detail.match(/^SCAN (\S+)(?: USING (?:COVERING )?INDEX (\S+))?$/) ?? [];
  return [index ?? table ?? []].flat();
}

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
};

function passedBy(plan: Plan, long: Set<string>): string[] {
  const { "Node Type": kind, "Index Name": index, "Relation Name": table = "", "Index Cond": cond, Plans = [] } = plan;
  const isThrough = /^(Seq|Index)/.test(kind) && !cond && long.has(table);
  const here = kind === "Sort" ? "sorted" : isThrough ? (index ?? table) : [];
  return [here, ...Plans.map((part) => passedBy(part, long))].flat();
}
