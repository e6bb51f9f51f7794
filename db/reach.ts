import { and, eq, gt, inArray } from "drizzle-orm";
import { countingStates } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { companies, companyPeople, ideas, votes } from "./schema.ts";

/** How many companies are among those who voted for an idea, and what they weigh together; only votes that count do. */
export async function reachOf(read: Read, ideaId: string): Promise<{ companiesCount: number; reach: number }> {
  const weights = await read
    .selectDistinct({ id: companies.id, weight: companies.weight })
    .from(votes)
    .innerJoin(companyPeople, eq(companyPeople.personId, votes.personId))
    .innerJoin(companies, eq(companies.id, companyPeople.companyId))
    .where(and(eq(votes.ideaId, ideaId), inArray(votes.state, countingStates)));
  return { companiesCount: weights.length, reach: weights.reduce((sum, { weight }) => sum + weight, 0) };
}

/** How many companies want each of some ideas, by its id; those that none wants are left out. For staff alone. */
export async function companiesEach(read: Read, ideaIds: string[]): Promise<[string, number][]> {
  if (ideaIds.length === 0) return [];
  const rows = await read
    .select({ id: ideas.id, n: ideas.companiesCount })
    .from(ideas)
    .where(and(inArray(ideas.id, ideaIds), gt(ideas.companiesCount, 0)));
  return rows.map(({ id, n }) => [id, n]);
}

/** Whether any of some people is with a company. */
export async function areWithCompanies(read: Read, personIds: string[]): Promise<boolean> {
  if (personIds.length > mostAsked) return true;
  const [row] = await read
    .select({ id: companyPeople.personId })
    .from(companyPeople)
    .where(inArray(companyPeople.personId, personIds))
    .limit(1);
  return row !== undefined;
}

/** Of more people than this somebody will be, and a query bears only so many. */
const mostAsked = 100;
