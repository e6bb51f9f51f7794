import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { nameless } from "../app/domain/credit.ts";
import type { CreditRole, CreditState, CreditToDecide, CreditView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { celebrations, creditEntries, credits, people } from "./schema.ts";

export type Shown = "name" | "alias" | "anonymous";

/** A credit with its last entry, which is its state. */
export type Credit = typeof credits.$inferSelect & { state: CreditState; shown: Shown | null; alias: string | null };

/** Proposes a credit; false when the person has it already. */
export async function proposeCredit(tx: Tx, credit: Omit<typeof credits.$inferInsert, "entry">): Promise<boolean> {
  const added = await tx
    .insert(credits)
    .values({ ...credit, entry: 1 })
    .onConflictDoNothing()
    .returning({ id: credits.id });
  if (added.length === 0) return false;
  await tx.insert(creditEntries).values({
    creditId: credit.id,
    entry: 1,
    state: "proposed",
    by: credit.proposedBy ?? null,
    at: credit.createdAt,
  });
  return true;
}

/** Adds what was said to a credit after its entry number `after`; false when somebody was quicker. */
export async function addEntry(
  tx: Tx,
  after: number,
  entry: Omit<typeof creditEntries.$inferInsert, "entry">,
): Promise<boolean> {
  const next = await tx
    .update(credits)
    .set({ entry: after + 1 })
    .where(and(eq(credits.id, entry.creditId), eq(credits.entry, after)))
    .returning({ id: credits.id });
  if (next.length === 0) return false;
  await tx.insert(creditEntries).values({ ...entry, entry: after + 1 });
  return true;
}

export async function creditById(read: Read, id: string): Promise<Credit | null> {
  const [row] = await read
    .select({ credit: credits, state: creditEntries.state, shown: creditEntries.shown, alias: creditEntries.alias })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(eq(credits.id, id))
    .limit(1);
  return row ? { ...row.credit, state: row.state, shown: row.shown, alias: row.alias } : null;
}

/** The accepted credits of some celebrations, in the order they came about. */
export async function acceptedCredits(read: Read, celebrationIds: string[]): Promise<Map<string, CreditView[]>> {
  const views = new Map<string, CreditView[]>(celebrationIds.map((id) => [id, []]));
  if (celebrationIds.length === 0) return views;
  const rows = await read
    .select({
      id: credits.id,
      celebrationId: credits.celebrationId,
      role: credits.role,
      what: credits.what,
      shown: creditEntries.shown,
      alias: creditEntries.alias,
      name: people.name,
      handle: people.handle,
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(and(inArray(credits.celebrationId, celebrationIds), eq(creditEntries.state, "accepted")))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(2_000);
  for (const { celebrationId, shown, alias, name, handle, ...credit } of rows) {
    views.get(celebrationId)?.push({
      ...credit,
      name: shownName(shown, alias, name),
      handle: shown === "name" ? handle : null,
    });
  }
  return views;
}

/** Credits of a celebration that wait for their person's word; for staff. */
export async function proposedCredits(
  read: Read,
  celebrationId: string,
): Promise<{ id: string; name: string; role: CreditRole }[]> {
  return read
    .select({ id: credits.id, name: people.name, role: credits.role })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(and(eq(credits.celebrationId, celebrationId), eq(creditEntries.state, "proposed")))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(500);
}

/** What a person accepted under their own name, the newest first. */
export async function namedCreditsOf(
  read: Read,
  personId: string,
): Promise<{ celebrationId: string; role: CreditRole; what: string }[]> {
  return read
    .select({ celebrationId: credits.celebrationId, role: credits.role, what: credits.what })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(and(eq(credits.personId, personId), eq(creditEntries.state, "accepted"), eq(creditEntries.shown, "name")))
    .orderBy(desc(credits.createdAt), desc(credits.id))
    .limit(200);
}

/** A person's credits, those to decide first. */
export async function creditsOf(read: Read, personId: string): Promise<CreditToDecide[]> {
  const rows = await read
    .select({
      id: credits.id,
      role: credits.role,
      what: credits.what,
      state: creditEntries.state,
      shown: creditEntries.shown,
      alias: creditEntries.alias,
      name: people.name,
      celebration: { number: celebrations.number, slug: celebrations.slug, title: celebrations.title },
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .innerJoin(celebrations, eq(celebrations.id, credits.celebrationId))
    .where(eq(credits.personId, personId))
    .orderBy(desc(credits.createdAt), desc(credits.id))
    .limit(200);
  const views = rows.map(({ shown, alias, name, ...credit }): CreditToDecide => {
    return { ...credit, shownName: credit.state === "accepted" ? shownName(shown, alias, name) : null };
  });
  const waits = (view: CreditToDecide) => (view.state === "proposed" ? 0 : 1);
  return views.sort((one, other) => waits(one) - waits(other));
}

const lastEntry = and(eq(creditEntries.creditId, credits.id), eq(creditEntries.entry, credits.entry));

function shownName(shown: Shown | null, alias: string | null, name: string): string {
  if (shown === "name") return name;
  return shown === "alias" && alias ? alias : nameless;
}
