import { and, count, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { pathOf, pathOfGem, pathOfPilot } from "../app/domain/paths.ts";
import type { SharedKind } from "../app/domain/share.ts";
import type { OwnLink } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import { type NewId, shortCode } from "./ids.ts";
import { survivorOf } from "./merges.ts";
import { hasPage } from "./people.ts";
import { isSeen } from "./pilots.ts";
import { celebrations, ideas, people, pilots, shareDays, shareLinks } from "./schema.ts";

export type ShareLink = typeof shareLinks.$inferSelect;

/** What is shared, as it is stored: "idea:0192…". */
export function sharedAs(kind: SharedKind, id: string): string {
  return `${kind}:${id}`;
}

/** Makes somebody's own link to something; false when they have it already. */
export async function addShareLink(
  tx: Tx,
  link: { personId: string; subject: string; createdAt: Date },
  newId: NewId,
): Promise<boolean> {
  while (!(await shareLinkOf(tx, link.personId, link.subject))) {
    const added = await tx
      .insert(shareLinks)
      .values({ ...link, code: shortCode(newId()) })
      .onConflictDoNothing()
      .returning({ code: shareLinks.code });
    if (added.length === 1) return true;
  }
  return false;
}

/** Somebody's own link to something, if they made one. */
export async function shareLinkOf(read: Read, personId: string, subject: string): Promise<ShareLink | null> {
  const [row] = await read
    .select()
    .from(shareLinks)
    .where(and(eq(shareLinks.personId, personId), eq(shareLinks.subject, subject)))
    .limit(1);
  return row ?? null;
}

export async function shareLinkByCode(read: Read, code: string): Promise<ShareLink | null> {
  const [row] = await read.select().from(shareLinks).where(eq(shareLinks.code, code)).limit(1);
  return row ?? null;
}

/** A person's links, the newest first, with how far each travelled. */
export async function shareLinksOf(read: Read, personId: string, most = 200): Promise<OwnLink[]> {
  const rows = await read
    .select()
    .from(shareLinks)
    .where(eq(shareLinks.personId, personId))
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.code))
    .limit(most);
  const led = await ledTo(
    read,
    rows.map(({ subject }) => subject),
  );
  return rows.map(({ code, subject, visitsCount, signUpsCount, ideasCount }) => ({
    code,
    to: led.get(subject) ?? null,
    visits: visitsCount,
    signUps: signUpsCount,
    ideas: ideasCount,
  }));
}

/** Where a link leads; null when everybody can see it no more. */
export async function placeOfLink(read: Read, { subject }: ShareLink): Promise<string | null> {
  return (await ledTo(read, [subject])).get(subject)?.path ?? null;
}

type Led = { title: string; path: string };

/** Titles and paths of what is shared, as everybody sees it; of what was merged, those of the idea it lives on in. */
export async function ledTo(read: Read, subjects: string[]): Promise<Map<string, Led>> {
  const idsOf = (kind: SharedKind) =>
    subjects.filter((one) => one.startsWith(sharedAs(kind, ""))).map((one) => one.slice(kind.length + 1));
  const among = {
    idea: idsOf("idea"),
    pilot: idsOf("pilot"),
    celebration: idsOf("celebration"),
    person: idsOf("person"),
  };
  const [ideaRows, pilotRows, gemRows, personRows] = await Promise.all([
    among.idea.length
      ? read
          .select()
          .from(ideas)
          .where(and(inArray(ideas.id, among.idea), isNull(ideas.unseen)))
      : [],
    among.pilot.length
      ? read
          .select({ id: pilots.id, number: pilots.number, slug: pilots.slug, title: ideas.title })
          .from(pilots)
          .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
          .where(and(inArray(pilots.id, among.pilot), isSeen))
      : [],
    among.celebration.length ? read.select().from(celebrations).where(inArray(celebrations.id, among.celebration)) : [],
    among.person.length
      ? read
          .select()
          .from(people)
          .where(and(inArray(people.id, among.person), hasPage))
      : [],
  ]);
  const led = new Map<string, Led>();
  for (const idea of ideaRows) {
    const here = idea.mergedAt ? await survivorOf(read, idea.id) : idea;
    if (here) led.set(sharedAs("idea", idea.id), { title: here.title, path: pathOf(here) });
  }
  for (const pilot of pilotRows) led.set(sharedAs("pilot", pilot.id), { title: pilot.title, path: pathOfPilot(pilot) });
  for (const gem of gemRows) led.set(sharedAs("celebration", gem.id), { title: gem.title, path: pathOfGem(gem) });
  for (const { id, name, handle } of personRows)
    led.set(sharedAs("person", id), { title: name, path: `/people/${handle}` });
  return led;
}

/** Adds visits to what is stored, by the links' codes; those of links that are gone count for nobody. */
export async function addVisits(tx: Tx, all: { key: string; day: string; count: number }[]): Promise<void> {
  for (const { key: code, day, count } of [...all].sort((one, other) => (one.key < other.key ? -1 : 1))) {
    const there = await tx
      .update(shareLinks)
      .set({ visitsCount: sql`${shareLinks.visitsCount} + ${count}` })
      .where(eq(shareLinks.code, code))
      .returning({ code: shareLinks.code });
    if (there.length === 0) continue;
    await tx
      .insert(shareDays)
      .values({ code, day, visits: count })
      .onConflictDoUpdate({
        target: [shareDays.code, shareDays.day],
        set: { visits: sql`${shareDays.visits} + ${count}` },
      });
  }
}

/** Counts somebody who signed up by a link; false when there is no such link. */
export async function countSignUp(tx: Tx, code: string): Promise<boolean> {
  const counted = await tx
    .update(shareLinks)
    .set({ signUpsCount: sql`${shareLinks.signUpsCount} + 1` })
    .where(eq(shareLinks.code, code))
    .returning({ code: shareLinks.code });
  return counted.length === 1;
}

/** Counts, for the link by which somebody came, the idea that now stands if it is their only one, or stands no more if none does. */
export async function countFirstIdea(tx: Tx, personId: string, by: 1 | -1): Promise<void> {
  const [person] = await tx.select({ cameBy: people.cameBy }).from(people).where(eq(people.id, personId)).limit(1);
  if (!person?.cameBy) return;
  // This update locks the row, so that of two ideas at once each sees the other.
  await tx.update(shareLinks).set({ code: person.cameBy }).where(eq(shareLinks.code, person.cameBy));
  const [own] = await tx
    .select({ n: count() })
    .from(ideas)
    .where(and(eq(ideas.dreamerId, personId), isNull(ideas.unseen)));
  if (own?.n !== (by === 1 ? 1 : 0)) return;
  await tx
    .update(shareLinks)
    .set({ ideasCount: sql`${shareLinks.ideasCount} + ${by}` })
    .where(eq(shareLinks.code, person.cameBy));
}
