import { type Column, getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { columns as vocabulary } from "../columns.ts";
import * as schema from "../schema.ts";

/** A table as both engines know it: names, and how its values are read. */
export type MovedTable = { table: Table; name: string; columns: MovedColumn[]; key: string[]; refersTo: string[] };
export type MovedColumn = { name: string; holds: "instant" | "json" | "plain" };

/** Stays where it is: it says of this very database whether it may be changed. */
const staying = new Set(["read_only"]);

/** Every table that moves, each after those it refers to; its columns by name. */
export function tablesInOrder(): MovedTable[] {
  const left = Object.values(schema as Record<string, unknown>)
    .filter((one): one is Table => is(one, Table))
    .map(described)
    .filter(({ name }) => !staying.has(name));
  const ordered: MovedTable[] = [];
  const done = new Set<string>();
  while (left.length > 0) {
    const next = left.findIndex(({ refersTo }) => refersTo.every((name) => done.has(name)));
    const [table] = left.splice(next, 1);
    if (next < 0 || !table) throw new Error("The tables refer to each other in a circle.");
    ordered.push(table);
    done.add(table.name);
  }
  return ordered;
}

function described(table: Table): MovedTable {
  const { foreignKeys, primaryKeys } = vocabulary.getTableConfig(table as never);
  const own = getTableName(table);
  const all = Object.values(getTableColumns(table)) as Column[];
  const key = primaryKeys[0]?.columns ?? all.filter(({ primary }) => primary);
  const refersTo = foreignKeys.map((reference) => getTableName(reference.reference().foreignTable));
  return {
    table,
    name: own,
    columns: all.map(columnOf).sort((one, other) => (one.name < other.name ? -1 : 1)),
    key: key.map(({ name }) => inDatabase(name)),
    refersTo: [...new Set(refersTo)].filter((name) => name !== own),
  };
}

function columnOf({ name, dataType }: Column): MovedColumn {
  return { name: inDatabase(name), holds: dataType === "date" ? "instant" : dataType === "json" ? "json" : "plain" };
}

/** Drizzle gives columns their stored names only in queries (`casing: "snake_case"`). */
function inDatabase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
