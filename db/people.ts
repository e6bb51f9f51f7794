import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import { type Role, worksHere } from "../app/domain/roles.ts";
import { literal } from "../app/domain/search.ts";
import { slugOf } from "../app/domain/slug.ts";
import type { Face } from "../app/domain/views.ts";
import { type AnyColumn, columns } from "./columns.ts";
import type { Read, Tx } from "./connect.ts";
import { Again, codeOf } from "./fault.ts";
import { formerOwnerOf, keepOldHandle } from "./handles.ts";
import { faceOfPerson } from "./pictures.ts";
import { beyond, type Page, type Place, pageOf } from "./places.ts";
import { people } from "./schema.ts";

export type Person = typeof people.$inferSelect;

/** E-mail addresses are compared in lower case. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** The columns of a person's face, for a join with `person`; `faceOf` reads them. */
export function faceColumns<P extends Record<"id" | "name" | "handle" | "pageAt" | "role" | "colour", AnyColumn>>(
  person: P,
) {
  return {
    name: person.name as P["name"],
    handle: person.handle as P["handle"],
    pageAt: person.pageAt as P["pageAt"],
    role: person.role as P["role"],
    colour: person.colour as P["colour"],
    picture: faceOfPerson(person.id),
  };
}

type Paged = { handle: string; pageAt: Date | null; role: Role };
type FaceRow = Paged & Pick<Face, "name" | "colour"> & { picture: string | null };

/** A person as others see them. */
export function faceOf({ name, colour, picture, ...person }: FaceRow): Face {
  const staff = worksHere(person.role);
  return { name, handle: handleOf(person), staff, colour, picture: picture ?? undefined };
}

/** The face of a person. */
export async function faceById(read: Read, id: string): Promise<Face | null> {
  const [row] = await read.select(faceColumns(people)).from(people).where(eq(people.id, id)).limit(1);
  return row ? faceOf(row) : null;
}

/** A person's handle as others are told it: only when it leads to a page. `hasPage` says the same to a query. */
export function handleOf({ handle, pageAt, role }: Paged): string | null {
  return pageAt !== null || worksHere(role) ? handle : null;
}

/** A second look at the people table within one query: "dreamer", "host" … */
export function peopleAs<const Name extends string>(name: Name) {
  return columns.alias(people, name);
}

/** Adds a person; null when the e-mail address is taken. The handle gets a number when it is taken. */
export async function addPerson(tx: Tx, person: typeof people.$inferInsert): Promise<Person | null> {
  if (await personByEmail(tx, person.email)) return null;
  for (let attempt = 1; ; attempt++) {
    // After a few neighbours a handle of the person's own id is sure to be free.
    const handle = attempt === 1 ? person.handle : `${person.handle}-${attempt < 9 ? attempt : person.id.slice(-8)}`;
    if (await formerOwnerOf(tx, handle)) continue;
    const [added] = await tx
      .insert(people)
      .values({ ...person, handle })
      .onConflictDoNothing()
      .returning();
    // Its owner may have given it up at this very moment.
    if (added && (await formerOwnerOf(tx, handle))) throw new Again();
    if (added) return added;
    if (await personByEmail(tx, person.email)) return null;
  }
}

export async function personById(read: Read, id: string): Promise<Person | null> {
  const [row] = await read.select().from(people).where(eq(people.id, id)).limit(1);
  return row ?? null;
}

export async function personByEmail(read: Read, email: string): Promise<Person | null> {
  const [row] = await read
    .select()
    .from(people)
    .where(eq(people.email, foldEmail(email)))
    .limit(1);
  return row ?? null;
}

export async function personByHandle(read: Read, handle: string): Promise<Person | null> {
  const [row] = await read.select().from(people).where(eq(people.handle, handle)).limit(1);
  return row ?? null;
}

/** The handle of somebody who has no page and might open one; null when they have one. */
export async function handleToOpen(read: Read, id: string): Promise<string | null> {
  const person = await personById(read, id);
  return person && !handleOf(person) ? person.handle : null;
}

/** Whoever has a page at this handle. */
export async function personWithPage(read: Read, handle: string): Promise<Person | null> {
  const [row] = await read
    .select()
    .from(people)
    .where(and(eq(people.handle, handle), hasPage))
    .limit(1);
  return row ?? null;
}

/** Whether anybody has an account. */
export async function hasPeople(read: Read): Promise<boolean> {
  const rows = await read.select({ id: people.id }).from(people).limit(1);
  return rows.length > 0;
}

export type PersonRow = { id: string; handle: string; name: string; email: string; role: Role; joinedAt: Date };

const rowColumns = {
  id: people.id,
  handle: people.handle,
  name: people.name,
  email: people.email,
  role: people.role,
  joinedAt: people.joinedAt,
};

/** People for /admin/people, newest first: those whose name, address or handle holds `query`, beyond `after`. */
export async function peoplePage(
  read: Read,
  { query = "", after = null, most = 50 }: { query?: string; after?: Place | null; most?: number },
): Promise<Page<PersonRow>> {
  const rows = await read
    .select(rowColumns)
    .from(people)
    .where(and(isNull(people.goneAt), query ? holds(query) : undefined, beyond(after, people.joinedAt, people.id)))
    .orderBy(desc(people.joinedAt), desc(people.id))
    .limit(most + 1);
  return pageOf(rows, most, ({ joinedAt: at, id }) => ({ at, id }));
}

/** A name as it was typed or in lower case, as its handle would be written, or a piece of an address. */
function holds(query: string): SQL | undefined {
  const within = (piece: string) => `%${literal(piece)}%`;
  const slug = slugOf(query, "");
  return or(
    sql`${people.name} like ${within(query)} escape '!'`,
    sql`lower(${people.name}) like ${within(query.toLowerCase())} escape '!'`,
    sql`${people.email} like ${within(foldEmail(query))} escape '!'`,
    slug ? sql`${people.handle} like ${within(slug)} escape '!'` : undefined,
  );
}

/** Staff and admins, by name. */
export async function staffList(read: Read): Promise<PersonRow[]> {
  return read.select(rowColumns).from(people).where(isAtWork).orderBy(asc(people.name), asc(people.id)).limit(200);
}

export type Profile = Pick<Person, "name" | "handle" | "words" | "cares" | "colour">;

/**
 * Changes what a person says of themselves, from what it was when it was read. Throws `Again` when it is not that any
 * more, or when somebody took the handle at this very moment.
 */
export async function changeProfile(tx: Tx, before: Person, profile: Profile, now: Date): Promise<void> {
  const { name, handle, words, cares, colour } = before;
  const changed = await tx
    .update(people)
    .set(profile)
    .where(
      and(
        eq(people.id, before.id),
        eq(people.name, name),
        eq(people.handle, handle),
        words === null ? isNull(people.words) : eq(people.words, words),
        cares === null ? isNull(people.cares) : eq(people.cares, cares),
        colour === null ? isNull(people.colour) : eq(people.colour, colour),
      ),
    )
    .returning({ id: people.id })
    .catch((error) => {
      throw codeOf(error) === uniqueViolation ? new Again() : error;
    });
  if (changed.length === 0) throw new Again();
  if (profile.handle === handle) return;
  await keepOldHandle(tx, before.id, handle, profile.handle, now);
  if (await formerOwnerOf(tx, profile.handle)) throw new Again();
}

/** PostgreSQL's code; on SQLite nobody else writes at the same time. */
const uniqueViolation = "23505";

/** Gives a person a new password in place of the one with this hash; false when that is not theirs any more. */
export async function changePassword(tx: Tx, id: string, from: string, to: string): Promise<boolean> {
  const changed = await tx
    .update(people)
    .set({ passwordHash: to })
    .where(and(eq(people.id, id), eq(people.passwordHash, from)))
    .returning({ id: people.id });
  return changed.length === 1;
}

/** Gives a person a role; false when that would leave the site without an admin. Throws `Again` when they just left, or were blocked. */
export async function giveRole(tx: Tx, id: string, role: Role): Promise<boolean> {
  if (role !== "admin" && !(await hasAnotherAdmin(tx, id))) return false;
  const given = await tx
    .update(people)
    .set({ role })
    .where(and(eq(people.id, id), isNull(people.goneAt), worksHere(role) ? isNull(people.blockedAt) : undefined))
    .returning({ id: people.id });
  if (given.length === 0) throw new Again();
  return true;
}

/** Holds a person's row, so that of what they do twice at once one waits for the other. */
export async function holdPerson(tx: Tx, id: string): Promise<void> {
  await tx.update(people).set({ id }).where(eq(people.id, id));
}

/** Whether somebody has an account still: who deleted theirs is in our rows, but not here. */
export async function isHere(read: Read, id: string): Promise<boolean> {
  const [row] = await read.select({ goneAt: people.goneAt }).from(people).where(eq(people.id, id)).limit(1);
  return row?.goneAt === null;
}

/** Adds to the counts of a person's accepted credits and answers how many they have now. */
export async function countCredits(tx: Tx, id: string, all: number, named: number): Promise<number> {
  const [row] = await tx
    .update(people)
    .set({
      creditsCount: sql`${people.creditsCount} + ${all}`,
      namedCreditsCount: sql`${people.namedCreditsCount} + ${named}`,
    })
    .where(eq(people.id, id))
    .returning({ credits: people.creditsCount });
  return row?.credits as number;
}

/** Locks the other admins' rows by touching them, so that two admins can't unmake each other at once. */
async function hasAnotherAdmin(tx: Tx, id: string): Promise<boolean> {
  const others = await tx
    .update(people)
    .set({ role: "admin" })
    .where(and(eq(people.role, "admin"), ne(people.id, id)))
    .returning({ id: people.id });
  return others.length > 0;
}

/** Whether the person has an accepted credit under their own name. */
export const isNamed = gt(people.namedCreditsCount, 0);

/** Whether the person works here, in public. */
export const isAtWork = inArray(people.role, ["staff", "admin"]);

/** Whether the person opened a page of their own, or works here, which comes with one. */
export const hasPage = or(isNotNull(people.pageAt), isAtWork);

/** Whether search engines may be led to their page: they have one, and did not ask them to stay away. */
export const isListed = and(hasPage, isNull(people.unlistedAt));

/**
 * Opens or closes a person's page, or changes whether search engines may find it, from what it was when it was read.
 * Throws `Again` when it is not that any more.
 */
export async function keepPage(
  tx: Tx,
  { id, pageAt, unlistedAt }: Person,
  page: Pick<Person, "pageAt" | "unlistedAt">,
): Promise<void> {
  const kept = await tx
    .update(people)
    .set(page)
    .where(
      and(
        eq(people.id, id),
        pageAt === null ? isNull(people.pageAt) : eq(people.pageAt, pageAt),
        unlistedAt === null ? isNull(people.unlistedAt) : eq(people.unlistedAt, unlistedAt),
        isNull(people.goneAt),
      ),
    )
    .returning({ id: people.id });
  if (kept.length === 0) throw new Again();
}

/** Those of some people who work here. */
export async function colleaguesAmong(read: Read, ids: string[]): Promise<string[]> {
  const rows = await read
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, ids), inArray(people.role, ["staff", "admin"])));
  return rows.map(({ id }) => id);
}

export async function adminIds(read: Read): Promise<string[]> {
  const rows = await read.select({ id: people.id }).from(people).where(eq(people.role, "admin"));
  return rows.map(({ id }) => id);
}
