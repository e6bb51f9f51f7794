import { and, asc, count, desc, eq, inArray, isNotNull, lt, or, type SQL } from "drizzle-orm";
import type { Naming } from "../app/domain/consent.ts";
import {
  type CreditRole,
  type CreditState,
  type Evidence,
  isTakenBack,
  nameless,
  waitingStates,
  waits,
  wordsOf,
} from "../app/domain/credit.ts";
import { editionOf } from "../app/domain/edition.ts";
import { formerWithin } from "../app/domain/former.ts";
import { pathOf, pathOfGem, pathOfPilot } from "../app/domain/paths.ts";
import type { CreditToDecide, CreditView } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { mergedIntoEach } from "./merges.ts";
import { handleOf, isHere } from "./people.ts";
import { celebrations, creditEntries, credits, ideas, people, pilotIdeas, pilots } from "./schema.ts";

/** A credit with its person's name and its last entry, which is its state, and who said that. */
export type Credit = typeof credits.$inferSelect & {
  name: string;
  state: CreditState;
  shown: Naming | null;
  alias: string | null;
  saidBy: string | null;
};

/** What a credit is for, as it is stored. */
export function subjectOf(kind: "idea" | "pilot", id: string): string {
  return `${kind}:${id}`;
}

/** Proposes a credit; false when the person has it already, or is gone and could accept nothing. */
export async function proposeCredit(tx: Tx, credit: Omit<typeof credits.$inferInsert, "entry">): Promise<boolean> {
  const added = await tx
    .insert(credits)
    .values({ ...credit, entry: 1 })
    .onConflictDoNothing()
    .returning({ id: credits.id });
  if (added.length === 0) return false;
  if (!(await isHere(tx, credit.personId))) {
    await tx.delete(credits).where(eq(credits.id, credit.id));
    return false;
  }
  await tx.insert(creditEntries).values({
    creditId: credit.id,
    entry: 1,
    state: "proposed",
    what: credit.what,
    share: credit.share ?? null,
    by: credit.proposedBy ?? null,
    at: credit.createdAt,
  });
  return true;
}

/**
 * Adds what was said to a credit after its entry number `after`; false when somebody was quicker. Words that come with it
 * are the credit's own from then on.
 */
export async function addEntry(
  tx: Tx,
  after: number,
  entry: Omit<typeof creditEntries.$inferInsert, "entry">,
): Promise<boolean> {
  const { what, share = null } = entry;
  const words = typeof what === "string" && { what, share };
  const next = await tx
    .update(credits)
    .set({ entry: after + 1, ...words })
    .where(and(eq(credits.id, entry.creditId), eq(credits.entry, after)))
    .returning({ id: credits.id });
  if (next.length === 0) return false;
  await tx.insert(creditEntries).values({ ...entry, entry: after + 1 });
  return true;
}

export async function creditById(read: Read, id: string): Promise<Credit | null> {
  const [credit] = await selectCredits(read, eq(credits.id, id));
  return credit ?? null;
}

/** What a person is, was or may be credited for as this; null when nobody ever proposed it. */
export async function creditAs(
  read: Read,
  { subject, personId, role }: Pick<Credit, "subject" | "personId" | "role">,
): Promise<Credit | null> {
  const once = and(eq(credits.subject, subject), eq(credits.personId, personId), eq(credits.role, role));
  const [credit] = await selectCredits(read, once);
  return credit ?? null;
}

/** Every credit of a person, whatever they said to it. */
export function everyCreditOf(read: Read, personId: string): Promise<Credit[]> {
  return selectCredits(read, eq(credits.personId, personId));
}

/** Every credit for a subject, or just those with a share, in the order in which they were proposed. */
export async function everyCreditFor(read: Read, subject: string, weighed = false): Promise<Credit[]> {
  const which = and(eq(credits.subject, subject), weighed ? isNotNull(credits.share) : undefined);
  const all = await selectCredits(read, which);
  return all.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

async function selectCredits(read: Read, which: SQL | undefined): Promise<Credit[]> {
  const { state, shown, alias, by: saidBy } = creditEntries;
  const rows = await read
    .select({ credit: credits, name: people.name, state, shown, alias, saidBy })
    .from(credits)
    .innerJoin(people, eq(people.id, credits.personId))
    .innerJoin(creditEntries, lastEntry)
    .where(which)
    .orderBy(asc(credits.id));
  return rows.map(({ credit, ...last }) => ({ ...credit, ...last }));
}

/** Notes what the rows know of a credit by now, as long as its person has not decided about it. */
export async function knowMore(tx: Tx, credit: Credit, evidence: Evidence): Promise<void> {
  if (!waits(credit)) return;
  await tx
    .update(credits)
    .set({ evidence })
    .where(and(eq(credits.id, credit.id), eq(credits.entry, credit.entry)));
}

/** Forgets the other names a person ever chose for credit, and why it was taken back: all that entries ever lose. */
export async function forgetWords(tx: Tx, personId: string): Promise<void> {
  const own = tx.select({ id: credits.id }).from(credits).where(eq(credits.personId, personId));
  await tx.update(creditEntries).set({ alias: null, reason: null }).where(inArray(creditEntries.creditId, own));
}

/**
 * Gems with the credits their people accepted, in the order they came about. What has shipped shows as well who accepted
 * credit before, for trying it in a pilot or for polishing what was merged into it: they are asked once.
 */
export async function withCredits<Gem extends { subject: string }>(
  read: Read,
  gems: Gem[],
): Promise<(Omit<Gem, "subject"> & { credits: CreditView[] })[]> {
  const behind = await standingBehind(
    read,
    gems.map(({ subject }) => subject),
  );
  const subjects = [...gems.map(({ subject }) => subject), ...[...behind.values()].flat()];
  const accepted = gems.length > 0 ? await selectAccepted(read, inArray(credits.subject, [...new Set(subjects)])) : [];
  return gems.map(({ subject, ...gem }) => {
    const own = accepted.filter((credit) => credit.subject === subject);
    const once = new Set(own.map(asWhat));
    const earlier = accepted.filter((credit) => {
      const stands = behind.get(subject)?.includes(credit.subject) && credit.role === roleBehind(credit.subject);
      return stands && !once.has(asWhat(credit)) && once.add(asWhat(credit));
    });
    return { ...gem, credits: [...own, ...earlier].map(toView) };
  });
}

/** Who, as what: nobody stands twice on a gem as the same. */
export function asWhat({ personId, role }: { personId: string; role: CreditRole }): string {
  return `${role} ${personId}`;
}

/** The accepted credits for an idea, what was merged into it, and their pilots, in the order they came about. */
export async function creditsForIdea(read: Read, ideaIds: string[]): Promise<CreditView[]> {
  const tried = (await pilotsTrying(read, ideaIds)).map(({ subject }) => subject);
  const rows = await selectAccepted(read, or(inArray(credits.ideaId, ideaIds), inArray(credits.subject, tried)) as SQL);
  return rows.map(toView);
}

/** The accepted credits for a pilot, in the order they came about. */
export async function creditsForPilot(read: Read, pilotId: string): Promise<CreditView[]> {
  return (await selectAccepted(read, eq(credits.subject, subjectOf("pilot", pilotId)))).map(toView);
}

/** Every credit that stands on the gem of a subject but was asked for before it, whatever was said to it. */
export async function everyCreditBehind(read: Read, subject: string): Promise<Credit[]> {
  const subjects = (await standingBehind(read, [subject])).get(subject) ?? [];
  const all = subjects.length > 0 ? await selectCredits(read, inArray(credits.subject, subjects)) : [];
  return all.filter(({ subject, role }) => role === roleBehind(subject));
}

/** Who is credited for an idea's pilots, or for a pilot, since before a moment, or was asked and did not say no. */
export async function creditedFor(read: Read, kind: "idea" | "pilot", id: string, before: Date): Promise<string[]> {
  const tried = kind === "idea" ? await pilotsTrying(read, [id]) : [{ subject: subjectOf("pilot", id) }];
  const subjects = tried.map(({ subject }) => subject);
  const rows = await read
    .selectDistinct({ id: credits.personId })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(
      and(
        inArray(credits.subject, subjects),
        lt(credits.createdAt, before),
        inArray(creditEntries.state, ["proposed", "accepted", "corrected"]),
      ),
    );
  return rows.map(({ id }) => id);
}

/** For each subject that shipped: the pilots that tried it or what was merged into it, and what was merged into it. */
async function standingBehind(read: Read, subjects: string[]): Promise<Map<string, string[]>> {
  const shipped = subjects.flatMap((subject) => (subject.startsWith(ofIdeas) ? [subject.slice(ofIdeas.length)] : []));
  const lives = await mergedIntoEach(read, shipped);
  const gemOf = (ideaId: string) => subjectOf("idea", lives.get(ideaId) as string);
  const behind = new Map<string, string[]>();
  const add = (gem: string, subject: string) => behind.set(gem, [...(behind.get(gem) ?? []), subject]);
  for (const [ideaId, into] of lives) if (ideaId !== into) add(gemOf(ideaId), subjectOf("idea", ideaId));
  for (const { ideaId, subject } of await pilotsTrying(read, [...lives.keys()])) add(gemOf(ideaId), subject);
  return behind;
}

const ofIdeas = subjectOf("idea", "");

/** What was done for a subject that stands on the gem of another: polished before it was merged, or tried in a pilot. */
export function roleBehind(subject: string): CreditRole {
  return subject.startsWith(ofIdeas) ? "polisher" : "tester";
}

/** The subjects of the pilots that try each of some ideas. */
async function pilotsTrying(read: Read, ideaIds: string[]): Promise<{ ideaId: string; subject: string }[]> {
  const { ideaId, pilotId } = pilotIdeas;
  const rows = ideaIds.length
    ? await read.select({ ideaId, pilotId }).from(pilotIdeas).where(inArray(ideaId, ideaIds))
    : [];
  return rows.map((row) => ({ ideaId: row.ideaId, subject: subjectOf("pilot", row.pilotId) }));
}

type Accepted = CreditView & { subject: string; personId: string };

async function selectAccepted(read: Read, which: SQL): Promise<Accepted[]> {
  const rows = await read
    .select({
      id: credits.id,
      subject: credits.subject,
      personId: credits.personId,
      role: credits.role,
      what: credits.what,
      evidence: credits.evidence,
      shown: creditEntries.shown,
      alias: creditEntries.alias,
      name: people.name,
      handle: people.handle,
      pageAt: people.pageAt,
      personRole: people.role,
      goneAt: people.goneAt,
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(and(which, eq(creditEntries.state, "accepted")))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(2_000);
  return rows.map(({ shown, alias, name, handle, pageAt, personRole, goneAt, ...credit }) => ({
    ...credit,
    name: goneAt ? formerWithin(name) : shownName(shown, alias, name),
    handle: shown === "name" ? handleOf({ handle, pageAt, role: personRole }) : null,
    evidence: shown === "name" ? told(credit.evidence) : null,
  }));
}

/** What everybody may know; and it would tell who somebody is who shows another name. That others named them is theirs. */
function told(evidence: Evidence | null): Evidence | null {
  const { nominations: _, ...rest } = evidence ?? {};
  return Object.keys(rest).length > 0 ? rest : null;
}

/** Whose it is, and for what, stays here: the name is all that they agreed to. */
function toView({ subject: _, personId: __, ...credit }: Accepted): CreditView {
  return credit;
}

/** Credits for a subject that wait for their person's word; for staff. */
export async function proposedCredits(
  read: Read,
  subject: string,
): Promise<{ id: string; name: string; role: CreditRole }[]> {
  return read
    .select({ id: credits.id, name: people.name, role: credits.role })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .where(and(eq(credits.subject, subject), inArray(creditEntries.state, waitingStates)))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(500);
}

/** How many credits for each of some subjects wait for their person's word. */
export async function proposedOf(read: Read, subjects: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ subject: credits.subject, n: count() })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(and(inArray(credits.subject, subjects), inArray(creditEntries.state, waitingStates)))
    .groupBy(credits.subject);
  return new Map(rows.map(({ subject, n }) => [subject, n]));
}

/** What a person accepted under their own name, the newest first. */
export async function namedCreditsOf(
  read: Read,
  personId: string,
): Promise<{ subject: string; ideaId: string; role: CreditRole; what: string; at: Date }[]> {
  const { subject, ideaId, role, what, createdAt: at } = credits;
  return read
    .select({ subject, ideaId, role, what, at })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(and(eq(credits.personId, personId), eq(creditEntries.state, "accepted"), eq(creditEntries.shown, "name")))
    .orderBy(desc(credits.createdAt), desc(credits.id))
    .limit(200);
}

/** Who accepted credit for some ideas under their own name. */
export async function namedCreditsFor(
  read: Read,
  ideaIds: string[],
): Promise<{ id: string; personId: string; role: CreditRole }[]> {
  return read
    .select({ id: credits.id, personId: credits.personId, role: credits.role })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .where(and(inArray(credits.ideaId, ideaIds), eq(creditEntries.state, "accepted"), eq(creditEntries.shown, "name")))
    .orderBy(asc(credits.createdAt), asc(credits.id))
    .limit(500);
}

/** A person's credits, those to decide first. */
export async function creditsOf(read: Read, personId: string): Promise<CreditToDecide[]> {
  const rows = await read
    .select({
      id: credits.id,
      subject: credits.subject,
      role: credits.role,
      what: credits.what,
      share: credits.share,
      evidence: credits.evidence,
      personId: credits.personId,
      state: creditEntries.state,
      shown: creditEntries.shown,
      alias: creditEntries.alias,
      reason: creditEntries.reason,
      saidBy: creditEntries.by,
      name: people.name,
      idea: { number: ideas.number, slug: ideas.slug, title: ideas.title },
      gem: { number: celebrations.number, slug: celebrations.slug },
    })
    .from(credits)
    .innerJoin(creditEntries, lastEntry)
    .innerJoin(people, eq(people.id, credits.personId))
    .innerJoin(ideas, eq(ideas.id, credits.ideaId))
    .leftJoin(celebrations, eq(celebrations.subject, credits.subject))
    .where(eq(credits.personId, personId))
    .orderBy(desc(credits.createdAt), desc(credits.id))
    .limit(200);
  const tried = await pilotsOfCredits(read, rows);
  const views = rows.map(({ subject, personId, saidBy, name, idea, gem, ...credit }): CreditToDecide => {
    const pilot = tried.get(subject);
    const href = gem ? pathOfGem(gem) : pilot ? pathOfPilot(pilot) : pathOf(idea);
    const about = { title: idea.title, href, pilot: pilot !== undefined };
    const { state, shown, alias } = credit;
    return {
      ...credit,
      about,
      shownName: state === "accepted" ? shownName(shown, alias, name) : null,
      takenBack: isTakenBack({ state, saidBy, personId }),
      edition: editionOf(wordsOf(credit)),
    };
  });
  const decided = (view: CreditToDecide) => (waits(view) ? 0 : 1);
  return views.sort((one, other) => decided(one) - decided(other));
}

/** The pilot a credit is for, where it is for one. */
export async function pilotOfCredit(read: Read, credit: Pick<Credit, "subject">): Promise<Tried | null> {
  return (await pilotsOfCredits(read, [credit])).get(credit.subject) ?? null;
}

type Tried = { number: number; slug: string };

/** The pilots that credits are for, by their subjects. */
async function pilotsOfCredits(read: Read, rows: Pick<Credit, "subject">[]): Promise<Map<string, Tried>> {
  const ofPilot = subjectOf("pilot", "");
  const ids = rows.flatMap(({ subject }) => (subject.startsWith(ofPilot) ? [subject.slice(ofPilot.length)] : []));
  const { id, number, slug } = pilots;
  const found = ids.length ? await read.select({ id, number, slug }).from(pilots).where(inArray(id, ids)) : [];
  return new Map(found.map((pilot) => [subjectOf("pilot", pilot.id), pilot]));
}

/** The entry of a credit that is its state. */
export const lastEntry = and(eq(creditEntries.creditId, credits.id), eq(creditEntries.entry, credits.entry));

/** What somebody is called who said how they want to be named. */
export function shownName(shown: Naming | null, alias: string | null, name: string): string {
  if (shown === "name") return name;
  return shown === "alias" && alias ? alias : nameless;
}
