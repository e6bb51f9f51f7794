import pg from "pg";
import type { Migrator } from "./migrate.ts";

/** Any number will do, as long as every Roughstone takes the same. */
const lockNumber = 7_203_114;

export { sentenceOf } from "./fault.postgres.ts";

export async function migratorOf(url: string): Promise<Migrator> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Whoever asks next hears of a connection that broke.
  client.on("error", () => {});
  await client.connect();

  const tables = async () => {
    const { rows } = await client.query(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'",
    );
    return rows.map(({ name }) => name as string);
  };

  return {
    async locked(job) {
      await client.query("BEGIN READ WRITE");
      try {
        await client.query("SELECT pg_advisory_xact_lock($1)", [lockNumber]);
        await client.query("CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at TIMESTAMPTZ NOT NULL)");
        const done = await job();
        await client.query("COMMIT");
        return done;
      } catch (error) {
        await client.query("ROLLBACK").catch(() => {});
        throw error;
      }
    },
    async applied() {
      if (!(await tables()).includes("migrations")) return [];
      const { rows } = await client.query("SELECT name FROM migrations ORDER BY name");
      return rows.map(({ name }) => name as string);
    },
    async counts() {
      const counts = new Map<string, number>();
      for (const table of await tables()) {
        if (table === "migrations") continue;
        const { rows } = await client.query(`SELECT count(*)::int AS count FROM "${table}"`);
        counts.set(table, rows[0].count);
      }
      return counts;
    },
    async execute(statement) {
      await client.query(statement);
    },
    async remember(name, at) {
      await client.query("INSERT INTO migrations (name, at) VALUES ($1, $2)", [name, at]);
    },
    // PostgreSQL enforces its references itself, and keeps copies by its own means.
    async verify() {},
    async keepCopy() {},
    async close() {
      await client.end();
    },
  };
}
