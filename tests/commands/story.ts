/** What a test asks of the house after a deed: what happened, who was told, and that a refused deed left nothing. */
import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Outcome } from "#app/commands/command.ts";
import { Malformed, Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { newsPage } from "#db/notifications.ts";
import { personById } from "#db/people.ts";
import { recount } from "#db/recount.ts";
import * as schema from "#db/schema.ts";
import type { House } from "../support/cast.ts";

const { events, eventSubjects } = schema;

/** Does what must be refused; answers why, "code (kind)" or the faults, after asking that no row changed. */
export async function refused(house: House, deed: () => Promise<unknown>): Promise<string | Record<string, string>> {
  const before = await everything(house.db.read);
  const error = await deed().then(
    () => null,
    (error) => error,
  );
  if (error === null) throw new Error("It was done, and should have been refused.");
  expect(await everything(house.db.read)).toEqual(before);
  expect(await recount(house.db.read)).toEqual([]);
  if (error instanceof Refusal) return `${error.code} (${error.kind})${error.field ? ` at ${error.field}` : ""}`;
  if (error instanceof Malformed) return error.faults;
  throw error;
}

/** One of the cast, as their password lets them in. */
export async function knownAs(house: House, name: string) {
  const person = await personById(house.db.read, house.id(name));
  return { personId: house.id(name), passwordHash: person?.passwordHash as string };
}

/** Every row of every table, for saying that nothing changed. */
export async function everything(read: Read): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const [name, table] of Object.entries(schema)) {
    const all = await read.select().from(table as typeof events);
    rows[name] = all.map((row) => JSON.stringify(row)).sort();
  }
  return rows;
}

type Happened = { kind: string; by: string | null; cause: string | null; about: string[]; data: object };

/** What happened during `deed`: the kinds, who did it, what caused it, and whose journeys show it. */
export async function happened(house: House, deed: () => Promise<unknown>): Promise<Happened[]> {
  const before = new Set((await house.db.read.select({ id: events.id }).from(events)).map(({ id }) => id));
  await deed();
  const rows = await house.db.read.select().from(events).orderBy(asc(events.createdAt), asc(events.id));
  const fresh = rows.filter(({ id }) => !before.has(id));
  const kinds = new Map(rows.map(({ id, kind }) => [id, kind]));
  const told: Happened[] = [];
  for (const { id, kind, actorId, causeId, data } of fresh) {
    const subjects = await house.db.read.select().from(eventSubjects).where(eq(eventSubjects.eventId, id));
    const about = subjects.map(({ kind }) => kind).sort();
    told.push({ kind, by: actorId, cause: causeId && (kinds.get(causeId) as string), about, data });
  }
  expect(await recount(house.db.read)).toEqual([]);
  return told;
}

/** Just the kinds, in no order: those of one deed bear the same time. */
export async function kinds(house: House, deed: () => Promise<unknown>): Promise<string[]> {
  return (await happened(house, deed)).map(({ kind }) => kind).sort();
}

/** What each of the cast was told by `deed`, by name; who was told nothing is left out. */
export async function toldBy(house: House, deed: () => Promise<unknown>): Promise<Record<string, string[]>> {
  await house.tell();
  const names = ["Ada", "Sam", "June", "Ann", "Bo", "Cleo"];
  const news = async () =>
    Promise.all(names.map(async (name) => (await newsPage(house.db.read, house.id(name), null, 100)).rows));
  const before = (await news()).map((views) => new Set(views.map(({ id }) => id)));
  await deed();
  await house.tell();
  const told: Record<string, string[]> = {};
  for (const [at, views] of (await news()).entries()) {
    const fresh = views.filter(({ id }) => !before[at]?.has(id)).map(({ kind }) => kind);
    if (fresh.length > 0) told[names[at] as string] = fresh.sort();
  }
  expect(await recount(house.db.read)).toEqual([]);
  return told;
}

/** The same form several times at once: it is done once, and whoever came too late is sent there. */
export async function once(deeds: Promise<Outcome>[]): Promise<Outcome> {
  const done = await Promise.all(deeds);
  expect(new Set(done.map(({ to }) => to)).size).toBe(1);
  const first = done.filter(({ events }) => events.length > 0);
  expect(first).toHaveLength(1);
  return first[0] as Outcome;
}

/** A form's id, as a page gives it. */
export function formId(n = 1): string {
  return `01970000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}
