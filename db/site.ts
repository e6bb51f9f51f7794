import { eq } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { setupTokens, site } from "./schema.ts";

export type Site = typeof site.$inferSelect;

/** The site, or null while it has not been set up. */
export async function theSite(read: Read): Promise<Site | null> {
  const [row] = await read.select().from(site).limit(1);
  return row ?? null;
}

/** Makes the site; false when somebody else was quicker. */
export async function makeSite(
  tx: Tx,
  values: Omit<Site, "id" | "demoSeed"> & { demoSeed?: string },
): Promise<boolean> {
  const made = await tx
    .insert(site)
    .values({ id: 1, ...values })
    .onConflictDoNothing()
    .returning({ id: site.id });
  return made.length === 1;
}

/** Keeps the hash of the token that protects the first run; tokens of earlier starts stop working. */
export async function keepSetupToken(tx: Tx, hash: string, madeAt: Date): Promise<void> {
  await tx.delete(setupTokens);
  await tx.insert(setupTokens).values({ hash, madeAt });
}

/** Whether the token was the one; it works once. */
export async function spendSetupToken(tx: Tx, hash: string): Promise<boolean> {
  const spent = await tx.delete(setupTokens).where(eq(setupTokens.hash, hash)).returning({ hash: setupTokens.hash });
  return spent.length === 1;
}
