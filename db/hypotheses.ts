import { and, desc, eq, isNotNull } from "drizzle-orm";
import { missingFrom } from "../app/domain/pilot-readiness.ts";
import type { DraftView, Face, HypothesisRow } from "../app/domain/views.ts";
import { threadOf } from "./comments.ts";
import type { Read } from "./connect.ts";
import { faceById } from "./people.ts";
import { draftedAs, shapeOf } from "./pilot-drafts.ts";
import { ideasIn, type Pilot, seenPilot, triedIdea } from "./pilots.ts";
import { eventSubjects, events, ideas, pilots } from "./schema.ts";
import { wouldJoiners, wouldTheyJoin } from "./would-joins.ts";

const newestComments = 100;

/** A draft's page: its hypothesis for everybody when it is shared, all of it for staff; null when it is none to be seen. */
export async function draftView(
  read: Read,
  number: number,
  { readerId, forStaff, today }: { readerId: string | null; forStaff: boolean; today: string },
): Promise<DraftView | null> {
  const draft = await seenPilot(read, number, forStaff);
  if (draft?.state !== "draft") return null;
  const [tried, host, mine, changedAt, talk, inside] = await Promise.all([
    ideasIn(read, draft),
    faceById(read, draft.hostId),
    wouldTheyJoin(read, draft.id, readerId),
    lastChanged(read, draft.id),
    threadOf(read, { pilotId: draft.id }, { readerId, forStaff, most: newestComments }),
    forStaff ? insideOf(read, draft, today) : null,
  ]);
  return {
    id: draft.id,
    number: draft.number,
    slug: draft.slug,
    shared: draft.sharedAt !== null,
    hypothesis: draft.hypothesis,
    measure: draft.measure,
    changedAt,
    ideas: tried.map(triedIdea),
    host: host as Face,
    hostedByReader: (host as Face).staff && draft.hostId === readerId,
    wouldJoin: draft.wouldJoinCount,
    mine,
    thread: talk.thread,
    inside,
  };
}

/** What staff alone see of a draft. */
async function insideOf(read: Read, draft: Pilot, today: string): Promise<DraftView["inside"]> {
  const [shape, drafted, joiners] = await Promise.all([
    shapeOf(read, draft),
    draftedAs(read, draft),
    wouldJoiners(read, draft.id),
  ]);
  return { shape, missing: missingFrom(drafted, today), joiners };
}

/** When its words were last changed while everybody could read them; null when they never were. */
async function lastChanged(read: Read, pilotId: string): Promise<Date | null> {
  const [row] = await read
    .select({ at: events.createdAt })
    .from(eventSubjects)
    .innerJoin(events, and(eq(events.id, eventSubjects.eventId), eq(events.kind, "hypothesis-changed")))
    .where(and(eq(eventSubjects.kind, "pilot"), eq(eventSubjects.subjectId, pilotId)))
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(1);
  return row?.at ?? null;
}

/** The hypotheses that are shared before their pilots open, the newest first. */
export async function sharedHypotheses(read: Read, most = 12): Promise<HypothesisRow[]> {
  return read
    .select({
      id: pilots.id,
      number: pilots.number,
      slug: pilots.slug,
      hypothesis: pilots.hypothesis,
      wouldJoin: pilots.wouldJoinCount,
      idea: { id: ideas.id, number: ideas.number, slug: ideas.slug, title: ideas.title, stage: ideas.stage },
    })
    .from(pilots)
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .where(and(eq(pilots.state, "draft"), isNotNull(pilots.sharedAt)))
    .orderBy(desc(pilots.createdAt), desc(pilots.id))
    .limit(most);
}
