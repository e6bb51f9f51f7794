import pg from "pg";
import type { Row } from "./checksum.ts";
import type { End } from "./end.ts";
import type { MovedColumn } from "./tables.ts";

const together = 1_000;
/** PostgreSQL takes at most 65,535 values in one statement. */
const mostValues = 60_000;

/** See `end.ts`. */
export async function openEnd(url: string, purpose: "read" | "write"): Promise<End> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  // Whoever follows up with the next query hears of a connection that broke.
  client.on("error", () => {});
  const mode = purpose === "read" ? "ISOLATION LEVEL REPEATABLE READ READ ONLY" : "READ WRITE";
  await client.query(`BEGIN ${mode}`);
  // Asked at the end, since a reply may come before what it replies to.
  if (purpose === "write") await deferReferences(client, "DEFERRABLE INITIALLY DEFERRED");
  return {
    async counts(tables) {
      const counts = new Map<string, number>();
      for (const { name } of tables) {
        const { rows } = await client.query(`SELECT count(*)::int AS count FROM ${name}`);
        counts.set(name, rows[0].count);
      }
      return counts;
    },
    async *rows({ name, columns, key }) {
      // "C" orders texts by their bytes, as SQLite does.
      const sorted = await textual(client, name, key);
      await client.query(
        `DECLARE moving NO SCROLL CURSOR FOR SELECT ${namesOf(columns)} FROM ${name} ORDER BY ${sorted.join(", ")}`,
      );
      for (;;) {
        const text = `FETCH ${together} FROM moving`;
        const { rows } = await client.query<Row>({ text, rowMode: "array" });
        if (rows.length === 0) break;
        yield rows;
      }
      await client.query("CLOSE moving");
    },
    async add({ name, columns }, rows) {
      const most = Math.floor(mostValues / columns.length);
      for (let from = 0; from < rows.length; from += most) {
        const some = rows.slice(from, from + most);
        const places = some.map(
          (_, row) => `(${columns.map((_, at) => `$${row * columns.length + at + 1}`).join(", ")})`,
        );
        const text = `INSERT INTO ${name} (${namesOf(columns)}) VALUES ${places.join(", ")}`;
        await client.query(
          text,
          some.flatMap((row) => row.map((value, place) => toStored(value, columns[place] as MovedColumn))),
        );
      }
    },
    async readOnlySince() {
      const { rows } = await client.query<{ since: Date }>("SELECT since FROM read_only");
      return rows[0]?.since ?? null;
    },
    async takeChanges() {
      await client.query("DELETE FROM read_only");
    },
    async commit() {
      await client.query("SET CONSTRAINTS ALL IMMEDIATE");
      await deferReferences(client, "NOT DEFERRABLE");
      await client.query("COMMIT");
    },
    async close() {
      await client.end();
    },
  };
}

function namesOf(columns: MovedColumn[]): string {
  return columns.map(({ name }) => `"${name}"`).join(", ");
}

/** The columns of a key as they are sorted by: only texts have a collation. */
async function textual(client: pg.Client, table: string, key: string[]): Promise<string[]> {
  const { rows } = await client.query(
    "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = $1 AND data_type = 'text'",
    [table],
  );
  const texts = new Set(rows.map(({ column_name }) => column_name));
  return key.map((name) => (texts.has(name) ? `"${name}" COLLATE "C"` : `"${name}"`));
}

async function deferReferences(client: pg.Client, how: string): Promise<void> {
  const { rows } = await client.query(
    "SELECT conname AS name, conrelid::regclass AS at FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace",
  );
  for (const { name, at } of rows) await client.query(`ALTER TABLE ${at} ALTER CONSTRAINT "${name}" ${how}`);
}

function toStored(value: unknown, { holds }: MovedColumn): unknown {
  return holds === "json" && value !== null ? JSON.stringify(value) : value;
}
