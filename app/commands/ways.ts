import { limits } from "#app/domain/limits.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { addWays, chooseOf, openWays } from "#db/ways.ts";
import { maybeLine } from "./input.ts";

/** The fields by which an answer offers ways forward, or chooses one of those people were asked about. */
export const wayFields = {
  way1: maybeLine(limits.line),
  way2: maybeLine(limits.line),
  way3: maybeLine(limits.line),
  chosen: maybeLine(limits.line),
};

type Said = { way1: string | null; way2: string | null; way3: string | null };

/** One way alone is no choice. */
export function faultsOfWays(said: Said): Record<string, FaultCode> {
  return offeredIn(said).length === 1 ? { [said.way2 ? "way1" : "way2"]: "required" } : {};
}

/** Offers ways forward with an answer, unless people are asked about others. */
export async function offer(
  tx: Tx,
  said: Said,
  { idea, commentId, newId }: { idea: Idea; commentId: string; newId: NewId },
): Promise<void> {
  const offered = offeredIn(said);
  if (offered.length === 0) return;
  if ((await openWays(tx, idea.id)).length > 0) throw new Refusal("ways-open", "way1");
  await addWays(
    tx,
    offered.map((words, at) => ({ id: newId(), ideaId: idea.id, commentId, place: at + 1, words })),
  );
}

/** An answer chooses one of the open ways, by its id, and nobody is asked any more. */
export async function closeWays(
  tx: Tx,
  chosen: string,
  { idea, commentId, now }: { idea: Idea; commentId: string; now: Date },
): Promise<void> {
  const open = await openWays(tx, idea.id);
  const way = open.find(({ id }) => id === chosen);
  if (!way) throw new Refusal(open.length > 0 ? "unknown-way" : "ways-closed", "chosen");
  if (!(await chooseOf(tx, way, commentId, now))) throw new Refusal("ways-closed", "chosen");
}

function offeredIn({ way1, way2, way3 }: Said): string[] {
  return [way1, way2, way3].filter((words) => words !== null);
}
