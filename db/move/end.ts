import { engineOf } from "../engine.ts";
import { Unusable } from "../fault.ts";
import { type Checksum, checksum, type Row } from "./checksum.ts";
import type { MovedTable } from "./tables.ts";

/** One end of a move: a database in one transaction. Each engine has one file that answers it. */
export type End = {
  counts(tables: MovedTable[]): Promise<Map<string, number>>;
  /** All rows of a table by their key, compared byte by byte, some at a time. */
  rows(table: MovedTable): AsyncIterable<Row[]>;
  add(table: MovedTable, rows: Row[]): Promise<void>;
  /** Whose read-only row it has, by its time, or null. */
  readOnlySince(): Promise<Date | null>;
  /** A copy that is taken into use takes changes. */
  takeChanges(): Promise<void>;
  commit(): Promise<void>;
  /** Leaves it as it was, unless it was committed. */
  close(): Promise<void>;
};

/** Opens one end, as it is at this moment; throws `Unusable`. */
export async function openEnd(url: string, purpose: "read" | "write"): Promise<End> {
  const [{ openEnd }, { sentenceOf }] =
    engineOf(url) === "postgres"
      ? await Promise.all([import("./end.postgres.ts"), import("../fault.postgres.ts")])
      : await Promise.all([import("./end.sqlite.ts"), import("../fault.sqlite.ts")]);
  return openEnd(url, purpose).catch((error) => {
    throw new Unusable(url, sentenceOf(error));
  });
}

/** The checksum of every table; `seen` hears of rows as they are read, and may pass them on. */
export async function checksumsOf(
  end: End,
  tables: MovedTable[],
  seen: (table: MovedTable, rows: Row[]) => Promise<void> | void,
): Promise<Map<string, Checksum>> {
  const sums = new Map<string, Checksum>();
  for (const table of tables) {
    const sum = checksum();
    for await (const rows of end.rows(table)) {
      for (const row of rows) sum.add(row);
      await seen(table, rows);
    }
    sums.set(table.name, sum.done());
  }
  return sums;
}
