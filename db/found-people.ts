import { and, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { foldForSearch, literal } from "../app/domain/search.ts";
import { slugOf } from "../app/domain/slug.ts";
import type { FoundPerson } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, foldEmail } from "./people.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { companies, companyPeople, people } from "./schema.ts";

type Looking = {
  query: string;
  /** The id of a company whose people alone are wanted. */
  company?: string | null;
  /** Whether addresses are searched and told: to admins alone. */
  withEmail: boolean;
  after: Place | null;
  most?: number;
};

/** People for staff who look for somebody, the last who joined first: by a piece of their name, handle or company. */
export async function foundPeople(
  read: Read,
  { query, company = null, withEmail, after, most = 50 }: Looking,
): Promise<Page<FoundPerson>> {
  const { personId, companyId } = companyPeople;
  const rows = await read
    .select({
      id: people.id,
      ownHandle: people.handle,
      email: people.email,
      since: people.joinedAt,
      company: companies.name,
      face: faceColumns(people),
    })
    .from(people)
    .leftJoin(companyPeople, eq(personId, people.id))
    .leftJoin(companies, eq(companies.id, companyId))
    .where(
      and(
        isNull(people.goneAt),
        company
          ? inArray(people.id, read.select({ id: personId }).from(companyPeople).where(eq(companyId, company)))
          : undefined,
        query ? holds(query, withEmail) : undefined,
        beyond(after, people.joinedAt, people.id),
      ),
    )
    .orderBy(desc(people.joinedAt), desc(people.id))
    .limit(most + 1);
  const found = rows.map(({ face, ownHandle: handle, email, ...row }) => ({
    ...row,
    ...{ handle, email: withEmail ? email : null, face: faceOf(face), role: face.role },
  }));
  return pageOf(found, most, ({ since: at, id }) => ({ at, id }));
}

/** Customers whose name or handle holds a piece, for staff who bring something for one of them; addresses stay out. */
export async function customersLike(read: Read, query: string, most = 8): Promise<FoundPerson[]> {
  const { rows } = await foundPeople(read, { query, withEmail: false, after: null, most: 50 });
  return rows.filter(({ role }) => role === "customer").slice(0, most);
}

/** A name as it was typed or in lower case, a handle, a company however it is written; an address only where it may be. */
function holds(query: string, withEmail: boolean): SQL | undefined {
  const within = (piece: string) => `%${literal(piece)}%`;
  const slug = slugOf(query, "");
  const folded = foldForSearch(query);
  return or(
    sql`${people.name} like ${within(query)} escape '!'`,
    sql`lower(${people.name}) like ${within(query.toLowerCase())} escape '!'`,
    slug ? sql`${people.handle} like ${within(slug)} escape '!'` : undefined,
    folded ? sql`${companies.folded} like ${within(folded)} escape '!'` : undefined,
    withEmail ? sql`${people.email} like ${within(foldEmail(query))} escape '!'` : undefined,
  );
}
