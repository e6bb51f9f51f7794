import { z } from "zod";
import { pathOfInbox } from "#app/domain/inbox.ts";
import { limits } from "#app/domain/limits.ts";
import { ideaNumberIn } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { fieldOf, ticked, tickedIdeas } from "./batch.ts";
import { command, theSiteItself } from "./command.ts";
import { maybeLine } from "./input.ts";
import { mergeAll, mergedTogether, unknown } from "./merge.ts";

/** Staff merge several ideas into one of them, or into another. */
export const mergeIdeas = command({
  deed: "merge-ideas",
  input: z.strictObject({
    idea: ticked,
    into: maybeLine(limits.address),
    another: maybeLine(limits.address),
    reason: maybeLine(limits.line),
  }),
  subject: theSiteItself,
  async run(tx, { actor, me, input: { idea, into: stays, another, reason }, now, newId }) {
    const intoNumber = ideaNumberIn(another ?? stays ?? "") ?? unknown(another === null ? "into" : "another");
    const numbers = idea.filter((number) => number !== intoNumber);
    if (numbers.length === 0) throw new Refusal("merge-alone", "into");
    await tickedIdeas(tx, "merge-idea", actor, idea);
    const { made, events } = await mergeAll(tx, numbers, intoNumber, { me, reason, fieldOf, now, newId });
    return { events: await mergedTogether(tx, made, events, { me, now, newId }), to: pathOfInbox() };
  },
});
