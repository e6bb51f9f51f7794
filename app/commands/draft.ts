import type { Read, Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import type { Idea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { nextNumber } from "#db/numbers.ts";
import { addQuestions, type Shaping } from "#db/pilot-drafts.ts";
import { addPilot, type Pilot, pilotById } from "#db/pilots.ts";

type Believed = Pick<Pilot, "hypothesis" | "measure">;

/** The pilot that this very form has made before, if it says the same still; else its id, as long as nothing has that. */
export async function sentBefore(
  tx: Read,
  given: string | undefined,
  { hypothesis, measure }: Believed,
): Promise<{ sent: Pilot | null; free: string | undefined }> {
  // One look decides both: somebody may be quicker between two.
  const before = given ? await pilotById(tx, given) : null;
  const isSame = before?.hypothesis === hypothesis && before.measure === measure;
  return { sent: isSame ? before : null, free: before ? undefined : given };
}

/** Adds a draft of a pilot as it was shaped. */
export async function addDraft(
  tx: Tx,
  { pilot: shape, questions, ideas }: Shaping & { ideas: Idea[] },
  believed: Believed,
  { free, now, newId }: { free: string | undefined; now: Date; newId: NewId },
) {
  const id = free ?? newId();
  const number = await nextNumber(tx, "pilot");
  const pilot = { ...shape, ...believed, id, number, state: "draft" as const, createdAt: now };
  const ideaIds = ideas.map((idea) => idea.id);
  if (!(await addPilot(tx, pilot, ideaIds))) throw new Again();
  await addQuestions(tx, id, questions);
  return pilot;
}
