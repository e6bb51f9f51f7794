import { and, desc, eq, isNotNull, lt } from "drizzle-orm";
import type { Setting } from "../app/domain/settings.ts";
import type { Read, Tx } from "./connect.ts";
import { readOnly, setupTokens, site, siteChanges } from "./schema.ts";

export type Site = typeof site.$inferSelect;
export type Settings = Pick<Site, Setting>;

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
  values: Omit<typeof site.$inferInsert, "id" | "publicVersion">,
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

/** The site as it is now; touching its row keeps everybody else from changing it until this transaction ends. */
export async function lockSite(tx: Tx): Promise<Site> {
  const [locked] = await tx.update(site).set({ id: 1 }).returning();
  return locked as Site;
}

/** Changes settings of the locked site, and keeps under `id` what they said before and after. */
export async function changeSettings(tx: Tx, id: string, before: Site, change: Partial<Settings>): Promise<void> {
  const fields = (Object.keys(change) as Setting[]).filter((field) => change[field] !== before[field]);
  await tx.update(site).set(change);
  await tx
    .insert(siteChanges)
    .values(fields.map((field) => ({ id, field, before: said(before[field]), after: said(change[field]) })));
}

/** The colours the site ever had, the newest first: pages from then may still ask for theirs. */
export async function coloursEver(read: Read): Promise<string[]> {
  const rows = await read
    .select({ colour: siteChanges.after })
    .from(siteChanges)
    .where(and(eq(siteChanges.field, "colour"), isNotNull(siteChanges.after)))
    .orderBy(desc(siteChanges.id))
    .limit(50);
  return rows.map(({ colour }) => colour as string);
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

function said(value: string | number | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
