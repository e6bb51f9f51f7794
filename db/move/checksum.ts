import { createHash } from "node:crypto";
import type { MovedTable } from "./tables.ts";

export type Checksum = { rows: number; sum: string };

/** A row, its values in the order of the table's columns: texts, numbers, nulls, `Date`s, and what JSON can say. */
export type Row = unknown[];

/** Adds up rows as they come, in the order of their keys: the same rows give the same sum, whatever the engine. */
export function checksum() {
  const hash = createHash("sha256");
  let rows = 0;
  return {
    add(row: Row): void {
      rows++;
      hash.update(`${JSON.stringify(row.map(canonical))}\n`);
    },
    done: (): Checksum => ({ rows, sum: hash.digest("hex") }),
  };
}

/** The same in one word for the same value: moments as text, objects with their names in order. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  const named = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(named.map(([name, inner]) => [name, canonical(inner)]));
}

/** The names of the tables whose rows differ. */
export function differing(tables: MovedTable[], one: Map<string, Checksum>, other: Map<string, Checksum>): string[] {
  const same = (name: string) =>
    one.get(name)?.rows === other.get(name)?.rows && one.get(name)?.sum === other.get(name)?.sum;
  return tables.map(({ name }) => name).filter((name) => !same(name));
}
