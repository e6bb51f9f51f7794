import { and, eq, isNotNull, notInArray } from "drizzle-orm";
import { isTakenBack, waits } from "../app/domain/credit.ts";
import { editionOf } from "../app/domain/edition.ts";
import { addUp, type Share } from "../app/domain/shares.ts";
import type { SharesView, Weighed } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { creditDraftsFor } from "./credit-drafts.ts";
import { type Credit, everyCreditFor } from "./credits.ts";
import { creditDrafts, credits } from "./schema.ts";

/** What is weighed for a subject, drafts too, and the mark of it; who said no is not among them. */
export async function weighed(read: Read, subject: string): Promise<{ rows: Weighed[]; edition: string }> {
  const asked = (await everyCreditFor(read, subject)).filter(isAsked);
  const drafts = await creditDraftsFor(read, subject);
  const rows: Weighed[] = [
    ...asked.map(({ id, name, role, share, entry }) => ({ id, name, role, share, entry })),
    ...drafts.map(({ id, name, role, share }) => ({ id, name, role, share, entry: null })),
  ];
  return { rows, edition: editionOf(rows.flatMap(({ id, share, entry }) => [id, String(share), String(entry)])) };
}

/** Whether all that stands for a subject adds up: who said no counts with the share they had. */
export async function sharesAddUp(read: Read, subject: string): Promise<boolean> {
  return addUp(sharesOf(await everyCreditFor(read, subject, true)));
}

/** The shares of those who accepted, by their credits, and what is left to the others; null while nothing adds up. */
export async function sharesFor(read: Read, subject: string): Promise<SharesView | null> {
  const all = await everyCreditFor(read, subject, true);
  const shown = all.filter(({ state }) => state === "accepted");
  if (shown.length === 0 || !addUp(sharesOf(all))) return null;
  const of = Object.fromEntries(shown.map(({ id, share }) => [id, share as number]));
  return { of, others: 100 - Object.values(of).reduce((sum, share) => sum + share, 0) };
}

/** Whoever said no has no share any more, once the others are weighed anew. */
export async function dropOtherShares(tx: Tx, subject: string, ids: string[]): Promise<void> {
  await tx
    .update(credits)
    .set({ share: null })
    .where(
      and(eq(credits.subject, subject), isNotNull(credits.share), ids.length ? notInArray(credits.id, ids) : undefined),
    );
}

/** Gives a draft its share. */
export async function weighDraft(tx: Tx, id: string, share: Share): Promise<void> {
  await tx.update(creditDrafts).set({ share }).where(eq(creditDrafts.id, id));
}

function sharesOf(all: Credit[]): Share[] {
  return all.filter((credit) => !isTakenBack(credit)).map(({ share }) => share);
}

function isAsked(credit: Credit): boolean {
  return credit.state === "accepted" || waits(credit);
}
