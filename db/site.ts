import { eq, lt } from "drizzle-orm";
import type { Read, Tx } from "./connect.ts";
import { readOnly, setupTokens, site } from "./schema.ts";

export type Site = typeof site.$inferSelect;

/** The site, or null while it has not been set up. */
export async function theSite(read: Read): Promise<Site | null> {
  const [row] = await read.select().from(site).limit(1);
  return row ?? null;
}

/** False while the site is read-only. */
export async function takesChanges(read: Read): Promise<boolean> {
  return (await read.$count(readOnly)) === 0;
}

/** Makes the site; false when somebody else was quicker. */
export async function makeSite(
  tx: Tx,
  values: Omit<Site, "id" | "publicVersion" | "demoSeed"> & { demoSeed?: string },
): Promise<boolean> {
  const made = await tx
    .insert(site)
    .values({ id: 1, ...values })
    .onConflictDoNothing()
    .returning({ id: site.id });
  return made.length === 1;
}

/** Says that what visitors see may have changed; last in its transaction, since all others that do so wait for it. */
export async function raisePublicVersion(tx: Tx, publicVersion: string): Promise<void> {
  await tx.update(site).set({ publicVersion });
}

/** Keeps the hash of a token that protects the first run; those of starts before `since` stop working. */
export async function keepSetupToken(tx: Tx, hash: string, madeAt: Date, since: Date): Promise<void> {
  await tx.delete(setupTokens).where(lt(setupTokens.madeAt, since));
  await tx.insert(setupTokens).values({ hash, madeAt });
}

/** Whether the token is one of them; then all of them are spent. */
export async function spendSetupToken(tx: Tx, hash: string): Promise<boolean> {
  const [known] = await tx.select().from(setupTokens).where(eq(setupTokens.hash, hash)).limit(1);
  if (known) await tx.delete(setupTokens);
  return known !== undefined;
}

/** Marks a demo as whole, with the seed it was made from. */
export async function finishDemo(tx: Tx, demoSeed: string): Promise<void> {
  await tx.update(site).set({ demoSeed });
}
