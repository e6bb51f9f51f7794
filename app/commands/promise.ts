import { dayIn } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf, pathOfPilot } from "#app/domain/paths.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import type { Read, Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { survivorOf } from "#db/merges.ts";
import { type Pilot, pilotById } from "#db/pilots.ts";
import { addPromise, type KeptPromise, promiseById } from "#db/promises.ts";
import type { Site } from "#db/site.ts";
import type { Params } from "./command.ts";
import { maybeDay, maybeLine } from "./input.ts";

/** What a promise is made to. */
export type Promised = { idea: Idea; pilot: Pilot | null };

/** The promise an address such as /promises/:id/keep is about, with what it was made to, or where that lives on. */
export async function promiseInAddress(
  tx: Read,
  params: Params,
): Promise<(Promised & { promise: KeptPromise }) | null> {
  const promise = await promiseById(tx, params.id ?? "");
  if (!promise) return null;
  const pilot = promise.pilotId ? await pilotById(tx, promise.pilotId) : null;
  const ideaId = pilot?.ideaId ?? promise.ideaId ?? "";
  const idea = (await survivorOf(tx, ideaId)) ?? (await ideaById(tx, ideaId));
  return idea && { promise, idea, pilot };
}

/** The fields by which an answer promises its next step. */
export const promiseFields = { promise: maybeLine(limits.line), promiseBy: maybeDay };

/** A promise has words and a day, or is none. */
export function faultsOfPromise({ promise, promiseBy }: { promise: string | null; promiseBy: string | null }) {
  const faults: Record<string, FaultCode> = {};
  if (promise && !promiseBy) faults.promiseBy = "required";
  if (promiseBy && !promise) faults.promise = "required";
  return faults;
}

/** Where a promise stands. */
export function pathOfPromise({ idea, pilot }: Promised, id: string): string {
  return `${pilot ? pathOfPilot(pilot) : pathOf(idea)}#p-${id}`;
}

type Said = {
  /** The id its form was given. */
  given?: string;
  words: string;
  dueOn: string;
  /** The field of the day. */
  field: string;
};

/** Makes a promise to an idea or its pilot; nothing happens when this very form made it before. */
export async function promise(
  tx: Tx,
  { given, words, dueOn, field }: Said,
  { to, site, me, now, newId }: { to: Promised; site: Site; me: string; now: Date; newId: NewId },
): Promise<{ id: string; events: Happening[] }> {
  const before = given ? await promiseById(tx, given) : null;
  if (before?.words === words && before.madeBy === me) return { id: before.id, events: [] };
  const today = dayIn(site.timeZone, now);
  if (dueOn < today) throw new Refusal("promise-in-the-past", field);
  const id = before ? newId() : (given ?? newId());
  const where = to.pilot ? { pilotId: to.pilot.id } : { ideaId: to.idea.id };
  if (!(await addPromise(tx, { id, ...where, words, dueOn, madeBy: me, madeAt: now }, today))) throw new Again();
  return { id, events: [promiseHappened("promise-made", to, id)] };
}

/** That something became of a promise; the journeys of its idea and its pilot show it. */
export function promiseHappened(
  kind: "promise-made" | "promise-moved" | "promise-kept" | "promise-broken",
  { idea, pilot }: Promised,
  id: string,
): Happening {
  return {
    kind,
    subjects: [about("idea", idea.id), ...(pilot ? [about("pilot", pilot.id)] : []), about("promise", id)],
    data: { ...(pilot ? { pilot: pilot.number } : { idea: idea.number }), promise: id },
  };
}
