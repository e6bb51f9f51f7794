import BetterSqlite3 from "better-sqlite3";
import { fileOf } from "../engine.ts";
import type { Row } from "./checksum.ts";
import type { End } from "./end.ts";
import type { MovedColumn, MovedTable } from "./tables.ts";

const together = 1_000;

/** See `end.ts`. A file that is read must be there. */
export async function openEnd(url: string, purpose: "read" | "write"): Promise<End> {
  const db = new BetterSqlite3(fileOf(url), { readonly: purpose === "read", fileMustExist: true, timeout: 30_000 });
  if (purpose === "write") {
    db.pragma("foreign_keys = ON");
    db.pragma("synchronous = FULL");
    db.exec("BEGIN IMMEDIATE");
    // Asked at the end, since a reply may come before what it replies to.
    db.pragma("defer_foreign_keys = ON");
  } else {
    db.exec("BEGIN");
  }
  return {
    async counts(tables) {
      const count = (name: string) => db.prepare(`SELECT count(*) FROM ${name}`).pluck().get() as number;
      return new Map(tables.map(({ name }) => [name, count(name)]));
    },
    async *rows({ name, columns, key }) {
      const all = db.prepare(`SELECT ${namesOf(columns)} FROM ${name} ORDER BY ${key.join(", ")}`).raw();
      let some: Row[] = [];
      for (const row of all.iterate() as IterableIterator<Row>) {
        some.push(row.map((value, place) => fromStored(value, columns[place] as MovedColumn)));
        if (some.length < together) continue;
        yield some;
        some = [];
      }
      if (some.length > 0) yield some;
    },
    async add({ name, columns }: MovedTable, rows) {
      const places = columns.map(() => "?").join(", ");
      const insert = db.prepare(`INSERT INTO ${name} (${namesOf(columns)}) VALUES (${places})`);
      for (const row of rows) insert.run(row.map((value, place) => toStored(value, columns[place] as MovedColumn)));
    },
    async readOnlySince() {
      const since = db.prepare("SELECT since FROM read_only").pluck().get() as number | undefined;
      return since === undefined ? null : new Date(since);
    },
    async takeChanges() {
      db.exec("DELETE FROM read_only");
    },
    async commit() {
      db.exec("COMMIT");
    },
    async close() {
      db.close();
    },
  };
}

function namesOf(columns: MovedColumn[]): string {
  return columns.map(({ name }) => `"${name}"`).join(", ");
}

function fromStored(value: unknown, { holds }: MovedColumn): unknown {
  if (value === null) return null;
  if (holds === "instant") return new Date(value as number);
  return holds === "json" ? JSON.parse(value as string) : value;
}

function toStored(value: unknown, { holds }: MovedColumn): unknown {
  if (value === null) return null;
  if (holds === "instant") return (value as Date).getTime();
  return holds === "json" ? JSON.stringify(value) : value;
}
