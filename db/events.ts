import { and, asc, eq, isNull, lte, or } from "drizzle-orm";
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
  for (const { kind, subjects, data = {}, holdUntil = null } of happenings) {
    const id = newId();
    // What nobody is told of need not wait for the dispatcher.
    const fannedOutAt = isTold(kind) ? null : now;
    await tx
      .insert(events)
      .values({ id, kind, actorId: idOf(actor), causeId, data, holdUntil, fannedOutAt, createdAt: now });
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
