import { and, asc, desc, eq, gt, inArray, lt, ne, type SQL } from "drizzle-orm";
import { worksHere } from "../app/domain/roles.ts";
import type { Gem, GemView, PersonView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { creditDraftsFor } from "./credit-drafts.ts";
import { namedCreditsOf, proposedCredits, roleBehind, subjectOf, withCredits } from "./credits.ts";
import { survivorsOf } from "./merges.ts";
import { notMerged } from "./not-merged.ts";
import { faceById, hasPage } from "./people.ts";
import { provenanceOf } from "./provenances.ts";
import { celebrations, ideas, oldHandles, people, pilots } from "./schema.ts";
import { sharesFor } from "./shares.ts";
import { storyOf } from "./stories.ts";
import { thanksShownBy } from "./thanks.ts";

export type Celebration = typeof celebrations.$inferSelect;

/** Adds an entry to the wall; false when its subject has one already. */
export async function addCelebration(tx: Tx, celebration: typeof celebrations.$inferInsert): Promise<boolean> {
  const added = await tx
    .insert(celebrations)
    .values(celebration)
    .onConflictDoNothing()
    .returning({ id: celebrations.id });
  return added.length === 1;
}

export async function celebrationByNumber(read: Read, number: number): Promise<Celebration | null> {
  const [row] = await read.select().from(celebrations).where(eq(celebrations.number, number)).limit(1);
  return row ?? null;
}

export async function celebrationById(read: Read, id: string): Promise<Celebration | null> {
  const [row] = await read.select().from(celebrations).where(eq(celebrations.id, id)).limit(1);
  return row ?? null;
}

/** Holds a celebration until the end of the transaction, so that its credits are dealt with one after the other. */
export async function lockCelebration(tx: Tx, subject: string): Promise<Celebration | null> {
  const [locked] = await tx.update(celebrations).set({ subject }).where(eq(celebrations.subject, subject)).returning();
  return locked ?? null;
}

/** The celebration of a subject, "idea:…" or "pilot:…", if there is one. */
export async function celebrationOf(read: Read, subject: string): Promise<Celebration | null> {
  const [row] = await read.select().from(celebrations).where(eq(celebrations.subject, subject)).limit(1);
  return row ?? null;
}

/** What is celebrated of an idea: that it shipped, or the last of its pilots; null as long as nothing is. */
export async function celebrationOfIdea(read: Read, ideaId: string): Promise<Celebration | null> {
  const rows = await read
    .select()
    .from(celebrations)
    .where(eq(celebrations.ideaId, ideaId))
    .orderBy(desc(celebrations.number));
  return rows.find(({ kind }) => kind === "shipped") ?? rows[0] ?? null;
}

/** The wall, the newest gem first; `after` is the number of the last gem shown, `which` what else is asked of each. */
export async function gemPage(
  read: Read,
  after: number | null,
  most = 24,
  which?: SQL,
): Promise<{ gems: Gem[]; next: number | null }> {
  const rows = await selectGems(read)
    .where(and(after ? lt(celebrations.number, after) : undefined, which))
    .orderBy(desc(celebrations.number))
    .limit(most + 1);
  const gems = await withCredits(read, rows.slice(0, most));
  return { gems, next: rows.length > most ? (gems.at(-1)?.number ?? null) : null };
}

/** The gems with these ids, in no order. */
export async function gemsOf(read: Read, ids: string[]): Promise<Gem[]> {
  return ids.length ? withCredits(read, await selectGems(read).where(inArray(celebrations.id, ids))) : [];
}

/** One entry of the wall, with its neighbours. */
export async function gemView(read: Read, number: number, forStaff = false): Promise<GemView | null> {
  const [row] = await selectGems(read).where(eq(celebrations.number, number)).limit(1);
  if (!row) return null;
  const [gem] = await withCredits(read, [row]);
  const [more] = await read
    .select({
      html: celebrations.storyHtml,
      votes: ideas.votesCount,
      pilot: { number: pilots.number, slug: pilots.slug },
    })
    .from(celebrations)
    .innerJoin(ideas, eq(ideas.id, celebrations.ideaId))
    .leftJoin(pilots, eq(pilots.id, celebrations.pilotId))
    .where(eq(celebrations.number, number))
    .limit(1);
  if (!gem || !more) return null;
  const neighbour = { number: celebrations.number, slug: celebrations.slug, title: celebrations.title };
  const [older] = await read
    .select(neighbour)
    .from(celebrations)
    .where(lt(celebrations.number, number))
    .orderBy(desc(celebrations.number))
    .limit(1);
  const [newer] = await read
    .select(neighbour)
    .from(celebrations)
    .where(gt(celebrations.number, number))
    .orderBy(asc(celebrations.number))
    .limit(1);
  const proposed = forStaff ? await proposedCredits(read, row.subject) : [];
  const drafts = forStaff ? (await creditDraftsFor(read, row.subject)).length : 0;
  const shares = await sharesFor(read, row.subject);
  const provenance = await provenanceOf(read, row.idea.id);
  const story = await storyOf(read, row.id, forStaff);
  const neighbours = { older: older ?? null, newer: newer ?? null };
  return { ...gem, ...more, ...story, shares, provenance, proposed, drafts, ...neighbours };
}

/**
 * A contributor's page: only what they accepted under their own name, the thanks they chose to show, and of somebody who
 * works here what else came of the ideas they looked after. Null when they have no page.
 */
export async function contributor(read: Read, handle: string): Promise<PersonView | null> {
  const [person] = await read
    .select()
    .from(people)
    .where(and(eq(people.handle, handle), hasPage))
    .limit(1);
  if (!person) return null;
  const named = await namedCreditsOf(read, person.id);
  const lives = await survivorsOf(
    read,
    named.map(({ ideaId }) => ideaId),
  );
  // Who tried it in a pilot, or polished it before it was merged, stands on the gem of what shipped, too.
  const shipped = (ideaId: string) => subjectOf("idea", lives.get(ideaId) as string);
  const subjects = named.flatMap(({ subject, ideaId }) => [subject, shipped(ideaId)]);
  const rows = named.length ? await selectGems(read).where(inArray(celebrations.subject, subjects)) : [];
  const gems = new Map((await withCredits(read, rows)).map((gem, place) => [rows[place]?.subject, gem]));
  const staff = worksHere(person.role);
  const underway = named.flatMap(({ subject, ideaId }) => (gems.has(subject) ? [] : [lives.get(ideaId) as string]));
  const own = new Map<string, PersonView["gems"][number]>();
  for (const { subject, ideaId, role, what } of named) {
    const gem = gems.get(subject) ?? (role === roleBehind(subject) ? gems.get(shipped(ideaId)) : undefined);
    const once = `${gem?.id} ${role}`;
    if (gem && !own.has(once)) own.set(once, { ...gem, role, what });
  }
  const credited = new Set([...own.values()].map(({ id }) => id));
  const hosted = staff ? (await gemsHostedBy(read, person.id)).filter(({ id }) => !credited.has(id)) : [];
  return {
    id: person.id,
    name: person.name,
    handle: person.handle,
    words: person.words,
    colour: person.colour,
    picture: (await faceById(read, person.id))?.picture,
    cares: staff ? person.cares : null,
    staff,
    unlisted: person.unlistedAt !== null,
    since: person.joinedAt,
    parts: named.map(({ role, at }) => ({ role, at })),
    thanks: await thanksShownBy(read, person.id),
    gems: [...own.values(), ...hosted.map((gem) => ({ ...gem, role: "host" as const, what: "" }))],
    underway: await ideasNamed(read, underway),
  };
}

async function ideasNamed(read: Read, ids: string[]): Promise<PersonView["underway"]> {
  if (ids.length === 0) return [];
  const { id, number, slug, title, stage } = ideas;
  return read
    .select({ id, number, slug, title, stage })
    .from(ideas)
    .where(and(inArray(id, ids), ne(stage, "shipped"), notMerged))
    .orderBy(desc(ideas.hot), desc(id));
}

async function gemsHostedBy(read: Read, hostId: string): Promise<Gem[]> {
  const rows = await selectGems(read).where(eq(ideas.hostId, hostId)).orderBy(desc(celebrations.number)).limit(50);
  return withCredits(read, rows);
}

/** The present handle of a contributor who had this one before. */
export async function contributorOnce(read: Read, handle: string): Promise<string | null> {
  const [row] = await read
    .select({ handle: people.handle })
    .from(oldHandles)
    .innerJoin(people, eq(people.id, oldHandles.personId))
    .where(and(eq(oldHandles.handle, handle), hasPage))
    .limit(1);
  return row?.handle ?? null;
}

function selectGems(read: Read) {
  return read
    .select({
      id: celebrations.id,
      number: celebrations.number,
      slug: celebrations.slug,
      title: celebrations.title,
      line: celebrations.line,
      kind: celebrations.kind,
      subject: celebrations.subject,
      at: celebrations.createdAt,
      claps: celebrations.clapsCount,
      visitorClaps: celebrations.visitorClapsCount,
      outcome: pilots.outcome,
      idea: { id: ideas.id, number: ideas.number, slug: ideas.slug },
    })
    .from(celebrations)
    .innerJoin(ideas, eq(ideas.id, celebrations.ideaId))
    .leftJoin(pilots, eq(pilots.id, celebrations.pilotId));
}
