import BetterSqlite3 from "better-sqlite3";
import type { DrizzleConfig } from "drizzle-orm";
import { drizzle as onSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as onPostgres } from "drizzle-orm/node-postgres";
import pg from "pg";
import { onTestFinished } from "vitest";
import type { Read } from "#db/connect.ts";
import { engine } from "#db/engine.ts";

/**
 * One step of a query: the table, or the index of it, that it goes through from end to end; the columns it looks up
 * between two values; and whether it sorts, since no index has the order.
 */
export type Step = { query: string; through: string | null; ranges: string[]; sorts: boolean };

type Asked = { query: string; params: unknown[] };
type Explained = Omit<Step, "query">;

/**
 * Reads from a database, and tells how its engine goes about each query since it was asked last. PostgreSQL weighs how
 * long tables are, and those of a test are short: it is told that some ways cost more than anything, and tables with
 * fewer rows than `long` are not looked at.
 */
export async function explaining(url: string, avoided: string[], long = 0) {
  const asked: Asked[] = [];
  const known = new Map<string, Explained[]>();
  const options = {
    casing: "snake_case",
    logger: { logQuery: (query: string, params: unknown[]) => void asked.push({ query, params }) },
  } as const;
  const { read, explain } = await (engine === "sqlite" ? sqlite(url, options) : postgres(url, options, avoided, long));
  return {
    read: read as unknown as Read,
    async steps(): Promise<Step[]> {
      const found: Step[] = [];
      for (const one of asked.splice(0)) {
        const steps = known.get(one.query) ?? (await explain(one));
        known.set(one.query, steps);
        found.push(...steps.map((step) => ({ query: one.query, ...step })));
      }
      return found;
    },
  };
}

type Options = DrizzleConfig<Record<string, never>>;

function sqlite(url: string, options: Options) {
  const client = new BetterSqlite3(url.replace("file:", ""));
  onTestFinished(() => void client.close());
  return {
    read: onSqlite({ client, ...options }),
    explain({ query, params }: Asked): Explained[] {
      const steps = client.prepare(`explain query plan ${query}`).all(...params) as { detail: string }[];
      return steps.map(({ detail }) => stepOf(detail));
    },
  };
}

/** "SEARCH votes USING INDEX votes_idea (idea_id=? AND voted_at<?)", or "SCAN votes"; "SCAN CONSTANT ROW" is no table. */
function stepOf(detail: string): Explained {
  const [, way, table = "", index, cond = ""] =
    detail.match(/^(SCAN|SEARCH) (\S+)(?: USING (?:COVERING )?INDEX (\S+))?(?: \((.+)\))?/) ?? [];
  return {
    through: way === "SCAN" && table !== "CONSTANT" ? (index ?? table) : null,
    ranges: [...cond.matchAll(/(\w+)[<>]/g)].map(([, column]) => `${table}.${column}`),
    sorts: detail === "USE TEMP B-TREE FOR ORDER BY",
  };
}

async function postgres(url: string, options: Options, avoided: string[], long: number) {
  const readers = new pg.Pool({ connectionString: url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await readers.end();
  });
  await client.query("analyze");
  for (const way of avoided) await client.query(`set enable_${way} = off`);
  const { rows: tables } = await client.query(
    `select relname from pg_class where relkind = 'r' and reltuples >= ${long}`,
  );
  const looked = new Set(tables.map(({ relname }) => relname as string));
  return {
    read: onPostgres({ client: readers, ...options }),
    async explain({ query, params }: Asked): Promise<Explained[]> {
      const { rows } = await client.query(`explain (format json) ${query}`, params);
      return stepsIn(rows[0]["QUERY PLAN"][0].Plan, looked);
    },
  };
}

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
};

function stepsIn(plan: Plan, looked: Set<string>): Explained[] {
  const { "Node Type": way, "Relation Name": table = "", "Index Name": index, "Index Cond": cond, Plans = [] } = plan;
  const isThrough = /^(Seq|Index)/.test(way) && !cond && looked.has(table);
  const here = {
    through: isThrough ? (index ?? table) : null,
    ranges: [...(cond ?? "").matchAll(/\((\w+) [<>]/g)].map(([, column]) => `${table}.${column}`),
    sorts: way === "Sort",
  };
  return [here, ...Plans.flatMap((part) => stepsIn(part, looked))];
}
