import { and, eq, inArray, type SQL } from "drizzle-orm";
import { countingStates } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { attributes, companyPeople, votes } from "./schema.ts";

/** Who wants an idea: somebody with a counting vote for it who is with this company, or of whom this is said. */
export type Wanted = {
  companyId?: string | null;
  attribute?: { folded: string; value: string } | null;
};

/** The ideas that those who are asked for want, as a list for each thing that is asked. */
export function wantedBy(read: Read, { companyId, attribute }: Wanted) {
  return [companyId ? byCompany(read, companyId) : [], attribute ? byThose(read, attribute) : []].flat();
}

function byCompany(read: Read, companyId: string) {
  return read
    .selectDistinct({ ideaId: votes.ideaId })
    .from(companyPeople)
    .innerJoin(votes, eq(votes.personId, companyPeople.personId))
    .where(counting(eq(companyPeople.companyId, companyId)));
}

function byThose(read: Read, { folded, value }: NonNullable<Wanted["attribute"]>) {
  return read
    .selectDistinct({ ideaId: votes.ideaId })
    .from(attributes)
    .innerJoin(votes, eq(votes.personId, attributes.personId))
    .where(counting(eq(attributes.folded, folded), eq(attributes.value, value)));
}

function counting(...who: SQL[]): SQL | undefined {
  return and(...who, inArray(votes.state, countingStates));
}
