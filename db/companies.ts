import { and, asc, count, desc, eq, exists, gt, inArray, notExists } from "drizzle-orm";
import { foldForSearch } from "../app/domain/search.ts";
import type { CompanyName, CompanyRow, Wanting } from "../app/domain/views.ts";
import { countingStates } from "../app/domain/vote.ts";
import { columns } from "./columns.ts";
import type { Read, Tx } from "./connect.ts";
import { Again } from "./fault.ts";
import { scoreIdeasOf } from "./reaching.ts";
import { companies, companyPeople, votes } from "./schema.ts";

/** More than a list to choose from can bear. */
const mostKnown = 500;
/** So many companies are told of an idea, those with the most votes. */
const mostTold = 100;

/** The companies that somebody here is with, by name. */
export function knownCompanies(read: Read): Promise<CompanyName[]> {
  const { id, name } = companies;
  const anybody = read
    .select({ id: companyPeople.personId })
    .from(companyPeople)
    .where(eq(companyPeople.companyId, id));
  return read
    .select({ id, name })
    .from(companies)
    .where(exists(anybody))
    .orderBy(asc(companies.folded))
    .limit(mostKnown);
}

export async function companyById(read: Read, id: string): Promise<CompanyName | null> {
  const { name } = companies;
  const [row] = await read.select({ id: companies.id, name }).from(companies).where(eq(companies.id, id)).limit(1);
  return row ?? null;
}

/** The company a person is with, or null. */
export async function companyOf(read: Read, personId: string): Promise<CompanyName | null> {
  const [row] = await read
    .select({ id: companies.id, name: companies.name })
    .from(companyPeople)
    .innerJoin(companies, eq(companies.id, companyPeople.companyId))
    .where(eq(companyPeople.personId, personId))
    .limit(1);
  return row ?? null;
}

/** Says how much a company counts in the reach of an idea; answers what it was before. */
export async function weigh(tx: Tx, id: string, weight: number): Promise<number> {
  // Touching its row first keeps everybody else from weighing it until this transaction ends.
  const [held] = await tx.update(companies).set({ id }).where(eq(companies.id, id)).returning();
  if (!held) throw new Again();
  await tx.update(companies).set({ weight }).where(eq(companies.id, id));
  return held.weight;
}

/** One page of the companies by name, after one of them, each with how many are with it and how often they voted. */
export async function companyPage(
  read: Read,
  after: string | null,
  most = 50,
): Promise<{ rows: CompanyRow[]; next: string | null }> {
  const { id, name, weight, folded } = companies;
  const from = columns.alias(companies, "before");
  const last = read
    .select({ folded: from.folded })
    .from(from)
    .where(eq(from.id, after ?? ""));
  const found = await read
    .select({ id, name, weight })
    .from(companies)
    .where(after ? gt(folded, last) : undefined)
    .orderBy(asc(folded))
    .limit(most + 1);
  const rows = found.slice(0, most);
  const ids = rows.map((row) => row.id);
  const { companyId, personId } = companyPeople;
  const [people, voted] = await Promise.all([
    read.select({ companyId, n: count() }).from(companyPeople).where(inArray(companyId, ids)).groupBy(companyId),
    read
      .select({ companyId, n: count() })
      .from(companyPeople)
      .innerJoin(votes, eq(votes.personId, personId))
      .where(and(inArray(companyId, ids), inArray(votes.state, countingStates)))
      .groupBy(companyId),
  ]);
  const of = (counts: { companyId: string; n: number }[], one: string) =>
    counts.find((row) => row.companyId === one)?.n ?? 0;
  return {
    rows: rows.map((row) => ({ ...row, people: of(people, row.id), votes: of(voted, row.id) })),
    next: found.length > most ? (ids.at(-1) ?? null) : null,
  };
}

type Said = { personId: string; saidBy: string; saidAt: Date };

/** Says which company a held person is with, one of this name however it is written; false when they were already. */
export async function joinCompany(tx: Tx, { name, id }: CompanyName, said: Said): Promise<boolean> {
  const before = await companyOf(tx, said.personId);
  const companyId = await companyNamed(tx, { id, name, folded: foldForSearch(name), createdAt: said.saidAt });
  if (before?.id === companyId) return false;
  const { saidBy, saidAt } = said;
  await tx
    .insert(companyPeople)
    .values({ ...said, companyId })
    .onConflictDoUpdate({ target: companyPeople.personId, set: { companyId, saidBy, saidAt } });
  if (before) await dropIfEmpty(tx, before.id);
  await scoreIdeasOf(tx, said.personId);
  return true;
}

/** Says that a person is with no company; false when they were with none. */
export async function leaveCompany(tx: Tx, personId: string): Promise<boolean> {
  const { companyId } = companyPeople;
  const [left] = await tx.delete(companyPeople).where(eq(companyPeople.personId, personId)).returning({ companyId });
  if (!left) return false;
  await dropIfEmpty(tx, left.companyId);
  await scoreIdeasOf(tx, personId);
  return true;
}

/** How many companies want an idea, and which, those with the most votes first; only votes that count do. */
export async function companiesWanting(
  read: Read,
  { id: ideaId, companiesCount }: { id: string; companiesCount: number },
): Promise<Wanting> {
  if (companiesCount === 0) return { companies: 0, told: [] };
  const told = await read
    .select({ id: companies.id, name: companies.name, votes: count() })
    .from(votes)
    .innerJoin(companyPeople, eq(companyPeople.personId, votes.personId))
    .innerJoin(companies, eq(companies.id, companyPeople.companyId))
    .where(and(eq(votes.ideaId, ideaId), inArray(votes.state, countingStates)))
    .groupBy(companies.id, companies.name, companies.folded)
    .orderBy(desc(count()), asc(companies.folded))
    .limit(mostTold);
  return { companies: companiesCount, told };
}

/** The company of this name, held, so that nobody drops it meanwhile; made now if there is none. */
async function companyNamed(tx: Tx, company: typeof companies.$inferInsert): Promise<string> {
  const [made] = await tx.insert(companies).values(company).onConflictDoNothing().returning({ id: companies.id });
  if (made) return made.id;
  const { folded } = company;
  const [known] = await tx
    .update(companies)
    .set({ folded })
    .where(eq(companies.folded, folded))
    .returning({ id: companies.id });
  if (!known) throw new Again();
  return known.id;
}

/** A company that nobody is with any more is forgotten. */
async function dropIfEmpty(tx: Tx, id: string): Promise<void> {
  // Whoever joins it at this moment has it in hand, and is waited for.
  await tx.update(companies).set({ id }).where(eq(companies.id, id));
  const anybody = tx.select({ id: companyPeople.personId }).from(companyPeople).where(eq(companyPeople.companyId, id));
  await tx.delete(companies).where(and(eq(companies.id, id), notExists(anybody)));
}
