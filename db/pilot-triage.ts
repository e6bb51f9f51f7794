import { and, desc, eq, inArray, max } from "drizzle-orm";
import { daysBetween } from "../app/domain/calendar.ts";
import { nearBounds } from "../app/domain/pilot.ts";
import { missingFrom } from "../app/domain/pilot-readiness.ts";
import { worksHere } from "../app/domain/roles.ts";
import { type DraftedPilot, type EndedPilot, mostRows, type OpenPilot } from "../app/domain/triage.ts";
import type { Outcome, PilotState } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { proposedOf } from "./credits.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { tries } from "./pilots.ts";
import { celebrations, ideas, pilotIdeas, pilots, pilotUpdates } from "./schema.ts";

type Of = { hostId: string | null; tagId: string | null };

const host = peopleAs("host");

/** The drafts of pilots, each with what keeps it from looking for people today. */
export async function draftedPilots(read: Read, of: Of, today: string): Promise<DraftedPilot[]> {
  const rows = await selectPilots(read, ["draft"], of);
  const tried = await ideasTried(
    read,
    rows.map(({ pilot }) => pilot.id),
  );
  return rows.map(({ pilot, ...row }) => ({
    ...about({ pilot, ...row }),
    lacks: missingFrom(
      { ...pilot, hostWorksHere: worksHere(row.host.role), ideas: tried.filter(({ pilotId }) => pilotId === pilot.id) },
      today,
    ),
    shared: pilot.sharedAt !== null,
    joins: pilot.wouldJoinCount,
    startsOn: pilot.startsOn,
  }));
}

/** The pilots that look for people or run, each with how near it is to its bounds today. */
export async function openPilots(read: Read, of: Of, today: string): Promise<OpenPilot[]> {
  const rows = await selectPilots(read, ["recruiting", "running"], of);
  const updated = await lastUpdates(
    read,
    rows.map(({ pilot }) => pilot.id),
  );
  return rows.map(({ pilot, ...row }) => ({
    ...about({ pilot, ...row }),
    state: pilot.state,
    places: pilot.places,
    seated: pilot.seatedCount,
    waiting: pilot.waitingCount,
    requested: pilot.requestedCount,
    endsOn: pilot.endsOn,
    left: daysBetween(today, pilot.endsOn),
    near: nearBounds(pilot, today),
    updatedAt: updated.get(pilot.id) ?? null,
    checkIns: pilot.checkInsCount,
  }));
}

/** The concluded pilots, each with the credits that wait for a word and its story, if it was told. */
export async function endedPilots(read: Read, of: Of): Promise<EndedPilot[]> {
  const rows = await selectPilots(read, ["concluded"], of);
  const subjects = rows.map(({ pilot }) => `pilot:${pilot.id}`);
  const [gems, credits] = await Promise.all([
    gemsOf(read, [...subjects, ...rows.map(({ stone }) => `idea:${stone}`)]),
    proposedOf(read, subjects),
  ]);
  return rows.map(({ pilot, ...row }, at) => {
    const subject = subjects[at] as string;
    // What worked and then shipped is told of with the idea.
    const shipped = pilot.outcome === "adopt" ? gems.get(`idea:${row.stone}`) : null;
    return {
      ...about({ pilot, ...row }),
      outcome: pilot.outcome as Outcome,
      concludedAt: pilot.concludedAt as Date,
      people: pilot.seatedCount,
      credits: credits.get(subject) ?? 0,
      gem: gems.get(subject) ?? shipped ?? null,
    };
  });
}

/** The newest pilots in one of some states. */
function selectPilots(read: Read, states: PilotState[], { hostId, tagId }: Of) {
  return read
    .select({ pilot: pilots, stone: ideas.id, title: ideas.title, host: { ...faceColumns(host), role: host.role } })
    .from(pilots)
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .innerJoin(host, eq(host.id, pilots.hostId))
    .where(
      and(
        inArray(pilots.state, states),
        hostId ? eq(pilots.hostId, hostId) : undefined,
        tagId ? tries(read, tagId) : undefined,
      ),
    )
    .orderBy(desc(pilots.number))
    .limit(mostRows);
}

type Selected = Awaited<ReturnType<typeof selectPilots>>[number];

function about({ pilot: { number, slug }, stone, title, host }: Selected) {
  return { number, slug, stone, title, host: faceOf(host) };
}

/** What the ideas of some drafts say about whether they can be tried. */
async function ideasTried(read: Read, pilotIds: string[]) {
  const rows = await read
    .select({ pilotId: pilotIdeas.pilotId, id: ideas.id, stage: ideas.stage, mergedAt: ideas.mergedAt })
    .from(pilotIdeas)
    .innerJoin(ideas, eq(ideas.id, pilotIdeas.ideaId))
    .where(inArray(pilotIdeas.pilotId, pilotIds));
  const inPilots = await read
    .select({ id: pilotIdeas.ideaId })
    .from(pilotIdeas)
    .innerJoin(pilots, and(eq(pilots.id, pilotIdeas.pilotId), inArray(pilots.state, ["recruiting", "running"])))
    .where(
      inArray(
        pilotIdeas.ideaId,
        rows.map(({ id }) => id),
      ),
    );
  const busy = new Set(inPilots.map(({ id }) => id));
  return rows.map(({ id, mergedAt, ...row }) => ({ ...row, isMerged: mergedAt !== null, isInPilot: busy.has(id) }));
}

/** When each of some pilots was last told of. */
async function lastUpdates(read: Read, pilotIds: string[]): Promise<Map<string, Date | null>> {
  const rows = await read
    .select({ id: pilotUpdates.pilotId, at: max(pilotUpdates.at) })
    .from(pilotUpdates)
    .where(inArray(pilotUpdates.pilotId, pilotIds))
    .groupBy(pilotUpdates.pilotId);
  return new Map(rows.map(({ id, at }) => [id, at]));
}

async function gemsOf(read: Read, subjects: string[]) {
  const rows = await read
    .select({ subject: celebrations.subject, number: celebrations.number, slug: celebrations.slug })
    .from(celebrations)
    .where(inArray(celebrations.subject, subjects));
  return new Map(rows.map(({ subject, ...gem }) => [subject, gem]));
}
