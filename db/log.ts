import { and, desc, eq, gte, inArray, lt, notInArray } from "drizzle-orm";
import { type EventKind, privateKinds, type SubjectKind } from "../app/domain/events.ts";
import type { LogEntry } from "../app/domain/views.ts";
import type { AnyColumn } from "./columns.ts";
import type { Read } from "./connect.ts";
import { firstIdAt } from "./ids.ts";
import { changesOf } from "./log-changes.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { eventSubjects, events, people, tags } from "./schema.ts";

const by = peopleAs("by_person");

export type LogFilter = {
  personId?: string | null;
  kinds?: readonly EventKind[];
  /** What it is about. */
  about?: { kind: SubjectKind; id: string } | null;
  /** From this moment on, and before that one. */
  from?: Date | null;
  until?: Date | null;
};
type Asked = LogFilter & { after?: string | null; most?: number };

/** Done by somebody who was not signed in yet: it is about whoever did it. */
const arriving = new Set(["site-set-up", "person-joined", "signed-in"]);

/** What happened, the newest first, before the entry `after`. Ids are in the order of time. */
export async function logPage(
  read: Read,
  { most = 50, ...asked }: Asked,
): Promise<{ entries: LogEntry[]; next: string | null }> {
  const found = await idsOf(read, asked, most + 1);
  const shown = found.slice(0, most);
  return {
    entries: await entriesOf(read, shown),
    next: found.length > most ? (shown.at(-1) ?? null) : null,
  };
}

/**
 * The ids of a page, each found along an index on (…, id): of what an entry is about, else of each kind asked for (by one
 * person or by all), else of the person, else of all. Days bound the ids themselves, so they need no index of their own.
 */
async function idsOf(read: Read, asked: Omit<Asked, "most">, most: number): Promise<string[]> {
  const kinds = asked.kinds ?? [];
  if (asked.about) return idsAbout(read, asked, asked.about, most);
  if (kinds.length === 0) return idsOfKind(read, asked, null, most);
  const all = await Promise.all(kinds.map((kind) => idsOfKind(read, asked, kind, most)));
  return all.flat().sort(newestFirst).slice(0, most);
}

async function idsOfKind(read: Read, asked: Asked, kind: EventKind | null, most: number): Promise<string[]> {
  const rows = await read
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        asked.personId ? eq(events.actorId, asked.personId) : undefined,
        kind ? eq(events.kind, kind) : notPrivate,
        within(events.id, asked),
      ),
    )
    .orderBy(desc(events.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** What happened to one thing is gone through from its newest entry on. */
async function idsAbout(read: Read, asked: Asked, about: NonNullable<Asked["about"]>, most: number): Promise<string[]> {
  const { kinds = [], personId } = asked;
  const rows = await read
    .select({ id: eventSubjects.eventId })
    .from(eventSubjects)
    .innerJoin(events, eq(events.id, eventSubjects.eventId))
    .where(
      and(
        eq(eventSubjects.kind, about.kind),
        eq(eventSubjects.subjectId, about.id),
        within(eventSubjects.eventId, asked),
        personId ? eq(events.actorId, personId) : undefined,
        kinds.length > 0 ? inArray(events.kind, [...kinds]) : notPrivate,
      ),
    )
    .orderBy(desc(eventSubjects.eventId))
    .limit(most);
  return rows.map(({ id }) => id);
}

const notPrivate = notInArray(events.kind, [...privateKinds]);

function within(id: AnyColumn, { from, until, after }: Asked) {
  const before = [after, until && firstIdAt(until)].filter((one) => typeof one === "string").sort()[0];
  return and(before ? lt(id, before) : undefined, from ? gte(id, firstIdAt(from)) : undefined);
}

function newestFirst(one: string, other: string): number {
  return one < other ? 1 : -1;
}

async function entriesOf(read: Read, ids: string[]): Promise<LogEntry[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({ id: events.id, kind: events.kind, data: events.data, at: events.createdAt, by: faceColumns(by) })
    .from(events)
    .leftJoin(by, eq(by.id, events.actorId))
    .where(inArray(events.id, ids))
    .orderBy(desc(events.id));
  const [changes, concerned, named] = await Promise.all([
    changesOf(read, rows),
    concernedBy(read, ids),
    tagsIn(read, rows),
  ]);
  return rows.map(({ by, data, ...row }) => {
    const person = concerned.get(row.id) ?? null;
    const doer = by ?? (arriving.has(row.kind) ? person : null);
    return {
      ...row,
      kind: row.kind as EventKind,
      by: doer && { ...faceOf(doer), handle: doer.handle },
      person: person?.name ?? null,
      tag: named.get(row.id) ?? null,
      data,
      changes: changes.get(row.id) ?? [],
    };
  });
}

/** What the tags are called now that were made, renamed, merged or retired, by the id of the event. */
async function tagsIn(read: Read, rows: { id: string; kind: string }[]): Promise<Map<string, string>> {
  const ids = rows.filter(({ kind }) => kind.startsWith("tag-")).map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const found = await read
    .select({ id: eventSubjects.eventId, name: tags.name })
    .from(eventSubjects)
    .innerJoin(tags, eq(tags.id, eventSubjects.subjectId))
    .where(and(eq(eventSubjects.kind, "tag"), inArray(eventSubjects.eventId, ids)));
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** Whom an event is about, by its id. */
async function concernedBy(read: Read, ids: string[]) {
  const found = await read
    .select({ id: eventSubjects.eventId, face: faceColumns(people) })
    .from(eventSubjects)
    .innerJoin(people, eq(people.id, eventSubjects.subjectId))
    .where(and(eq(eventSubjects.kind, "person"), inArray(eventSubjects.eventId, ids)));
  return new Map(found.map(({ id, face }) => [id, face]));
}
