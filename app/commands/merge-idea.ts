import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { ideaNumberIn, pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeLine, several } from "./input.ts";
import { mergeAll, mergedTogether, unknown } from "./merge.ts";

const numbered = (text: string) => ideaNumberIn(text) !== null;
const numberOf = (text: string) => ideaNumberIn(text) as number;

/**
 * Staff make one idea of several that say the same: this one, those of `from`, and `another`. All go `into` the one that
 * stays, which is this one unless another is named. Votes come along, one per person; all else stays theirs. For a
 * moment it can be undone as one, and nobody is told until then.
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
    const fieldOf = (one: number) => (named.includes(one) ? "another" : "from");
    const { into, made, events } = await mergeAll(tx, numbers, intoNumber, { me, reason, fieldOf, now, newId });
    return { events: await mergedTogether(tx, made, events, { me, now, newId }), to: `${pathOf(into)}#merged` };
  },
});
