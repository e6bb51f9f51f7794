import { type Actor, idOf } from "#app/domain/actor.ts";
import { isSeenByOthers } from "#app/domain/events.ts";
import { must } from "#app/domain/permissions.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Files } from "#app/pictures/store.ts";
import { noteDeeds } from "#db/activity.ts";
import type { Db } from "#db/connect.ts";
import { recordEvents } from "#db/events.ts";
import { idsAt, type NewId } from "#db/ids.ts";
import { isHere } from "#db/people.ts";
import { raisePublicVersion, type Site, theSite } from "#db/site.ts";
import type { Command, Outcome, Params, Tools } from "./command.ts";
import { readInput } from "./input.ts";
import { keepInAdvance } from "./picture.ts";

export type Request = {
  actor: Actor;
  params?: Params;
  /** The form's fields, as they came. */
  form?: Record<string, unknown>;
  now: Date;
  newId?: NewId;
  sessionId?: string | null;
  /** Where files are kept. */
  files?: Files;
} & Pick<Tools, "authenticate" | "device" | "clapToken">;

/**
 * Does one deed: reads the form, prepares, and in one transaction finds the subject, asks whether the actor may,
 * runs, and writes the events. Throws `Malformed` or `Refusal`; then nothing has changed.
 */
export async function perform<Input, Subject, Prepared>(
  db: Db,
  command: Command<Input, Subject, Prepared>,
  {
    actor,
    params = {},
    form = {},
    now,
    newId = idsAt(now),
    sessionId = null,
    files,
    authenticate,
    device = "",
    clapToken,
  }: Request,
): Promise<Outcome> {
  const input = readInput(command.input, form);
  const me = idOf(actor) ?? "";
  const keep = (made: Map<string, Buffer>) => keepInAdvance(db, files, made, now);
  const tools = { read: db.read, now, newId, me, keep, authenticate, clapToken };
  const prepared = (await command.prepare?.(input, tools)) as Prepared;
  return db.write(async (tx) => {
    const subject = await command.subject(tx, params, actor);
    if (subject === null) throw new Refusal("not-found");
    must(command.deed, actor, subject);
    const site = (await theSite(tx)) as Site;
    const outcome = await command.run(tx, { actor, me, site, subject, input, prepared, now, newId, sessionId, device });
    await recordEvents(tx, outcome.events, { actor, now, newId });
    await noteDeeds(tx, outcome.events, { me, site, now });
    // Whoever deleted their account in another tab meanwhile does nothing more.
    if (me && command.deed !== "delete-account" && !(await isHere(tx, me))) throw new Refusal("sign-in-first");
    if (outcome.events.some(({ kind }) => isSeenByOthers(kind))) await raisePublicVersion(tx, newId());
    return outcome;
  });
}
