import { and, desc, eq, inArray, lt, notInArray } from "drizzle-orm";
import { type EventKind, privateKinds } from "../app/domain/events.ts";
import type { LogEntry } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { eventSubjects, events, people, siteChanges } from "./schema.ts";

const by = peopleAs("by_person");

type Asked = { personId?: string | null; kinds?: readonly EventKind[]; after?: string | null; most?: number };

/** Done by somebody who was not signed in yet: it is about whoever did it. */
const arriving = new Set(["site-set-up", "person-joined", "signed-in"]);

/** What happened, the newest first: by a person, of some kinds, before the entry `after`. Ids are in the order of time. */
export async function logPage(
  read: Read,
  { personId, kinds = [], after, most = 50 }: Asked,
): Promise<{ entries: LogEntry[]; next: string | null }> {
  const rows = await read
    .select({ id: events.id, kind: events.kind, data: events.data, at: events.createdAt, by: faceColumns(by) })
    .from(events)
    .leftJoin(by, eq(by.id, events.actorId))
    .where(
      and(
        notInArray(events.kind, [...privateKinds]),
        personId ? eq(events.actorId, personId) : undefined,
        kinds.length > 0 ? inArray(events.kind, [...kinds]) : undefined,
        after ? lt(events.id, after) : undefined,
      ),
    )
    .orderBy(desc(events.id))
    .limit(most + 1);
  const shown = rows.slice(0, most);
  const [changes, concerned] = await Promise.all([changesOf(read, shown), concernedBy(read, shown)]);
  return {
    entries: shown.map(({ by, data, ...row }) => {
      const person = concerned.get(row.id) ?? null;
      const doer = by ?? (arriving.has(row.kind) ? person : null);
      return {
        ...row,
        kind: row.kind as EventKind,
        by: doer && { ...faceOf(doer), handle: doer.handle },
        person: person?.name ?? null,
        data,
        changes: changes.get(String(data.change)) ?? [],
      };
    }),
    next: rows.length > most ? (shown.at(-1)?.id ?? null) : null,
  };
}

type Row = { id: string; data: LogEntry["data"] };

/** What settings said before and after, by the id of their change. */
async function changesOf(read: Read, rows: Row[]): Promise<Map<string, LogEntry["changes"]>> {
  const ids = rows.flatMap(({ data }) => (data.change ? [String(data.change)] : []));
  const found = ids.length > 0 ? await read.select().from(siteChanges).where(inArray(siteChanges.id, ids)) : [];
  return new Map(ids.map((id) => [id, found.filter((change) => change.id === id)]));
}

/** Whom an event is about, by its id. */
async function concernedBy(read: Read, rows: Row[]) {
  const ids = rows.map(({ id }) => id);
  const found = await read
    .select({ id: eventSubjects.eventId, face: faceColumns(people) })
    .from(eventSubjects)
    .innerJoin(people, eq(people.id, eventSubjects.subjectId))
    .where(and(eq(eventSubjects.kind, "person"), inArray(eventSubjects.eventId, ids)));
  return new Map(found.map(({ id, face }) => [id, face]));
}
