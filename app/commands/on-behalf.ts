import { type Actor, idOf } from "#app/domain/actor.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { about, type EventKind, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { sources } from "#app/domain/on-behalf.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { Read, Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { customersLike } from "#db/found-people.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { addBrought, type Brought, broughtById, decideBrought } from "#db/on-behalf.ts";
import { holdPerson, type Person, personByEmail, personByHandle, personById } from "#db/people.ts";
import type { Site } from "#db/site.ts";
import type { Params } from "./command.ts";
import { choice, formId, line, maybeDay, maybeLine } from "./input.ts";

/** How often somebody may bring something for others. */
export const bringingLimit = [{ times: 120, seconds: 3600, perPerson: true as const }];

/** The fields that say for whom something is brought, and where they said it. */
export const fromWhom = {
  id: formId,
  person: line(limits.name),
  source: choice(sources),
  note: maybeLine(limits.line),
  saidOn: maybeDay,
};

/**
 * The customer whom staff name by handle, address or whole name, held until the transaction ends. Throws the `Refusal` of
 * nobody, of several, of those who speak for themselves, and of whoever is blocked.
 */
export async function customerNamed(tx: Tx, named: string): Promise<Person> {
  const { id } = (await exactly(tx, named)) ?? (await byName(tx, named));
  await holdPerson(tx, id);
  const person = await personById(tx, id);
  if (!person || person.goneAt) throw new Refusal("unknown-customer", "person");
  if (worksHere(person.role)) throw new Refusal("no-customer", "person");
  if (person.blockedAt) throw new Refusal("person-blocked", "person");
  return person;
}

async function exactly(tx: Read, named: string): Promise<Person | null> {
  return (await personByHandle(tx, named.toLowerCase().replace(/^@/, ""))) ?? personByEmail(tx, named);
}

async function byName(tx: Read, named: string): Promise<{ id: string }> {
  const like = await customersLike(tx, named);
  if (like.length === 0) throw new Refusal("unknown-customer", "person");
  const [same, another] = like.filter(({ face }) => face.name.toLowerCase() === named.toLowerCase());
  if (!same || another) throw new Refusal("which-customer", "person");
  return same;
}

type Bringing = Pick<Brought, "id" | "ideaId" | "kind" | "source" | "note" | "saidOn"> & { commentId?: string };

/** Keeps what is brought for a customer, by whom and from where. Throws the `Refusal` of a vote they took back before. */
export async function bring(
  tx: Tx,
  brought: Bringing,
  { person, me, site, now }: { person: Person; me: string; site: Site; now: Date },
): Promise<void> {
  if (brought.saidOn && brought.saidOn > dayIn(site.timeZone, now)) throw new Refusal("said-in-the-future", "saidOn");
  const row = { ...brought, personId: person.id, byId: me, state: "waits", createdAt: now } as const;
  if (await addBrought(tx, row)) return;
  // The same form for somebody else at this very moment, or a vote that they took back.
  throw (await broughtById(tx, brought.id)) ? new Again() : new Refusal("on-behalf-undone", "person");
}

/** What was brought for the actor, in an address such as /on-behalf/:id/undo. Another's is as good as unknown. */
export async function broughtInAddress(
  tx: Read,
  { id = "" }: Params,
  actor: Actor,
): Promise<(Brought & { idea: Idea }) | null> {
  const brought = await broughtById(tx, id);
  if (!brought || brought.personId === null || brought.personId !== idOf(actor)) return null;
  return { ...brought, idea: (await ideaById(tx, brought.ideaId)) as Idea };
}

/** Keeps the word of whom it was brought for; false when they said it before. Throws the `Refusal` of another word. */
export async function sayWord(
  tx: Tx,
  { id, personId }: Brought,
  state: "accepted" | "undone",
  now: Date,
): Promise<boolean> {
  await holdPerson(tx, personId as string);
  if (await decideBrought(tx, id, state, now)) return true;
  const said = await broughtById(tx, id);
  if (!said) throw new Refusal("not-found");
  if (said.state !== state) throw new Refusal("on-behalf-decided");
  return false;
}

/** Something that happened to what was brought for somebody; whoever it is for is told, or did it. */
export function broughtHappened(
  kind: EventKind,
  { id, idea, personId }: { id: string; idea: Pick<Idea, "id" | "number">; personId: string },
  data: Happening["data"] = {},
): Happening {
  const subjects = [about("idea", idea.id), about("person", personId)];
  return { kind, subjects, data: { idea: idea.number, brought: id, ...data } };
}
