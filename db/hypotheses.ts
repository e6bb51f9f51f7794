import { and, desc, eq, isNotNull } from "drizzle-orm";
import { missingFrom } from "../app/domain/pilot-readiness.ts";
import type { DraftView, Face, HypothesisRow } from "../app/domain/views.ts";
import { threadOf } from "./comments.ts";
import type { Read } from "./connect.ts";
import { faceById } from "./people.ts";
import { draftedAs, shapeOf } from "./pilot-drafts.ts";
import { ideasIn, seenPilot, triedIdea } from "./pilots.ts";
import { ideas, pilots } from "./schema.ts";
import { wouldTheyJoin } from "./would-joins.ts";

const newestComments = 100;

/** A draft's page: its hypothesis for everybody when it is shared, all of it for staff; null when it is none to be seen. */
export async function draftView(
  read: Read,
  number: number,
  { readerId, forStaff, today }: { readerId: string | null; forStaff: boolean; today: string },
): Promise<DraftView | null> {
  const draft = await seenPilot(read, number, forStaff);
  if (draft?.state !== "draft") return null;
  const [tried, host, mine, talk, inside] = await Promise.all([
    ideasIn(read, draft),
    faceById(read, draft.hostId),
    wouldTheyJoin(read, draft.id, readerId),
    threadOf(read, { pilotId: draft.id }, { readerId, forStaff, most: newestComments }),
    forStaff ? { shape: await shapeOf(read, draft), missing: missingFrom(await draftedAs(read, draft), today) } : null,
  ]);
  return {
    id: draft.id,
    number: draft.number,
    slug: draft.slug,
    shared: draft.sharedAt !== null,
    hypothesis: draft.hypothesis,
    measure: draft.measure,
    ideas: tried.map(triedIdea),
    host: host as Face,
    hostedByReader: draft.hostId === readerId,
    wouldJoin: draft.wouldJoinCount,
    mine,
    thread: talk.thread,
    inside,
  };
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
