import { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import { type BatchKind, mostTogether, undoSeconds } from "#app/domain/batch.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { type Deed, must } from "#app/domain/permissions.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addBatch, type BatchRow } from "#db/batches.ts";
import type { Tx } from "#db/connect.ts";
import { type Idea, lockIdeas } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { several } from "./input.ts";

/** The numbers of the ideas that were ticked: at least one. */
export const ticked = several
  .pipe(z.array(z.string().regex(/^[1-9]\d{0,8}$/, { error: "not-a-choice" })).min(1, { error: "not-a-choice" }))
  .refine((all) => all.length <= mostTogether, { error: "not-a-choice" })
  .transform((all) => all.map(Number));

/** The field of a form in which an idea was ticked, so that a refusal names it. */
export function fieldOf(number: number): string {
  return `idea-${number}`;
}

/** The ticked ideas, locked, with each of which the actor may do this deed by itself. Throws the `Refusal` of any. */
export async function tickedIdeas(tx: Tx, deed: Deed, actor: Actor, numbers: number[]): Promise<Idea[]> {
  const locked = await lockIdeas(tx, numbers);
  for (const number of numbers) {
    const idea = locked.find((one) => one.number === number);
    if (!idea || idea.unseen) throw new Refusal("unknown-idea", fieldOf(number));
    if (idea.mergedAt) throw new Refusal("merged-before", fieldOf(number));
    must(deed, actor, idea);
  }
  return locked;
}

/**
 * Keeps what was done, to be undone for a while: nobody is told until then. Answers the events, each of which stands for
 * itself.
 */
export async function batch(
  tx: Tx,
  kind: BatchKind,
  { rows, events }: { rows: BatchRow[]; events: Happening[] },
  { me, now, newId }: { me: string; now: Date; newId: NewId },
): Promise<Happening[]> {
  if (rows.length === 0) return [];
  const id = newId();
  const undoUntil = new Date(now.getTime() + undoSeconds * 1_000);
  await addBatch(tx, { id, byId: me, kind, undoUntil, at: now }, rows);
  return events.map((event) => ({
    ...event,
    subjects: [...event.subjects, about("batch", id)],
    holdUntil: undoUntil,
    apart: true,
  }));
}
