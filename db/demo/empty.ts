import type { Tx } from "../connect.ts";
import { tablesInOrder } from "../move/tables.ts";
import type { ideas } from "../schema.ts";

/** Empties every table but the leases, those that refer to others first. Only ever for a demo that was not finished. */
export async function emptyAll(tx: Tx): Promise<void> {
  for (const { name, table } of tablesInOrder().reverse())
    if (name !== "leases") await tx.delete(table as typeof ideas);
}
