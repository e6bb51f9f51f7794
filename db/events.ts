import { and, asc, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { type Actor, idOf } from "../app/domain/actor.ts";
import { type EventKind, type Happening, isTold, type SubjectKind } from "../app/domain/events.ts";
import type { Read, Tx } from "./connect.ts";
import type { NewId } from "./ids.ts";
import { eventSubjects, events } from "./schema.ts";

export type Event = {
  id: string;
  kind: EventKind;
  actorId: string | null;
  causeId: string | null;
  data: Record<string, string | number | null>;
  createdAt: Date;
  subjects: { kind: SubjectKind; id: string }[];
};

/** Writes what happened, in the transaction of the thing itself. The first caused the others. */
export async function recordEvents(
  tx: Tx,
  happenings: Happening[],
  { actor, now, newId }: { actor: Actor; now: Date; newId: NewId },
): Promise<void> {
  let causeId: string | null = null;
  for (const { kind, subjects, data = {}, holdUntil = null, by, apart } of happenings) {
    const id = newId();
    // What nobody is told of need not wait for the dispatcher.
    const fannedOutAt = isTold(kind) ? null : now;
    await tx.insert(events).values({
      id,
      kind,
      actorId: by ?? idOf(actor),
      causeId: apart ? null : causeId,
      data,
      holdUntil,
      fannedOutAt,
      createdAt: now,
    });
    if (subjects.length > 0)
      await tx
        .insert(eventSubjects)
        .values(subjects.map((subject) => ({ eventId: id, kind: subject.kind, subjectId: subject.id })))
        .onConflictDoNothing();
    causeId ??= id;
  }
}

/** Events nobody has been told of yet and that may be told now, the oldest first. */
export async function untoldEvents(read: Read, now: Date, most = 100): Promise<Event[]> {
  const rows = await read
    .select()
    .from(events)
    .where(and(isNull(events.fannedOutAt), or(isNull(events.holdUntil), lte(events.holdUntil, now))))
    .orderBy(asc(events.createdAt), asc(events.id))
    .limit(most);
  return Promise.all(
    rows.map(async (row) => ({ ...row, kind: row.kind as EventKind, subjects: await subjectsOf(read, row.id) })),
  );
}

/** Undoes the events that belong to a batch, so that nobody is told of them; false when somebody was already. */
export async function undoEvents(tx: Tx, batchId: string, undoneAt: Date): Promise<boolean> {
  const rows = await tx
    .select({ id: events.id, kind: events.kind })
    .from(eventSubjects)
    .innerJoin(events, eq(events.id, eventSubjects.eventId))
    .where(and(eq(eventSubjects.kind, "batch"), eq(eventSubjects.subjectId, batchId)));
  const told = rows.filter(({ kind }) => isTold(kind as EventKind)).map(({ id }) => id);
  const undone = await tx
    .update(events)
    .set({ undoneAt, fannedOutAt: undoneAt })
    .where(and(inArray(events.id, told), isNull(events.fannedOutAt)))
    .returning({ id: events.id });
  const others = rows.map(({ id }) => id).filter((id) => !told.includes(id));
  await tx.update(events).set({ undoneAt }).where(inArray(events.id, others));
  return undone.length === told.length;
}

/** Claims an event for telling; false when it was told already. */
export async function markTold(tx: Tx, id: string, fannedOutAt: Date): Promise<boolean> {
  const told = await tx
    .update(events)
    .set({ fannedOutAt })
    .where(and(eq(events.id, id), isNull(events.fannedOutAt)))
    .returning({ id: events.id });
  return told.length === 1;
}

async function subjectsOf(read: Read, eventId: string): Promise<Event["subjects"]> {
  const rows = await read
    .select({ kind: eventSubjects.kind, id: eventSubjects.subjectId })
    .from(eventSubjects)
    .where(eq(eventSubjects.eventId, eventId));
  return rows as Event["subjects"];
}
