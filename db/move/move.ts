import { existsSync } from "node:fs";
import { engineOf, fileOf, nameOf } from "../engine.ts";
import { expectCurrent, migrate, migrationsDue } from "../migrate.ts";
import { changeReadOnly, type ReadOnlyRow } from "../read-only.ts";
import { differing } from "./checksum.ts";
import { checksumsOf, openEnd } from "./end.ts";
import { type MovedTable, tablesInOrder } from "./tables.ts";

export type Progress = (step: "copying" | "comparing", rows: number, of: number) => void;
export type Moved = { tables: number; rows: number; alreadyThere: boolean };

const livesThere = "The site lives there already. Name another database with --to.";

const holdsAnother = (to: string) =>
  `${nameOf(to)} holds another site already, so nothing was copied. Name an empty database with --to.`;

/** What is there to move, and whether it can be: changes nothing at either end. Throws a sentence when it can't. */
export async function lookBeforeMoving(from: string, to: string): Promise<Map<string, number>> {
  if (from === to) throw new Error(livesThere);
  await expectCurrent(from);
  const counts = await countsAt(from);
  // A file that is not there yet can hold nothing, and looking must not make it.
  const isThere = engineOf(to) === "postgres" || existsSync(fileOf(to));
  if (isThere && (await migrationsDue(to)).length === 0) {
    const there = await countsAt(to);
    const isSame = [...counts].every(([name, rows]) => there.get(name) === rows);
    if (sumOf(there) > 0 && !isSame) throw new Error(holdsAnother(to));
  }
  return counts;
}

async function countsAt(url: string): Promise<Map<string, number>> {
  const end = await openEnd(url, "read");
  return end.counts(tablesInOrder()).finally(() => end.close());
}

/**
 * Copies the site at `from` to `to`, which must be empty, in one transaction, and compares every row. The site takes no
 * changes from the first step on, and goes on taking none when it has moved. Throws a sentence when anything differs, or
 * somebody let changes in meanwhile; then the new place is as it was, and the old one takes changes again.
 */
export async function move(from: string, to: string, progress: Progress, now = new Date()): Promise<Moved> {
  await lookBeforeMoving(from, to);
  let before: ReadOnlyRow | null = null;
  await changeReadOnly(from, (row) => {
    before = row;
    return { reason: "moving", since: now };
  });
  // An earlier run that was killed left "moving" behind; nobody is moving then.
  const back = (row: ReadOnlyRow | null) => (row?.reason === "moved" ? row : null);
  try {
    await migrate(to);
    return await copy(from, to, progress, now);
  } catch (error) {
    await changeReadOnly(from, (row) => (isOurs(row, now) ? back(before) : row));
    throw error;
  }
}

async function copy(from: string, to: string, progress: Progress, now: Date): Promise<Moved> {
  const tables = tablesInOrder();
  const source = await openEnd(from, "read");
  try {
    const target = await openEnd(to, "write");
    try {
      if ((await target.readOnlySince())?.getTime() === now.getTime()) throw new Error(livesThere);
      const all = sumOf(await source.counts(tables));
      const there = sumOf(await target.counts(tables));
      const count = counting(progress, all);
      const sums = await checksumsOf(source, tables, (table, rows) => {
        count("copying", rows.length);
        return there === 0 ? target.add(table, rows) : undefined;
      });
      const copied = await checksumsOf(target, tables, (_, rows) => count("comparing", rows.length));
      expectSame(tables, differing(tables, sums, copied), to, there > 0);
      await target.takeChanges();
      await leave(from, now);
      await target.commit();
      return { tables: tables.length, rows: all, alreadyThere: there > 0 };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** From "moving" to "moved", if it was this run's doing all along. */
async function leave(from: string, now: Date): Promise<void> {
  const row = await changeReadOnly(from, (row) => (isOurs(row, now) ? { reason: "moved", since: now } : row));
  if (!isOurs(row, now))
    throw new Error("Somebody let the site take changes while it was being copied, so the copy was not kept.");
}

function isOurs(row: ReadOnlyRow | null, now: Date): boolean {
  return row?.since.getTime() === now.getTime();
}

function expectSame(tables: MovedTable[], different: string[], to: string, wasThere: boolean): void {
  if (different.length === 0) return;
  if (wasThere) throw new Error(holdsAnother(to));
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
