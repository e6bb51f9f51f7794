import { about, type Happening } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import { type Idea, lockIdeas } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { addMerge, type Merge, mergeOf } from "#db/merges.ts";
import { hasOpenPilot } from "#db/pilots.ts";
import { batch } from "./batch.ts";

/** `fieldOf` says in which field of the form an idea was named. */
type Merging = { me: string; reason: string | null; fieldOf: (number: number) => string; now: Date; newId: NewId };

/** Merges the ideas of some numbers into one, in which one that is there already stays. Throws the `Refusal` of any. */
export async function mergeAll(
  tx: Tx,
  numbers: number[],
  intoNumber: number,
  { me, reason, fieldOf, now, newId }: Merging,
): Promise<{ into: Idea; made: Merge[]; events: Happening[] }> {
  const locked = await lockIdeas(tx, [intoNumber, ...numbers]);
  const ideaOf = (asked: number, field: string) =>
    locked.find((one) => one.number === asked && !one.unseen) ?? unknown(field);
  const into = ideaOf(intoNumber, "into");
  if (into.mergedAt) throw new Refusal("merged-before", "into");

  const made: Merge[] = [];
  const events: Happening[] = [];
  for (const one of numbers) {
    const field = fieldOf(one);
    const idea = ideaOf(one, field);
    if (await isThereAlready(tx, idea, into, field)) continue;
    const merge = { id: newId(), ideaId: idea.id, intoId: into.id, mergedBy: me, undoneBy: null, reason };
    made.push({ ...merge, mergedAt: now, undoneAt: null });
    await addMerge(tx, { ...merge, mergedAt: now }, idea);
    const subjects = [about("idea", idea.id), about("idea", into.id)];
    events.push({ kind: "idea-merged", subjects, data: { idea: into.number, merged: idea.number } });
  }
  return { into, made, events };
}

/** Keeps merges as one deed, to be undone for a while; answers their events, which wait for its end. */
export function mergedTogether(
  tx: Tx,
  made: Merge[],
  events: Happening[],
  by: { me: string; now: Date; newId: NewId },
): Promise<Happening[]> {
  const rows = made.map(({ id, ideaId }) => ({ ideaId, before: null, after: id }));
  return batch(tx, "merged", { rows, events }, by);
}

/** Throws the `Refusal` of an idea that isn't there. */
export function unknown(field: string): never {
  throw new Refusal("unknown-idea", field);
}

/** Whether an idea was merged into this very one before; throws the `Refusal` of one that can't be. */
async function isThereAlready(tx: Tx, idea: Idea, into: Idea, field: string): Promise<boolean> {
  if (idea.mergedAt) {
    const before = await mergeOf(tx, idea.id);
    if (before?.intoId === into.id) return true;
    throw new Refusal("merged-before", field);
  }
  if (idea.stage === "shipped") throw new Refusal("merge-shipped", field);
  if (await hasOpenPilot(tx, idea.id)) throw new Refusal("merge-pilot", field);
  return false;
}
