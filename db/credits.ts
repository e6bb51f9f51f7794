import { and, asc, desc, eq, inArray, type SQL } from "drizzle-orm";
import { nameless } from "../app/domain/credit.ts";
import { formerWithin } from "../app/domain/former.ts";
import { pathOf, pathOfGem } from "../app/domain/paths.ts";
import type { CreditRole, CreditState, CreditToDecide, CreditView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { isHere } from "./people.ts";
import { celebrations, creditEntries, credits, ideas, people } from "./schema.ts";

export type Shown = "name" | "alias" | "anonymous";

/** A credit with its last entry, which is its state. */
export type Credit = typeof credits.$inferSelect & { state: CreditState; shown: Shown | null; alias: string | null };

/** Proposes a credit; false when the person has it already, or is gone and could accept nothing. */
export async function proposeCredit(tx: Tx, credit: Omit<typeof credits.$inferInsert, "entry">): Promise<boolean> {
  const added = await tx
    .insert(credits)
    .values({ ...credit, entry: 1 })
    .onConflictDoNothing()
    .returning({ id: credits.id });
  if (added.length === 0) return false;
  if (!(await isHere(tx, credit.personId))) {
    await tx.delete(credits).where(eq(credits.id, credit.id));
    return false;
  }
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

/** Every credit of a person, whatever they said to it. */
export async function everyCreditOf(read: Read, personId: string): Promise<Credit[]> {
  const rows = await read
    .select({ credit: credits, state: creditEntries.state, shown: creditEntries.shown, alias: creditEntries.alias })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(eq(credits.personId, personId))
    .orderBy(asc(credits.id));
  return rows.map(({ credit, ...last }) => ({ ...credit, ...last }));
}

/** Forgets the other names a person ever chose for credit: the one thing that is taken from entries afterwards. */
export async function forgetAliases(tx: Tx, personId: string): Promise<void> {
  const own = tx.select({ id: credits.id }).from(credits).where(eq(credits.personId, personId));
  await tx.update(creditEntries).set({ alias: null }).where(inArray(creditEntries.creditId, own));
}

/** Gems with the credits their people accepted, in the order they came about. */
export async function withCredits<Gem extends { subject: string }>(
  read: Read,
  gems: Gem[],
): Promise<(Omit<Gem, "subject"> & { credits: CreditView[] })[]> {
  const subjects = gems.map(({ subject }) => subject);
  const accepted = gems.length > 0 ? await selectAccepted(read, inArray(credits.subject, subjects)) : [];
  const views = new Map<string, CreditView[]>(subjects.map((subject) => [subject, []]));
  for (const { subject, ...credit } of accepted) views.get(subject)?.push(credit);
  return gems.map(({ subject, ...gem }) => ({ ...gem, credits: views.get(subject) ?? [] }));
}

/** The accepted credits for an idea, what was merged into it, and their pilots, in the order they came about. */
export async function creditsForIdea(read: Read, ideaIds: string[]): Promise<CreditView[]> {
  const rows = await selectAccepted(read, inArray(credits.ideaId, ideaIds));
  return rows.map(({ subject: _, ...credit }) => credit);
}

async function selectAccepted(read: Read, which: SQL): Promise<(CreditView & { subject: string })[]> {
  const rows = await read
    .select({
      id: credits.id,
      subject: credits.subject,
      role: credits.role,
      what: credits.what,
      shown: creditEntries.shown,
      alias: creditEntries.alias,
      name: people.name,
      handle: people.handle,
      goneAt: people.goneAt,
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(and(which, eq(creditEntries.state, "accepted")))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(2_000);
  return rows.map(({ shown, alias, name, handle, goneAt, ...credit }) => ({
    ...credit,
    name: goneAt ? formerWithin(name) : shownName(shown, alias, name),
    handle: shown === "name" ? handle : null,
  }));
}

/** Credits for a subject that wait for their person's word; for staff. */
export async function proposedCredits(
  read: Read,
  subject: string,
): Promise<{ id: string; name: string; role: CreditRole }[]> {
  return read
    .select({ id: credits.id, name: people.name, role: credits.role })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(and(eq(credits.subject, subject), eq(creditEntries.state, "proposed")))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(500);
}

/** What a person accepted under their own name, the newest first. */
export async function namedCreditsOf(
  read: Read,
  personId: string,
): Promise<{ subject: string; ideaId: string; role: CreditRole; what: string }[]> {
  return read
    .select({ subject: credits.subject, ideaId: credits.ideaId, role: credits.role, what: credits.what })
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
      idea: { number: ideas.number, slug: ideas.slug, title: ideas.title },
      gem: { number: celebrations.number, slug: celebrations.slug },
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .innerJoin(ideas, eq(ideas.id, credits.ideaId))
    .leftJoin(celebrations, eq(celebrations.subject, credits.subject))
    .where(eq(credits.personId, personId))
    .orderBy(desc(credits.createdAt), desc(credits.id))
    .limit(200);
  const views = rows.map(({ shown, alias, name, idea, gem, ...credit }): CreditToDecide => {
    const about = { title: idea.title, href: gem ? pathOfGem(gem) : pathOf(idea) };
    return { ...credit, about, shownName: credit.state === "accepted" ? shownName(shown, alias, name) : null };
  });
  const waits = (view: CreditToDecide) => (view.state === "proposed" ? 0 : 1);
  return views.sort((one, other) => waits(one) - waits(other));
}

const lastEntry = and(eq(creditEntries.creditId, credits.id), eq(creditEntries.entry, credits.entry));

function shownName(shown: Shown | null, alias: string | null, name: string): string {
  if (shown === "name") return name;
  return shown === "alias" && alias ? alias : nameless;
}
