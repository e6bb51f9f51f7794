import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { journeyKinds } from "../app/domain/events.ts";
import type { Face, JourneyStep } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { polishersOf } from "./polishes.ts";
import { eventSubjects, events, people } from "./schema.ts";

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
      and(
        eq(eventSubjects.kind, "idea"),
        eq(eventSubjects.subjectId, ideaId),
        inArray(events.kind, [...journeyKinds]),
        isNull(events.undoneAt),
      ),
    )
    .orderBy(desc(events.createdAt), desc(events.id))
    .limit(200);
  const polishers = await polishersOf(
    read,
    rows.flatMap(({ data }) => (data.polish ? [String(data.polish)] : [])),
  );
  const given = await givenTo(
    read,
    rows.filter(({ kind }) => kind === "host-given" || kind === "pilot-host-given").map(({ id }) => id),
  );
  return worthTelling(rows.reverse()).map(({ data, by, causeId: _, ...step }) => ({
    ...step,
    kind: step.kind as JourneyStep["kind"],
    // Whose polish it is has done more than who took it.
    by: polishers.get(String(data.polish)) ?? (by ? faceOf(by) : null),
    to: given.get(step.id) ?? null,
    stage: (data.to as JourneyStep["stage"]) ?? null,
    pilot: (data.pilot as number) ?? null,
    outcome: (data.outcome as JourneyStep["outcome"]) ?? null,
  }));
}

/** Whom something was given to, by the event's id. */
async function givenTo(read: Read, eventIds: string[]): Promise<Map<string, Face>> {
  if (eventIds.length === 0) return new Map();
  const rows = await read
    .select({ id: eventSubjects.eventId, face: faceColumns(people) })
    .from(eventSubjects)
    .innerJoin(people, eq(people.id, eventSubjects.subjectId))
    .where(and(eq(eventSubjects.kind, "person"), inArray(eventSubjects.eventId, eventIds)));
  return new Map(rows.map(({ id, face }) => [id, faceOf(face)]));
}

/** Of a deed and what followed from it, only the part that says most: being heard, a stage, a pilot, a polish, waking. */
function worthTelling<Row extends { id: string; kind: string; causeId: string | null }>(rows: Row[]): Row[] {
  const heardBy = new Set(rows.filter(({ kind }) => kind === "idea-heard").map(({ causeId }) => causeId));
  const told = new Set(rows.filter(({ kind }) => /^(pilot|polish)-|^idea-woken$/.test(kind)).map(({ id }) => id));
  return rows.filter(({ id, kind, causeId }) => {
    if (kind === "provenance-said") return causeId === null;
    if (kind === "idea-answered") return !heardBy.has(id);
    if (kind === "host-taken") return causeId === null;
    if (kind === "stage-changed") return !told.has(causeId ?? "");
    return true;
  });
}
