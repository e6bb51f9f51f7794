import { and, asc, eq, inArray } from "drizzle-orm";
import { journeyKinds } from "../app/domain/events.ts";
import type { JourneyStep } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { eventSubjects, events } from "./schema.ts";

const by = peopleAs("by_person");

/** The public journey of an idea, from its events, oldest first. */
export async function journeyOf(read: Read, ideaId: string): Promise<JourneyStep[]> {
  const rows = await read
    .select({ id: events.id, kind: events.kind, at: events.createdAt, data: events.data, by: faceColumns(by) })
    .from(eventSubjects)
    .innerJoin(events, eq(events.id, eventSubjects.eventId))
    .leftJoin(by, eq(by.id, events.actorId))
    .where(
      and(eq(eventSubjects.kind, "idea"), eq(eventSubjects.subjectId, ideaId), inArray(events.kind, [...journeyKinds])),
    )
    .orderBy(asc(events.createdAt), asc(events.id))
    .limit(200);
  return rows.map(({ data, by, ...step }) => ({
    ...step,
    by: by ? faceOf(by) : null,
    stage: (data.to as JourneyStep["stage"]) ?? null,
    pilot: (data.pilot as number) ?? null,
    outcome: (data.outcome as JourneyStep["outcome"]) ?? null,
  }));
}
