import BetterSqlite3 from "better-sqlite3";
import { drizzle as onSqlite } from "drizzle-orm/better-sqlite3";
import { drizzle as onPostgres } from "drizzle-orm/node-postgres";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import type { DashboardTable } from "#app/domain/dashboard.ts";
import { uncountedSince } from "#db/activity.ts";
import type { Read } from "#db/connect.ts";
import { figuresOf } from "#db/dashboard/figures.ts";
import { engine } from "#db/engine.ts";
import { seedIdeas } from "#db/seed.ts";
import { newDatabase } from "../../support/database.ts";

const now = new Date("2026-05-14T15:00:00Z");
const asked = { span: { from: "2026-02-23", until: "2026-05-17" }, timeZone: "UTC", today: "2026-05-14", most: 10 };

/** Between which two values of an index each part of the dashboard begins, so that it costs as much as its range holds. */
const beginnings: Record<DashboardTable, string[]> = {
  weeks: ["activity_weeks.week", "contributors.first_day"],
  cohorts: ["contributors.first_day"],
  promises: ["pulse_days.day", "promise_days.day", "promise_entries.day"],
  loops: ["events.id"],
  silent: ["idea_views.day"],
  travels: ["share_days.day", "people.joined_at"],
};

test("each query of the dashboard begins at its range along an index, and goes through no table", async () => {
  const { url, ...db } = await newDatabase();
  await seedIdeas(db, 600, { now });
  const { read, explained } = await explaining(url);
  for (const [table, between] of Object.entries(beginnings)) {
    const found = await figuresOf[table as DashboardTable](read, asked);
    expect([table, found]).toEqual([table, await figuresOf[table as DashboardTable](db.read, asked)]);
    const steps = await explained();
    expect([table, steps.filter(({ whole }) => whole)]).toEqual([table, []]);
    expect(steps.flatMap(({ ranges }) => ranges)).toEqual(expect.arrayContaining(between));
    const ranged = new Set(steps.flatMap(({ query, ranges }) => (ranges.length > 0 ? query : [])));
    // What is named by its id alone, a few rows of it, is looked up by that.
    const others = steps.filter(({ query }) => !ranged.has(query) && !/"(id|idea_id)" in \(/.test(query));
    expect([table, others]).toEqual([table, []]);
  }
  await uncountedSince(read);
  expect((await explained()).filter(({ whole }) => whole && whole !== "uncounted_at")).toEqual([]);
});

/** One step of a query: what it goes through from end to end, if so, and the columns it looks up between two values. */
type Step = { query: string; whole: string | null; ranges: string[] };

/** Reads, and tells how the engine goes about each query since. PostgreSQL takes an index wherever it can. */
async function explaining(url: string): Promise<{ read: Read; explained: () => Promise<Step[]> }> {
  const queries: { query: string; params: unknown[] }[] = [];
  const logQuery = (query: string, params: unknown[]) => void queries.push({ query, params });
  const options = { casing: "snake_case", logger: { logQuery } } as const;
  if (engine === "sqlite") {
    const client = new BetterSqlite3(url.replace("file:", ""));
    onTestFinished(() => void client.close());
    return {
      read: onSqlite({ client, ...options }) as unknown as Read,
      explained: async () =>
        queries.splice(0).flatMap(({ query, params }) => {
          const steps = client.prepare(`explain query plan ${query}`).all(...params) as { detail: string }[];
          return steps.map(({ detail }) => ({ query, ...stepOf(detail) }));
        }),
    };
  }
  const readers = new pg.Pool({ connectionString: url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  onTestFinished(async () => {
    await client.end();
    await readers.end();
  });
  await client.query("analyze");
  for (const way of ["seqscan", "hashjoin", "mergejoin", "bitmapscan"]) await client.query(`set enable_${way} = off`);
  return {
    read: onPostgres({ client: readers, ...options }) as unknown as Read,
    async explained() {
      const steps: Step[] = [];
      for (const { query, params } of queries.splice(0)) {
        const { rows } = await client.query(`explain (format json) ${query}`, params);
        steps.push(...stepsIn(rows[0]["QUERY PLAN"][0].Plan).map((step) => ({ query, ...step })));
      }
      return steps;
    },
  };
}

/** "SEARCH votes USING INDEX votes_idea (idea_id=? AND voted_at<?)", or "SCAN votes". What a query made itself is no table. */
function stepOf(detail: string): Omit<Step, "query"> {
  const [, way, table = "", index, cond = ""] =
    detail.match(/^(SCAN|SEARCH) (\S+)(?: USING (?:COVERING )?INDEX (\S+))?(?: \((.+)\))?/) ?? [];
  const isOwn = table === "looked_at" || table === "began";
  const whole = way && !isOwn && (way === "SCAN" || !cond) ? (index ?? table) : null;
  return { whole, ranges: [...cond.matchAll(/(\w+)[<>]/g)].map(([, column]) => `${table}.${column}`) };
}

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Name"?: string;
  "Index Cond"?: string;
  Plans?: Plan[];
};

function stepsIn(plan: Plan): Omit<Step, "query">[] {
  const { "Node Type": way, "Relation Name": table, "Index Name": index, "Index Cond": cond = "", Plans = [] } = plan;
  const whole = /Seq Scan|Index/.test(way) && !cond ? (index ?? table ?? null) : null;
  const ranges = [...cond.matchAll(/\((\w+) [<>]/g)].map(([, column]) => `${table}.${column}`);
  return [{ whole, ranges }, ...Plans.flatMap(stepsIn)];
}
