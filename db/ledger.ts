import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { isTakenBack } from "../app/domain/credit.ts";
import type { LedgerCredit } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { addEntry, type Credit, everyCreditBehind, everyCreditFor } from "./credits.ts";
import { isHere, peopleAs } from "./people.ts";
import { creditEntries, credits } from "./schema.ts";

const sayer = peopleAs("sayer");

/**
 * Every credit that stands, or could, with a subject, and all that was said to it, for staff: its own, then those from
 * before. Other names that people chose stay theirs.
 */
export async function ledgerOf(read: Read, subject: string): Promise<LedgerCredit[]> {
  const all = [...(await everyCreditFor(read, subject)), ...(await everyCreditBehind(read, subject))];
  if (all.length === 0) return [];
  const rows = await read
    .select({
      creditId: creditEntries.creditId,
      entry: creditEntries.entry,
      state: creditEntries.state,
      what: creditEntries.what,
      share: creditEntries.share,
      reason: creditEntries.reason,
      at: creditEntries.at,
      byId: creditEntries.by,
      by: sayer.name,
    })
    .from(creditEntries)
    .innerJoin(credits, eq(credits.id, creditEntries.creditId))
    .leftJoin(sayer, eq(sayer.id, creditEntries.by))
    .where(inArray(credits.subject, [...new Set(all.map(({ subject }) => subject))]))
    .orderBy(asc(creditEntries.creditId), asc(creditEntries.entry))
    .limit(5_000);
  return all.map((credit) => {
    const said = rows.filter(({ creditId }) => creditId === credit.id);
    const { id, name, role, what, share, evidence, state, shown } = credit;
    return {
      ...{ id, name, role, what, share, evidence, state, shown },
      takenBack: isTakenBack(credit),
      entries: said.map(({ byId, by, creditId: _, ...entry }) => ({
        ...entry,
        by: byId === credit.personId ? null : by,
      })),
    };
  });
}

/**
 * Puts a credit's words right, and answers its state from then on. It waits for its person's word again, who is named as
 * before unless they say otherwise; of somebody who is gone nothing is told but what was done. Null when somebody was
 * quicker.
 */
export async function correctCredit(
  tx: Tx,
  credit: Credit,
  said: { what: string; share: number | null; by: string; at: Date },
): Promise<"corrected" | "accepted" | null> {
  await keepFirstWords(tx, credit);
  const { id: creditId, shown, alias } = credit;
  const state = (await isHere(tx, credit.personId)) ? "corrected" : "accepted";
  return (await addEntry(tx, credit.entry, { creditId, state, ...said, shown, alias })) ? state : null;
}

/** Credits from before corrections were possible said what they are for only themselves. */
async function keepFirstWords(tx: Tx, { id, what }: Credit): Promise<void> {
  const first = and(eq(creditEntries.creditId, id), eq(creditEntries.entry, 1), isNull(creditEntries.what));
  await tx.update(creditEntries).set({ what }).where(first);
}
