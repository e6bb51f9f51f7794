import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { countVote } from "#db/ideas.ts";
import { addVote } from "#db/votes.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { maybe, maybeChoice } from "./input.ts";

/** "Me too": one per person and idea, so that voting again changes nothing. */
export const castVote = command({
  deed: "cast-vote",
  input: z.strictObject({ strength: maybeChoice(["1", "2", "3"]), reason: maybe(limits.line) }),
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input: { strength, reason }, now }) {
    const to = pathOf(idea);
    const vote = { ideaId: idea.id, personId: me, strength: strength ? Number(strength) : null, reason, votedAt: now };
    if (!(await addVote(tx, vote))) return { events: [], to };
    await countVote(tx, idea.id, 1, now);
    return { events: [{ kind: "vote-cast", subjects: [about("idea", idea.id)], data: { idea: idea.number } }], to };
  },
});
