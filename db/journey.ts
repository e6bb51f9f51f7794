import { and, desc, eq, inArray } from "drizzle-orm";
import { journeyKinds } from "../app/domain/events.ts";
import type { JourneyStep } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { eventSubjects, events } from "./schema.ts";

const by = peopleAs("by_person");

/** The public journey of an idea, from its events, oldest first. */
export async function journeyOf(read: Read, ideaId: string): Promise<JourneyStep[]> {
  const rows = await read
    .select({
      id: events.id,
      kind: events.kind,
      causeId: events.causeId,
      at: events.createdAt,
      data: events.data,
      by: faceColumns(by),
    })
    .from(eventSubjects)
    .innerJoin(events, eq(events.id, eventSubjects.eventId))
    .leftJoin(by, eq(by.id, events.actorId))
    .where(
      and(eq(eventSubjects.kind, "idea"), eq(eventSubjects.subjectId, ideaId), inArray(events.kind, [...journeyKinds])),
    )
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(200);
  return worthTelling(rows.reverse()).map(({ data, by, causeId: _, ...step }) => ({
    ...step,
    kind: step.kind as JourneyStep["kind"],
    by: by ? faceOf(by) : null,
    stage: (data.to as JourneyStep["stage"]) ?? null,
    pilot: (data.pilot as number) ?? null,
    outcome: (data.outcome as JourneyStep["outcome"]) ?? null,
  }));
}

/** Of a deed and what followed from it, only the part that says most: being heard, a stage, a pilot, waking. */
function worthTelling<Row extends { id: string; kind: string; causeId: string | null }>(rows: Row[]): Row[] {
  const heardBy = new Set(rows.filter(({ kind }) => kind === "idea-heard").map(({ causeId }) => causeId));
  const deeds = new Set(rows.filter(({ kind }) => /^pilot-|^idea-woken$/.test(kind)).map(({ id }) => id));
  return rows.filter(({ id, kind, causeId }) => {
    if (kind === "provenance-said") return causeId === null;
    if (kind === "idea-answered") return !heardBy.has(id);
    if (kind === "host-taken") return causeId === null;
    if (kind === "stage-changed") return !deeds.has(causeId ?? "");
    return true;
  });
}
