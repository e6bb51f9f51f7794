import { and, asc, eq, inArray } from "drizzle-orm";
import type { SubjectKind } from "../app/domain/events.ts";
import type { LogField } from "../app/domain/log.ts";
import type { LogChange } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import {
  companies,
  creditEntries,
  eventSubjects,
  moderations,
  people,
  pilotExtensions,
  pilotFigures,
  pilotSpendings,
  pilotTargets,
  promiseEntries,
  provenances,
  revisions,
  siteChanges,
  tags,
  wordChanges,
} from "./schema.ts";

type Row = { id: string; kind: string; data: Record<string, string | number | null>; at: Date };
type Found = Map<string, LogChange[]>;

/**
 * What stood before and after some events, by the event's id: from the codes they hold, and from the rows that are only
 * ever added to. Events hold no words, so of what keeps no earlier words there is nothing to show.
 */
export async function changesOf(read: Read, rows: Row[]): Promise<Found> {
  const all = await Promise.all(
    [
      ofCodes,
      ofWords,
      ofModerations,
      ofCompanies,
      ofHosts,
      ofTags,
      ofPromises,
      ofTexts,
      ofSources,
      ofPilots,
      ofCredits,
    ].map((of) => of(read, rows)),
  );
  return new Map(rows.map(({ id }) => [id, all.flatMap((found) => found.get(id) ?? [])]));
}

async function ofCodes(_: Read, rows: Row[]): Promise<Found> {
  return each(rows, ({ kind, data }) => {
    if (kind === "effort-guessed") return [changed("effort", data.before, data.after)];
    if (kind === "role-changed") return [changed("role", data.from, data.to)];
    if (kind === "question-scheduled" || kind === "question-unscheduled")
      return [changed("opens", data.opened, data.opens), changed("closes", data.closed, data.until)];
    return data.from && data.to ? [changed("stage", data.from, data.to)] : [];
  });
}

/** Why something was hidden or brought back, and somebody blocked or not any more. */
async function ofModerations(read: Read, rows: Row[]): Promise<Found> {
  const ids = rows.flatMap(({ data }) => (data.moderation ? [String(data.moderation)] : []));
  if (ids.length === 0) return new Map();
  const found = await read.select().from(moderations).where(inArray(moderations.id, ids));
  return each(rows, ({ data }) =>
    found.filter(({ id }) => id === data.moderation).map(({ reason }) => changed("why", null, reason)),
  );
}

/** Of settings, and of words that staff wrote anew. */
async function ofWords(read: Read, rows: Row[]): Promise<Found> {
  const ids = rows.flatMap(({ data }) => (data.change ? [String(data.change)] : []));
  if (ids.length === 0) return new Map();
  const [ofSite, ofStaff] = await Promise.all([
    read.select().from(siteChanges).where(inArray(siteChanges.id, ids)),
    read.select().from(wordChanges).where(inArray(wordChanges.id, ids)).orderBy(asc(wordChanges.field)),
  ]);
  const found = [...ofSite, ...ofStaff];
  return each(rows, ({ data }) =>
    found.filter(({ id }) => id === data.change).map(({ field, before, after }) => ({ field, before, after })),
  );
}

/** What a company weighed, by its name as long as somebody is with it. */
async function ofCompanies(read: Read, rows: Row[]): Promise<Found> {
  const weighed = rows.filter(({ kind }) => kind === "company-weighed");
  if (weighed.length === 0) return new Map();
  const ids = weighed.map(({ data }) => String(data.company));
  const found = await read
    .select({ id: companies.id, name: companies.name })
    .from(companies)
    .where(inArray(companies.id, ids));
  const names = new Map(found.map(({ id, name }) => [id, `${name}: `]));
  return each(weighed, ({ data }) => {
    const name = names.get(String(data.company)) ?? "";
    return [changed("companyWeight", `${name}${data.before}`, `${name}${data.after}`)];
  });
}

async function ofHosts(read: Read, rows: Row[]): Promise<Found> {
  const handed = rows.filter(({ data }) => data.host);
  const ids = handed.flatMap(({ data }) => [data.before, data.host].filter((id) => typeof id === "string"));
  if (ids.length === 0) return new Map();
  const found = await read.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const named = (id: unknown) => names.get(String(id)) ?? null;
  return each(handed, ({ data }) => [changed("host", named(data.before), named(data.host))]);
}

/** A tag that was merged into another since is named by nobody any more. */
async function ofTags(read: Read, rows: Row[]): Promise<Found> {
  const tagged = rows.filter(({ kind }) => kind === "idea-tagged");
  const idsIn = (text: unknown) => (text ? String(text).split(" ") : []);
  const ids = tagged.flatMap(({ data }) => [...idsIn(data.come), ...idsIn(data.gone)]);
  if (ids.length === 0) return new Map();
  const found = await read.select({ id: tags.id, name: tags.name }).from(tags).where(inArray(tags.id, ids));
  const names = (text: unknown) => found.filter(({ id }) => idsIn(text).includes(id)).map(({ name }) => name);
  return each(tagged, ({ data }) => [
    ...names(data.gone).map((name) => changed("tag", name, null)),
    ...names(data.come).map((name) => changed("tag", null, name)),
  ]);
}

async function ofPromises(read: Read, rows: Row[]): Promise<Found> {
  const moved = rows.filter(({ kind }) => kind === "promise-moved");
  if (moved.length === 0) return new Map();
  const ids = moved.map(({ data }) => String(data.promise));
  const found = await read
    .select()
    .from(promiseEntries)
    .where(inArray(promiseEntries.promiseId, ids))
    .orderBy(asc(promiseEntries.entry));
  return each(moved, ({ data, at }) => {
    const own = found.filter(({ promiseId }) => promiseId === data.promise);
    return stepAt(own, at, (before, after) => [changed("due", before?.dueOn, after.dueOn)]);
  });
}

/** The words of an idea; of a changed text the numbers of its revisions, which can be compared. */
async function ofTexts(read: Read, rows: Row[]): Promise<Found> {
  const revised = rows.filter(({ kind }) => kind === "polish-accepted" || kind === "revision-restored");
  const ideaOf = await subjectsOf(read, revised, "idea");
  if (ideaOf.size === 0) return new Map();
  const numbers = revised.flatMap(({ data }) => [Number(data.revision), Number(data.revision) - 1]);
  const found = await read
    .select({ ideaId: revisions.ideaId, number: revisions.number, title: revisions.title, body: revisions.body })
    .from(revisions)
    .where(and(inArray(revisions.ideaId, [...ideaOf.values()]), inArray(revisions.number, numbers)));
  return each(revised, ({ id, data }) => {
    const stood = (number: number) => found.find((one) => one.ideaId === ideaOf.get(id) && one.number === number);
    const after = stood(Number(data.revision));
    const before = stood(Number(data.revision) - 1);
    if (!before || !after) return [];
    return [
      ...(before.title === after.title ? [] : [changed("title", before.title, after.title)]),
      ...(before.body === after.body ? [] : [changed("text", before.number, after.number)]),
    ];
  });
}

async function ofSources(read: Read, rows: Row[]): Promise<Found> {
  const said = rows.filter(({ kind }) => kind === "provenance-changed");
  const ideaOf = await subjectsOf(read, said, "idea");
  if (ideaOf.size === 0) return new Map();
  const found = await read
    .select()
    .from(provenances)
    .where(inArray(provenances.ideaId, [...ideaOf.values()]))
    .orderBy(asc(provenances.entry));
  return each(said, ({ id, at }) => {
    const own = found.filter(({ ideaId }) => ideaId === ideaOf.get(id));
    return stepAt(own, at, (before, after) => [changed("source", before?.kind, after.kind)]);
  });
}

const pilotKinds = ["target-moved", "pilot-extended", "pilot-capped", "figure-recorded", "pilot-spent"];

async function ofPilots(read: Read, rows: Row[]): Promise<Found> {
  const ran = rows.filter(({ kind }) => pilotKinds.includes(kind));
  const pilotOf = await subjectsOf(read, ran, "pilot");
  if (pilotOf.size === 0) return new Map();
  const ids = [...pilotOf.values()];
  const times = ran.map(({ at }) => at);
  const [targets, extensions, figures, spendings] = await Promise.all([
    read.select().from(pilotTargets).where(inArray(pilotTargets.pilotId, ids)).orderBy(asc(pilotTargets.entry)),
    read.select().from(pilotExtensions).where(inArray(pilotExtensions.pilotId, ids)),
    read
      .select()
      .from(pilotFigures)
      .where(and(inArray(pilotFigures.pilotId, ids), inArray(pilotFigures.at, times))),
    read
      .select()
      .from(pilotSpendings)
      .where(and(inArray(pilotSpendings.pilotId, ids), inArray(pilotSpendings.at, times))),
  ]);
  return each(ran, ({ id, kind, at }) => {
    const own = <One extends { pilotId: string; at: Date }>(all: One[]) =>
      all.filter((one) => one.pilotId === pilotOf.get(id));
    const now = <One extends { pilotId: string; at: Date }>(all: One[]) => own(all).filter((one) => isAt(one, at));
    if (kind === "target-moved")
      return stepAt(own(targets), at, (before, after) => [changed("target", before?.target, after.target)]);
    if (kind === "figure-recorded") return now(figures).map(({ value }) => changed("figure", null, value));
    if (kind === "pilot-spent")
      return now(spendings).flatMap(({ money, days }) => [
        ...(money ? [changed("money", null, money)] : []),
        ...(days ? [changed("days", null, days)] : []),
      ]);
    return now(extensions).map(({ what, before, after }) => changed(what, before || null, after));
  });
}

async function ofCredits(read: Read, rows: Row[]): Promise<Found> {
  const corrected = rows.filter(({ kind }) => kind === "credit-corrected");
  const creditOf = await subjectsOf(read, corrected, "credit");
  if (creditOf.size === 0) return new Map();
  const found = await read
    .select()
    .from(creditEntries)
    .where(inArray(creditEntries.creditId, [...creditOf.values()]))
    .orderBy(asc(creditEntries.entry));
  return each(corrected, ({ id, at }) => {
    const own = found.filter(({ creditId, what }) => creditId === creditOf.get(id) && what !== null);
    return stepAt(own, at, (before, after) => [
      ...(before?.what === after.what ? [] : [changed("credit", before?.what || null, after.what || null)]),
      ...((before?.share ?? null) === after.share ? [] : [changed("share", before?.share, after.share)]),
    ]);
  });
}

/** Which thing of a kind each event is about. */
async function subjectsOf(read: Read, rows: Row[], kind: SubjectKind): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const found = await read
    .select({ id: eventSubjects.eventId, subject: eventSubjects.subjectId })
    .from(eventSubjects)
    .where(and(inArray(eventSubjects.eventId, ids), eq(eventSubjects.kind, kind)));
  return new Map(found.map(({ id, subject }) => [id, subject]));
}

/** The entry that was added at a moment, and the one before it, of some in their order. */
function stepAt<Entry extends { at: Date }>(
  entries: Entry[],
  at: Date,
  of: (before: Entry | undefined, after: Entry) => LogChange[],
): LogChange[] {
  const place = entries.findLastIndex((entry) => isAt(entry, at));
  const after = entries[place];
  return after ? of(entries[place - 1], after) : [];
}

function isAt(entry: { at: Date }, at: Date): boolean {
  return entry.at.getTime() === at.getTime();
}

function changed(field: LogField, before: unknown, after: unknown): LogChange {
  return { field, before: textOf(before), after: textOf(after) };
}

function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}

function each(rows: Row[], of: (row: Row) => LogChange[]): Found {
  return new Map(rows.map((row) => [row.id, of(row)]));
}
