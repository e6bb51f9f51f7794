import { and, asc, eq, sql } from "drizzle-orm";
import { limits } from "../app/domain/limits.ts";
import { foldForSearch } from "../app/domain/search.ts";
import type { Attribute } from "../app/domain/views.ts";
import type { AnyColumn } from "./columns.ts";
import type { Read, Tx } from "./connect.ts";
import { attributes } from "./schema.ts";

type Said = Pick<typeof attributes.$inferInsert, "personId" | "name" | "value" | "saidBy" | "saidAt">;

/** What staff say a person is besides their company, by name. */
export function attributesOf(read: Read, personId: string): Promise<Attribute[]> {
  const { name, value } = attributes;
  return read
    .select({ name, value })
    .from(attributes)
    .where(eq(attributes.personId, personId))
    .orderBy(asc(attributes.folded))
    .limit(limits.attributes);
}

/** More than a list to choose from can bear. */
const mostKnown = 200;

/**
 * What is said of anybody, each once, by name and value; `name` as one of them writes it. It leaps along the index from one
 * value to the next, so it costs as much as there are of them, of however many people each is said.
 */
export async function knownAttributes(read: Read) {
  const { folded, value, name, personId } = attributes;
  const next = (what: AnyColumn) =>
    sql`(select ${what} from ${attributes} where (${folded}, ${value}) > (known.folded, known.value) order by ${folded}, ${value} limit 1)`;
  const known = sql`(
    with recursive known(folded, value, place) as (
      select '', '', 0
      union all
      select ${next(folded)}, ${next(value)}, place + 1 from known where folded is not null and place < ${sql.raw(`${mostKnown}`)}
    )
    select * from known where folded is not null and place > 0
  ) as known`;
  return read
    .select({
      folded: sql<string>`known.folded`,
      value: sql<string>`known.value`,
      name: sql<string>`(select ${name} from ${attributes} where ${folded} = known.folded and ${value} = known.value order by ${personId} limit 1)`,
    })
    .from(known)
    .orderBy(sql`known.place`);
}

/** Says something of a held person, in place of what was said under this name; "full" when there are enough already. */
export async function setAttribute(tx: Tx, { personId, name, ...said }: Said): Promise<"set" | "same" | "full"> {
  const folded = foldForSearch(name);
  const before = await tx.select().from(attributes).where(eq(attributes.personId, personId));
  const same = before.find((one) => one.folded === folded);
  if (same?.name === name && same.value === said.value) return "same";
  if (!same && before.length >= limits.attributes) return "full";
  await tx
    .insert(attributes)
    .values({ personId, folded, name, ...said })
    .onConflictDoUpdate({ target: [attributes.personId, attributes.folded], set: { name, ...said } });
  return "set";
}

/** Takes back what was said of a person under this name; false when there is nothing. */
export async function removeAttribute(tx: Tx, personId: string, name: string): Promise<boolean> {
  const removed = await tx
    .delete(attributes)
    .where(and(eq(attributes.personId, personId), eq(attributes.folded, foldForSearch(name))))
    .returning({ name: attributes.name });
  return removed.length === 1;
}
