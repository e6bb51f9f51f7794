import { knownWords } from "#app/copy/pages/known.ts";
import { type Actor, isStaff } from "#app/domain/actor.ts";
import { attributeOut } from "#app/domain/score-table.ts";
import { knownAttributes } from "#db/attributes.ts";
import { companyById } from "#db/companies.ts";
import type { Read } from "#db/connect.ts";
import { companiesEach } from "#db/reach.ts";
import { idAt } from "./places.ts";

/** Whose wishes an address narrows ideas to: a company's, and those of people of whom something is said. */
export async function wantedIn(read: Read, query: URLSearchParams) {
  const companyId = idAt(query.get("company"));
  const [company, attributes] = await Promise.all([
    companyId ? companyById(read, companyId) : null,
    knownAttributes(read),
  ]);
  return {
    company,
    attribute: attributes.find((one) => attributeOut(one) === query.get("attribute")) ?? null,
    attributes,
  };
}

/** By how many companies each of some ideas is wanted, in words and by its id: for staff; null for all others. */
export async function wantedByEach(
  read: Read,
  actor: Actor,
  ideas: { id: string }[],
): Promise<Record<string, string> | null> {
  if (!isStaff(actor)) return null;
  const ids = ideas.map(({ id }) => id);
  const all = await companiesEach(read, ids);
  return Object.fromEntries(all.map(([id, n]) => [id, knownWords.wanting(n)]));
}
