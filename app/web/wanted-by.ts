import { attributeOut } from "#app/domain/score-table.ts";
import { knownAttributes } from "#db/attributes.ts";
import { companyById } from "#db/companies.ts";
import type { Read } from "#db/connect.ts";
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
