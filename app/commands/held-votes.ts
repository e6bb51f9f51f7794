import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { personByHandle } from "#db/people.ts";
import { maybeLine } from "./input.ts";

/** Whose vote staff decide about, by handle; everybody's that is held, without one. */
export const whoseVote = z.strictObject({ person: maybeLine(limits.name) });

/** The person a handle names, or null without one. Somebody unknown has no vote that waits. */
export async function voterNamed(tx: Tx, handle: string | null): Promise<string | null> {
  if (handle === null) return null;
  const person = await personByHandle(tx, handle);
  if (!person) throw new Refusal("votes-decided", "person");
  return person.id;
}

/** What happened when staff decided about `votes` votes of an idea, or about one person's. */
export function votesDecided(
  kind: "votes-released" | "votes-dropped",
  { id, number }: Idea,
  votes: number,
  voterId: string | null,
): Happening {
  const voter = voterId ? [about("person", voterId)] : [];
  return { kind, subjects: [about("idea", id), ...voter], data: { idea: number, votes } };
}
