import { and, asc, eq, inArray, isNull, lte, ne, or } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { pilots } from "./schema.ts";

/** The numbers of pilots that end by `until`, and whose host was not warned of that end. */
export async function pilotsToWarnOf(read: Read, until: string): Promise<number[]> {
  const rows = await read
    .select({ number: pilots.number })
    .from(pilots)
    .where(endsUnwarned(until))
    .orderBy(asc(pilots.number))
    .limit(100);
  return rows.map(({ number }) => number);
}

/** Remembers that the host is warned of the end; false when that was done, or when it is not that near. */
export async function warnOf(tx: Tx, id: string, until: string): Promise<boolean> {
  const warned = await tx
    .update(pilots)
    .set({ warnedOf: pilots.endsOn })
    .where(and(eq(pilots.id, id), endsUnwarned(until)))
    .returning({ id: pilots.id });
  return warned.length === 1;
}

function endsUnwarned(until: string) {
  return and(
    inArray(pilots.state, ["recruiting", "running"]),
    lte(pilots.endsOn, until),
    or(isNull(pilots.warnedOf), ne(pilots.warnedOf, pilots.endsOn)),
  );
}
