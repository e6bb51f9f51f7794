import type { Actor } from "#app/domain/actor.ts";
import type { Naming } from "#app/domain/consent.ts";
import type { CreditState } from "#app/domain/credit.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationOf } from "#db/celebrations.ts";
import type { Read, Tx } from "#db/connect.ts";
import { type Credit, creditById, pilotOfCredit } from "#db/credits.ts";
import { type Idea, ideaById } from "#db/ideas.ts";
import { countCredits, type Person, personByEmail, personByHandle } from "#db/people.ts";
import { tally } from "#db/tallies.ts";
import type { Params } from "./command.ts";

/** One's own credit in an address such as /credits/:id/accept. Another's is as good as unknown. */
export async function creditInAddress(tx: Read, { id = "" }: Params, actor: Actor): Promise<Credit | null> {
  const credit = await creditById(tx, id);
  return credit && actor.kind === "person" && credit.personId === actor.id ? credit : null;
}

/** Whoever's credit it is, for staff. */
export function anyCreditInAddress(tx: Read, { id = "" }: Params): Promise<Credit | null> {
  return creditById(tx, id);
}

/** Where a credit stands in the ledger, and the number that an event names: of its gem, its pilot or its idea. */
export async function placeOf(
  tx: Read,
  credit: Credit,
): Promise<{ data: { celebration: number } | { pilot: number } | { idea: number }; to: string }> {
  const here = `#credit-${credit.id}`;
  const gem = await celebrationOf(tx, credit.subject);
  if (gem) return { data: { celebration: gem.number }, to: pathOfLedger(gem) + here };
  const pilot = await pilotOfCredit(tx, credit);
  if (pilot) return { data: { pilot: pilot.number }, to: pathOfLedger(pilot, "pilots") + here };
  const idea = (await ideaById(tx, credit.ideaId)) as Idea;
  return { data: { idea: idea.number }, to: pathOfLedger(idea, "ideas") + here };
}

/** Something that staff did to a credit, of which its person is told. */
export function creditHappened(
  kind: "credit-corrected" | "credit-taken-back",
  { id, personId }: Credit,
  data: NonNullable<Happening["data"]>,
): Happening {
  return { kind, subjects: [about("credit", id), about("person", personId)], data };
}

/** Whom staff name by their handle or e-mail address, in the field `person`. Throws the `Refusal` of nobody. */
export async function personNamed(tx: Read, named: string): Promise<Person> {
  const handle = named.toLowerCase().replace(/^@/, "");
  const person = (await personByHandle(tx, handle)) ?? (await personByEmail(tx, named));
  if (!person || person.goneAt) throw new Refusal("unknown-person", "person");
  return person;
}

/** Keeps the counts of accepted credits, and of people credited, with what was said. */
export async function recountCredit(
  tx: Tx,
  before: Credit,
  after: { state: CreditState; shown: Naming | null },
): Promise<void> {
  const all = accepted(after) - accepted(before);
  const named = acceptedByName(after) - acceptedByName(before);
  if (all === 0 && named === 0) return;
  const credits = await countCredits(tx, before.personId, all, named);
  if (all === 1 && credits === 1) await tally(tx, "people-credited", 1);
  if (all === -1 && credits === 0) await tally(tx, "people-credited", -1);
}

type Said = { state: CreditState; shown: Naming | null };

function accepted({ state }: Said): 0 | 1 {
  return state === "accepted" ? 1 : 0;
}

function acceptedByName({ state, shown }: Said): 0 | 1 {
  return state === "accepted" && shown === "name" ? 1 : 0;
}
