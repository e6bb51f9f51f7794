import { existsSync } from "node:fs";
import { engineOf, fileOf, nameOf } from "../engine.ts";
import { expectCurrent, migrate, migrationsDue } from "../migrate.ts";
import { setReadOnly } from "../read-only.ts";
import { differing } from "./checksum.ts";
import { checksumsOf, openEnd } from "./end.ts";
import { type MovedTable, tablesInOrder } from "./tables.ts";

export type Progress = (step: "copying" | "comparing", rows: number, of: number) => void;
export type Moved = { tables: number; rows: number; alreadyThere: boolean };

/** What is there to move, and whether it can be: changes nothing at either end. Throws a sentence when it can't. */
export async function lookBeforeMoving(from: string, to: string): Promise<Map<string, number>> {
  if (from === to || (engineOf(from) === "sqlite" && engineOf(to) === "sqlite" && fileOf(from) === fileOf(to)))
    throw new Error("The site lives there already. Name another database with --to.");
  await expectCurrent(from);
  // A file that is not there yet can hold nothing, and looking must not make it.
  if (engineOf(to) === "postgres" || existsSync(fileOf(to))) await migrationsDue(to);
  const end = await openEnd(from, "read");
  return end.counts(tablesInOrder()).finally(() => end.close());
}

/**
 * Copies the site at `from` to `to`, which must be empty, in one transaction, and compares every row. The site takes no
 * changes from the first step on, and goes on taking none when it has moved. Throws a sentence when anything differs;
 * then the new place is as it was, and the old one takes changes again.
 */
export async function move(from: string, to: string, progress: Progress, now = new Date()): Promise<Moved> {
  await lookBeforeMoving(from, to);
  const before = await setReadOnly(from, "moving", now);
  try {
    await migrate(to);
    const moved = await copy(from, to, progress);
    await setReadOnly(from, "moved", now);
    return moved;
  } catch (error) {
    // An earlier run that was killed left "moving" behind; nobody is moving now.
    await setReadOnly(from, before === "moved" ? before : null, now);
    throw error;
  }
}

async function copy(from: string, to: string, progress: Progress): Promise<Moved> {
  const tables = tablesInOrder();
  const source = await openEnd(from, "read");
  try {
    const target = await openEnd(to, "write");
    try {
      const all = sumOf(await source.counts(tables));
      const there = sumOf(await target.counts(tables));
      const count = counting(progress, all);
      const sums = await checksumsOf(source, tables, (table, rows) => {
        count("copying", rows.length);
        return there === 0 ? target.add(table, rows) : undefined;
      });
      const copied = await checksumsOf(target, tables, (_, rows) => count("comparing", rows.length));
      expectSame(tables, differing(tables, sums, copied), to, there > 0);
      await target.commit();
      return { tables: tables.length, rows: all, alreadyThere: there > 0 };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function expectSame(tables: MovedTable[], different: string[], to: string, wasThere: boolean): void {
  if (different.length === 0) return;
  if (wasThere)
    throw new Error(
      `${nameOf(to)} holds another site already, so nothing was copied. Name an empty database with --to.`,
    );
  throw new Error(
    `After copying, ${different.length} of ${tables.length} tables differ (${different.join(", ")}), so nothing was kept.`,
  );
}

function counting(progress: Progress, all: number) {
  const done = { copying: 0, comparing: 0 };
  return (step: keyof typeof done, rows: number) => {
    done[step] += rows;
    progress(step, done[step], all);
  };
}

function sumOf(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
