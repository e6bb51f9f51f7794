import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { ideaNumberIn, pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Tx } from "#db/connect.ts";
import { type Idea, lockIdeas } from "#db/ideas.ts";
import { addMerge, mergeOf } from "#db/merges.ts";
import { hasOpenPilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeLine, several } from "./input.ts";

const numbered = (text: string) => ideaNumberIn(text) !== null;
const numberOf = (text: string) => ideaNumberIn(text) as number;

/**
 * Staff make one idea of several that say the same: this one, those of `from`, and `another`. All go `into` the one that
 * stays, which is this one unless another is named. Votes come along, one per person; all else stays theirs.
 */
export const mergeIdea = command({
  deed: "merge-idea",
  input: z.strictObject({
    from: several
      .refine((all) => all.length <= limits.merges && all.every(numbered), { error: "not-a-choice" })
      .transform((all) => all.map(numberOf)),
    another: maybeLine(limits.address),
    into: maybeLine(limits.address),
    reason: maybeLine(limits.line),
  }),
  subject: ideaInAddress,
  async run(tx, { me, subject: { number }, input: { from, another, into: stays, reason }, now, newId }) {
    const intoNumber = stays === null ? number : (ideaNumberIn(stays) ?? unknown("into"));
    const named = another === null ? [] : [ideaNumberIn(another) ?? unknown("another")];
    const numbers = [...new Set([number, ...from, ...named])].filter((one) => one !== intoNumber);
    if (numbers.length === 0) throw new Refusal("merge-alone");
    const locked = await lockIdeas(tx, [intoNumber, ...numbers]);
    const ideaOf = (asked: number, field: string) => locked.find((one) => one.number === asked) ?? unknown(field);
    const into = ideaOf(intoNumber, "into");
    if (into.mergedAt) throw new Refusal("merged-before", "into");

    const events: Happening[] = [];
    for (const one of numbers) {
      const idea = ideaOf(one, named.includes(one) ? "another" : "from");
      if (await isThereAlready(tx, idea, into)) continue;
      const merge = { id: newId(), ideaId: idea.id, intoId: into.id, mergedBy: me, reason, mergedAt: now };
      await addMerge(tx, merge, idea);
      const subjects = [about("idea", idea.id), about("idea", into.id)];
      events.push({ kind: "idea-merged", subjects, data: { idea: into.number, merged: idea.number } });
    }
    return { events, to: `${pathOf(into)}#merged` };
  },
});

/** Whether an idea was merged into this very one before; throws the `Refusal` of one that can't be. */
async function isThereAlready(tx: Tx, idea: Idea, into: Idea): Promise<boolean> {
  if (idea.mergedAt) {
    const before = await mergeOf(tx, idea.id);
    if (before?.intoId === into.id) return true;
    throw new Refusal("merged-before", "from");
  }
  if (idea.stage === "shipped") throw new Refusal("merge-shipped", "from");
  if (await hasOpenPilot(tx, idea.id)) throw new Refusal("merge-pilot", "from");
  return false;
}

function unknown(field: string): never {
  throw new Refusal("unknown-idea", field);
}
