import { and, asc, eq } from "drizzle-orm";
import type { CreditRole } from "../app/domain/credit.ts";
import type { CreditDraftView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { isHere } from "./people.ts";
import { celebrations, creditDrafts, people } from "./schema.ts";

export type CreditDraft = typeof creditDrafts.$inferSelect;

/** Keeps a credit to be looked through first; false when there is such a draft already, or the person is gone. */
export async function addCreditDraft(tx: Tx, draft: typeof creditDrafts.$inferInsert): Promise<boolean> {
  const added = await tx.insert(creditDrafts).values(draft).onConflictDoNothing().returning({ id: creditDrafts.id });
  if (added.length === 0) return false;
  if (await isHere(tx, draft.personId)) return true;
  await tx.delete(creditDrafts).where(eq(creditDrafts.id, draft.id));
  return false;
}

/** A draft with the number of the celebration it is for; null when it was asked or left out meanwhile. */
export async function creditDraftById(
  read: Read,
  id: string,
): Promise<(CreditDraft & { celebration: { number: number; slug: string }; name: string }) | null> {
  const [row] = await read
    .select({
      draft: creditDrafts,
      celebration: { number: celebrations.number, slug: celebrations.slug },
      name: people.name,
    })
    .from(creditDrafts)
    .innerJoin(celebrations, eq(celebrations.subject, creditDrafts.subject))
    .innerJoin(people, eq(people.id, creditDrafts.personId))
    .where(eq(creditDrafts.id, id))
    .limit(1);
  return row ? { ...row.draft, celebration: row.celebration, name: row.name } : null;
}

/** The draft of a person's credit as this; null when there is none. */
export async function creditDraftAs(
  read: Read,
  { subject, personId, role }: { subject: string; personId: string; role: CreditRole },
): Promise<CreditDraft | null> {
  const { subject: of, personId: whose, role: as } = creditDrafts;
  const [row] = await read
    .select()
    .from(creditDrafts)
    .where(and(eq(of, subject), eq(whose, personId), eq(as, role)))
    .limit(1);
  return row ?? null;
}

/** The drafts for a subject, in the order in which they came about. */
export function creditDraftsFor(read: Read, subject: string): Promise<CreditDraftView[]> {
  const { id, role, what, share, evidence } = creditDrafts;
  return read
    .select({ id, role, what, share, evidence, name: people.name })
    .from(creditDrafts)
    .innerJoin(people, eq(people.id, creditDrafts.personId))
    .where(eq(creditDrafts.subject, subject))
    .orderBy(asc(creditDrafts.createdAt), asc(id))
    .limit(500);
}

/** Changes what a draft says; false when it is gone. */
export async function changeCreditDraft(
  tx: Tx,
  id: string,
  said: Partial<Pick<CreditDraft, "what" | "share" | "evidence">>,
): Promise<boolean> {
  const changed = await tx
    .update(creditDrafts)
    .set(said)
    .where(eq(creditDrafts.id, id))
    .returning({ id: creditDrafts.id });
  return changed.length === 1;
}

/** Leaves a draft out; false when it was already. */
export async function dropCreditDraft(tx: Tx, id: string): Promise<boolean> {
  const dropped = await tx.delete(creditDrafts).where(eq(creditDrafts.id, id)).returning({ id: creditDrafts.id });
  return dropped.length === 1;
}

/** Takes all drafts for a subject away, to propose them; in the order in which they came about. */
export async function takeCreditDrafts(tx: Tx, subject: string): Promise<CreditDraft[]> {
  const taken = await tx.delete(creditDrafts).where(eq(creditDrafts.subject, subject)).returning();
  return taken.sort(
    (one, other) => one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1),
  );
}
