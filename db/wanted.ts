import { and, eq, inArray, type SQL } from "drizzle-orm";
import { countingStates } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { attributes, companyPeople, votes } from "./schema.ts";

/** Who wants an idea: somebody with a counting vote for it who is with this company, or of whom this is said. */
export type Wanted = {
  companyId?: string | null;
  attribute?: { folded: string; value: string } | null;
};

/**
 * The ideas that those who are asked for want, as a list for each thing that is asked: an idea stands in it as often as it
 * is wanted, or with `once` a single time.
 */
export function wantedBy(read: Read, { companyId, attribute }: Wanted, { once }: { once: boolean }) {
  const list = () => (once ? read.selectDistinct(wanted) : read.select(wanted));
  return [companyId ? byCompany(list(), companyId) : [], attribute ? byThose(list(), attribute) : []].flat();
}

const wanted = { ideaId: votes.ideaId };
type List = ReturnType<Read["select"]>;

function byCompany(list: List, companyId: string) {
  return list
    .from(companyPeople)
    .innerJoin(votes, eq(votes.personId, companyPeople.personId))
    .where(counting(eq(companyPeople.companyId, companyId)));
}

function byThose(list: List, { folded, value }: NonNullable<Wanted["attribute"]>) {
  return list
    .from(attributes)
    .innerJoin(votes, eq(votes.personId, attributes.personId))
    .where(counting(eq(attributes.folded, folded), eq(attributes.value, value)));
}

function counting(...who: SQL[]): SQL | undefined {
  return and(...who, inArray(votes.state, countingStates));
}
