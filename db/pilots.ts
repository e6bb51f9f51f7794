import { and, asc, desc, eq, exists, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql } from "drizzle-orm";
import { type OpenState, openStates } from "../app/domain/library.ts";
import { firstSentence } from "../app/domain/text.ts";
import type { Outcome, PilotCard, PilotState, PilotView, TagName } from "../app/domain/views.ts";
import type { Read, Tx } from "./connect.ts";
import type { Idea } from "./ideas.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { promisesTo } from "./promises.ts";
import { celebrations, ideas, ideaTags, pilotIdeas, pilots, tags } from "./schema.ts";
import { nextInLine, ownSeat } from "./seats.ts";

export type Pilot = typeof pilots.$inferSelect;

const host = peopleAs("host");

/** Whether everybody may see a pilot: it has opened, or its hypothesis is shared. */
export const isSeen = or(ne(pilots.state, "draft"), isNotNull(pilots.sharedAt));

/** Adds a pilot of one or several ideas, of which `ideaId` leads; false when its id was used before (a form sent twice). */
export async function addPilot(
  tx: Tx,
  pilot: typeof pilots.$inferInsert,
  ideaIds: string[] = [pilot.ideaId],
): Promise<boolean> {
  const added = await tx.insert(pilots).values(pilot).onConflictDoNothing().returning({ id: pilots.id });
  if (added.length === 0) return false;
  await tx.insert(pilotIdeas).values(ideaIds.map((ideaId) => ({ pilotId: pilot.id, ideaId })));
  return true;
}

/** The ideas a pilot tries, the one that leads it first. */
export async function ideasIn(read: Read, pilot: Pick<Pilot, "id" | "ideaId">): Promise<Idea[]> {
  const rows = await read
    .select({ idea: ideas })
    .from(pilotIdeas)
    .innerJoin(ideas, eq(ideas.id, pilotIdeas.ideaId))
    .where(eq(pilotIdeas.pilotId, pilot.id))
    .orderBy(asc(ideas.number));
  const all = rows.map(({ idea }) => idea);
  return [...all.filter(({ id }) => id === pilot.ideaId), ...all.filter(({ id }) => id !== pilot.ideaId)];
}

/** Changes a pilot that is in one of `states`; false when it no longer is. */
export async function changePilot(
  tx: Tx,
  id: string,
  states: PilotState[],
  change: Partial<typeof pilots.$inferInsert>,
): Promise<boolean> {
  const changed = await tx
    .update(pilots)
    .set(change)
    .where(and(eq(pilots.id, id), inArray(pilots.state, states)))
    .returning({ id: pilots.id });
  return changed.length === 1;
}

/** A pilot that has opened, a draft whose hypothesis is shared, or for staff any. */
export async function seenPilot(read: Read, number: number, forStaff: boolean): Promise<Pilot | null> {
  const [row] = await read
    .select()
    .from(pilots)
    .where(and(eq(pilots.number, number), forStaff ? undefined : isSeen))
    .limit(1);
  return row ?? null;
}

/**
 * Holds a pilot that is in one of `states`, if any are named, until the transaction ends, and answers it as it stands, so
 * that what is decided on it stays true; null when it no longer is in one, or is gone.
 */
export async function holdPilot(tx: Tx, id: string, states?: PilotState[]): Promise<Pilot | null> {
  const [held] = await tx
    .update(pilots)
    .set({ id })
    .where(and(eq(pilots.id, id), states && inArray(pilots.state, states)))
    .returning();
  return held ?? null;
}

/** Drafts are for staff only. */
export async function pilotByNumber(read: Read, number: number, forStaff: boolean): Promise<Pilot | null> {
  const [row] = await read
    .select()
    .from(pilots)
    .where(
      and(
        eq(pilots.number, number),
        forStaff ? undefined : inArray(pilots.state, ["recruiting", "running", "concluded"]),
      ),
    )
    .limit(1);
  return row ?? null;
}

export async function pilotById(read: Read, id: string): Promise<Pilot | null> {
  const [row] = await read.select().from(pilots).where(eq(pilots.id, id)).limit(1);
  return row ?? null;
}

/** A pilot that everybody may see as lists show it, also a draft whose hypothesis is shared. */
export async function pilotCard(read: Read, number: number): Promise<PilotCard | null> {
  const [row] = await selectCards(read)
    .where(and(eq(pilots.number, number), isSeen))
    .limit(1);
  return row ? toCard(row) : null;
}

/** Whether an idea is in a pilot that looks for people or runs. */
export async function hasOpenPilot(read: Read, ideaId: string): Promise<boolean> {
  return (await inOpenPilots(read, [ideaId])).size > 0;
}

/** The ids of those of some ideas that are in a pilot that looks for people or runs. */
export async function inOpenPilots(read: Read, ideaIds: string[]): Promise<Set<string>> {
  const rows = await read
    .selectDistinct({ id: pilotIdeas.ideaId })
    .from(pilotIdeas)
    .innerJoin(pilots, eq(pilots.id, pilotIdeas.pilotId))
    .where(and(inArray(pilotIdeas.ideaId, ideaIds), inArray(pilots.state, ["recruiting", "running"])));
  return new Set(rows.map(({ id }) => id));
}

/** The pilots that try one of some ideas, the newest first. */
export async function pilotsOf(read: Read, ideaIds: string[]): Promise<PilotCard[]> {
  const rows = await selectCards(read)
    .where(
      and(
        inArray(
          pilots.id,
          read.select({ id: pilotIdeas.pilotId }).from(pilotIdeas).where(inArray(pilotIdeas.ideaId, ideaIds)),
        ),
        inArray(pilots.state, ["recruiting", "running", "concluded"]),
      ),
    )
    .orderBy(desc(pilots.createdAt), desc(pilots.id))
    .limit(20);
  return rows.map(toCard);
}

/** What the learning library is narrowed down to. */
type Shelf = { state?: OpenState | null; outcome?: Outcome | null; tagId?: string | null };

/**
 * Pilots that everybody may see, the newest first; `after` is the number of the last one shown. Each state has a list of
 * its own in the index. Those of a tag are looked for among all of it: a pilot is people's work, so there are few.
 */
export async function pilotList(
  read: Read,
  { state, outcome, tagId }: Shelf,
  after: number | null,
  most = 30,
): Promise<{ rows: PilotCard[]; next: number | null }> {
  const parts = await Promise.all(
    (state ? [state] : openStates).map((one) =>
      selectCards(read)
        .where(
          and(
            eq(pilots.state, one),
            outcome ? eq(pilots.outcome, outcome) : undefined,
            tagId ? tries(read, tagId) : undefined,
            after ? lt(pilots.number, after) : undefined,
          ),
        )
        .orderBy(desc(pilots.number))
        .limit(most + 1),
    ),
  );
  const rows = parts.flat().sort((one, other) => other.number - one.number);
  const shown = rows.slice(0, most).map(toCard);
  return { rows: shown, next: rows.length > most ? (shown.at(-1)?.number ?? null) : null };
}

/** The tags of what was tried last, by name; none that is retired. */
export async function tagsTried(read: Read, most = 40): Promise<TagName[]> {
  const last = await read
    .select({ id: pilots.id })
    .from(pilots)
    .where(ne(pilots.state, "draft"))
    .orderBy(desc(pilots.number))
    .limit(200);
  const ids = last.map(({ id }) => id);
  const rows = await read
    .selectDistinct({ slug: tags.slug, name: tags.name, folded: tags.folded })
    .from(pilotIdeas)
    .innerJoin(ideaTags, eq(ideaTags.ideaId, pilotIdeas.ideaId))
    .innerJoin(tags, eq(tags.id, ideaTags.tagId))
    .where(and(inArray(pilotIdeas.pilotId, ids), isNull(tags.retiredAt)))
    .orderBy(asc(tags.folded))
    .limit(most);
  return rows.map(({ slug, name }) => ({ slug, name }));
}

/** Whether one of the ideas a pilot of the query tries bears a tag. */
export function tries(read: Read, tagId: string) {
  return exists(
    read
      .select({ id: pilotIdeas.ideaId })
      .from(pilotIdeas)
      .innerJoin(ideaTags, and(eq(ideaTags.ideaId, pilotIdeas.ideaId), eq(ideaTags.tagId, tagId)))
      .where(eq(pilotIdeas.pilotId, pilots.id)),
  );
}

/** A pilot's page as `readerId` sees it. */
export async function pilotView(read: Read, number: number, readerId: string | null): Promise<PilotView | null> {
  const [row] = await read
    .select({
      ...cardColumns(),
      measure: pilots.measure,
      learnedHtml: pilots.learnedHtml,
      concludedAt: pilots.concludedAt,
      host: faceColumns(host),
      hostId: pilots.hostId,
      celebration: { number: celebrations.number, slug: celebrations.slug },
    })
    .from(pilots)
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .innerJoin(host, eq(host.id, pilots.hostId))
    .leftJoin(celebrations, eq(celebrations.pilotId, pilots.id))
    .where(and(eq(pilots.number, number), inArray(pilots.state, ["recruiting", "running", "concluded"])))
    .limit(1);
  if (!row) return null;
  const { hostId, learned: _, ...shown } = row;
  const face = faceOf(row.host);
  return {
    ...shown,
    ...toCard(row),
    tried: (await ideasIn(read, { id: row.id, ideaId: row.idea.id })).map(triedIdea),
    host: face,
    hostedByReader: face.staff && hostId === readerId,
    promises: await promisesTo(read, { pilotId: row.id }),
    seat: await ownSeat(read, row.id, readerId),
  };
}

/** An idea as the page of its pilot names it. */
export function triedIdea({ id, number, slug, title, stage, votesCount }: Idea): PilotView["tried"][number] {
  return { id, number, slug, title, stage, votes: votesCount };
}

/** The numbers of recruiting pilots whose first day has come. */
export async function pilotsToStart(read: Read, today: string): Promise<number[]> {
  const rows = await read
    .select({ number: pilots.number })
    .from(pilots)
    .where(and(eq(pilots.state, "recruiting"), lte(pilots.startsOn, today)))
    .orderBy(asc(pilots.number))
    .limit(100);
  return rows.map(({ number }) => number);
}

/** The numbers of pilots with a free seat and somebody waiting for it whose turn it is. */
export async function pilotsToFill(read: Read, today: string): Promise<number[]> {
  const rows = await read
    .select()
    .from(pilots)
    .where(
      and(
        inArray(pilots.state, ["recruiting", "running"]),
        gt(pilots.waitingCount, 0),
        sql`${pilots.seatedCount} < ${pilots.places}`,
        gte(pilots.endsOn, today),
      ),
    )
    .orderBy(asc(pilots.number));
  const due: number[] = [];
  for (const pilot of rows) if (await nextInLine(read, pilot, today)) due.push(pilot.number);
  return due;
}

/** Who looks after the pilots of an idea that opened, or after the one pilot. */
export async function pilotHostIds(read: Read, ideaId: string, pilotId: string | null): Promise<string[]> {
  const rows = await read
    .selectDistinct({ id: pilots.hostId })
    .from(pilots)
    .innerJoin(pilotIdeas, eq(pilotIdeas.pilotId, pilots.id))
    .where(and(eq(pilotIdeas.ideaId, ideaId), ne(pilots.state, "draft"), pilotId ? eq(pilots.id, pilotId) : undefined));
  return rows.map(({ id }) => id);
}

function cardColumns() {
  return {
    id: pilots.id,
    number: pilots.number,
    slug: pilots.slug,
    state: pilots.state,
    hypothesis: pilots.hypothesis,
    places: pilots.places,
    seated: pilots.seatedCount,
    waiting: pilots.waitingCount,
    startsOn: pilots.startsOn,
    endsOn: pilots.endsOn,
    outcome: pilots.outcome,
    learned: pilots.learned,
    idea: { id: ideas.id, number: ideas.number, slug: ideas.slug, title: ideas.title },
  };
}

function selectCards(read: Read) {
  return read.select(cardColumns()).from(pilots).innerJoin(ideas, eq(ideas.id, pilots.ideaId));
}

type CardRow = Omit<PilotCard, "line"> & { learned: string | null };

function toCard({ learned, ...row }: CardRow): PilotCard {
  const { id, number, slug, idea, state, hypothesis, places, seated, waiting, startsOn, endsOn, outcome } = row;
  // The first sentence stands near the beginning, however long the rest is.
  const line = learned && firstSentence(learned.slice(0, 2_000).toWellFormed());
  return { id, number, slug, idea, state, hypothesis, places, seated, waiting, startsOn, endsOn, outcome, line };
}
