/**
 * The cast of every test: Ada hosts the site, Sam and June work there, Ann dreams, Bo votes and builds on it,
 * Cleo tries things first, Vi only visits. Time stands still until a test moves it.
 */
import { tick } from "#app/background/clock.ts";
import { dispatch } from "#app/background/dispatcher.ts";
import type { AnyCommand, Outcome, Params } from "#app/commands/command.ts";
import * as commands from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { type Actor, type PersonActor, visitor } from "#app/domain/actor.ts";
import { addDays, dayIn } from "#app/domain/calendar.ts";
import { hashPassword } from "#app/domain/password.ts";
import type { Role } from "#app/domain/roles.ts";
import type { Files } from "#app/pictures/store.ts";
import type { Db } from "#db/connect.ts";
import { idsAt } from "#db/ids.ts";
import { addPerson, personById } from "#db/people.ts";
import { makeSite } from "#db/site.ts";

export const password = "a stone in the sun";
export const address = (name: string) => `${name.toLowerCase()}@example.org`;

const roles = { Ada: "admin", Sam: "staff", June: "staff", Ann: "customer", Bo: "customer", Cleo: "customer" } as const;
type Name = keyof typeof roles;

export type House = Awaited<ReturnType<typeof settle>>;

/** A site with its people on a migrated database. */
export async function settle(db: Db, from = new Date("2026-05-04T09:00:00Z"), files?: Files) {
  let now = from;
  hash ??= hashPassword(password);
  const passwordHash = await hash;
  const people = new Map<string, PersonActor>();
  await db.write(async (tx) => {
    await makeSite(tx, {
      name: "Harbour Coffee",
      address: "http://localhost:3000",
      answerDays: 3,
      timeZone: "Europe/Lisbon",
      madeAt: now,
    });
  });
  for (const [name, role] of Object.entries(roles)) await join(name, role);

  /** Adds a person, whose account is new unless `joinedAt` says otherwise. */
  async function join(name: string, role: Role = "customer", joinedAt = now): Promise<PersonActor> {
    const id = idsAt(now)();
    const handle = name.toLowerCase();
    await db.write((tx) => addPerson(tx, { id, name, email: address(name), handle, passwordHash, role, joinedAt }));
    const actor: PersonActor = { kind: "person", id, role };
    people.set(name, actor);
    return actor;
  }

  function who(name: Name | "Vi" | (string & {})): Actor {
    return name === "Vi" ? visitor : (people.get(name) as Actor);
  }

  /** One of the cast does something now, as whoever they are by now. */
  async function does(
    name: Name | "Vi" | (string & {}),
    command: AnyCommand,
    params: Params = {},
    form: Record<string, unknown> = {},
  ): Promise<Outcome> {
    const actor = who(name);
    const blocked = actor.kind === "person" && (await personById(db.read, actor.id))?.blockedAt != null;
    return perform(db, command, { actor: blocked ? { ...actor, blocked } : actor, params, form, now, files });
  }

  /** Ann leaves a rough stone; answers its number. */
  async function idea(title = "A quiet hour on weekday mornings", by: Name | (string & {}) = "Ann"): Promise<string> {
    return numberOf(await does(by, commands.postIdea, {}, { title }));
  }

  /** Sam opens a pilot of an idea; answers its number. */
  async function pilot(idea: string, places = 2): Promise<string> {
    const today = dayIn("Europe/Lisbon", now);
    const form = {
      hypothesis: "We believe it helps.",
      measure: "Half of you come back.",
      places: String(places),
      from: addDays(today, 7),
      to: addDays(today, 21),
    };
    return numberOf(await does("Sam", commands.openPilot, { number: idea }, form));
  }

  return {
    db,
    files: files as Files,
    does,
    idea,
    join,
    pilot,
    who,
    id: (name: string) => (people.get(name) as PersonActor).id,
    now: () => now,
    /** Time goes on, and everything that is due happens. */
    async later(days: number): Promise<void> {
      now = new Date(now.getTime() + days * 86_400_000);
      await tick(db, now);
      await dispatch(db, now);
    },
    /** People are told of what happened. */
    tell: () => dispatch(db, now),
    tick: () => tick(db, now),
  };
}

/** What an answer says that lets an idea rest. */
export const letsRest = {
  stage: "resting",
  thanks: "Thank you for the pictures.",
  reason: "The mill stands beside the window.",
  wakesWhen: "the new grinders have come",
};

/** "/ideas/3/a-quiet-hour" → "3". */
export function numberOf({ to }: Outcome): string {
  return to.split("/")[2] as string;
}

let hash: Promise<string> | undefined;
