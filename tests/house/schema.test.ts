import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Column = { name: string; primaryKey: boolean; notNull: boolean; default?: unknown };
type Snapshot = {
  tables: Record<
    string,
    {
      name: string;
      columns: Record<string, Column>;
      indexes: Record<string, { name: string; isUnique: boolean; columns: (string | { expression: string })[] }>;
      foreignKeys: Record<string, { tableTo: string; columnsFrom: string[]; columnsTo: string[]; onDelete: string }>;
      compositePrimaryKeys: Record<string, { columns: string[] }>;
    }
  >;
};

const sqlite = lastSnapshot("sqlite");
const postgres = lastSnapshot("postgres");

describe("both engines", () => {
  test("keep the same tables", () => {
    expect(namesOf(sqlite).length).toBeGreaterThan(15);
    expect(namesOf(postgres)).toEqual(namesOf(sqlite));
  });

  test.each(namesOf(sqlite))("keep the same columns in %s, with the same keys", (name) => {
    const [one, other] = [tableOf(sqlite, name), tableOf(postgres, name)];
    expect(other.columns).toEqual(one.columns);
    expect(other.indexes).toEqual(one.indexes);
    expect(other.foreignKeys).toEqual(one.foreignKeys);
    expect(other.keys).toEqual(one.keys);
  });

  test("have migrations of the same names, in the same order", () => {
    expect(journalOf("postgres")).toEqual(journalOf("sqlite"));
    for (const engine of ["sqlite", "postgres"])
      expect(
        readdirSync(`migrations/${engine}`)
          .filter((file) => file.endsWith(".sql"))
          .sort(),
      ).toEqual(journalOf(engine).map((name) => `${name}.sql`));
  });

  test("name each migration with words", () => {
    expect(journalOf("sqlite").filter((name) => !/^\d{4}_[a-z]+(_[a-z]+)+$/.test(name))).toEqual([]);
  });
});

function lastSnapshot(engine: string): Snapshot {
  const last = readdirSync(`migrations/${engine}/meta`)
    .filter((file) => file.endsWith("_snapshot.json"))
    .sort()
    .at(-1);
  return JSON.parse(readFileSync(`migrations/${engine}/meta/${last}`, "utf8"));
}

function journalOf(engine: string): string[] {
  const { entries } = JSON.parse(readFileSync(`migrations/${engine}/meta/_journal.json`, "utf8"));
  return entries.map(({ tag }: { tag: string }) => tag);
}

function namesOf({ tables }: Snapshot): string[] {
  return Object.values(tables)
    .map(({ name }) => name)
    .sort();
}

/** A table in words that both engines share: everything but the types of its columns. */
function tableOf({ tables }: Snapshot, name: string) {
  const table = Object.values(tables).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return {
    columns: Object.values(table.columns)
      .map(
        (column) => `${column.name}${column.notNull || column.primaryKey ? "" : "?"}${column.primaryKey ? " key" : ""}`,
      )
      .sort(),
    indexes: Object.values(table.indexes)
      .map((index) => {
        const columns = index.columns.map((column) => (typeof column === "string" ? column : column.expression));
        return `${index.name} ${index.isUnique ? "unique " : ""}(${columns.join(", ")})`;
      })
      .sort(),
    foreignKeys: Object.values(table.foreignKeys)
      .map(({ tableTo, columnsFrom, columnsTo, onDelete }) => `${columnsFrom} → ${tableTo}.${columnsTo}, ${onDelete}`)
      .sort(),
    keys: Object.values(table.compositePrimaryKeys).map(({ columns }) => columns.join(", ")),
  };
}
