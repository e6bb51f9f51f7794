import { and, eq, gt, lt, or } from "drizzle-orm";
import type { Db } from "./connect.ts";
import { leases } from "./schema.ts";

/** Takes or keeps a lease for `seconds`; false while another holder has it. One from the future is none. */
export async function holdLease(db: Db, name: string, holder: string, seconds: number, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + seconds * 1000);
  return db.write(async (tx) => {
    const held = await tx
      .insert(leases)
      .values({ name, holder, until })
      .onConflictDoUpdate({
        target: leases.name,
        set: { holder, until },
        setWhere: and(
          eq(leases.name, name),
          or(eq(leases.holder, holder), lt(leases.until, now), gt(leases.until, until)),
        ),
      })
      .returning({ holder: leases.holder });
    return held.length === 1;
  });
}

/** Gives a lease back, so that the next holder need not wait for its end. */
export async function dropLease(db: Db, name: string, holder: string): Promise<void> {
  await db.write(async (tx) => {
    await tx.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder)));
  });
}
