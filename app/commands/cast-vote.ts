import { z } from "zod";
import { about, type EventKind } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { strengths } from "#app/domain/vote.ts";
import { weighVote } from "#db/votes.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { choiceIfSaid, lineIfSaid } from "./input.ts";
import { giveVote } from "./vote.ts";

/**
 * "Me too": one per person and idea, so that voting again changes nothing but what is said with it: how much it would
 * mean, and what it would change. What the form does not speak of stays as it was.
 */
export const castVote = command({
  deed: "cast-vote",
  input: z.strictObject({ strength: choiceIfSaid(strengths), reason: lineIfSaid(limits.line) }),
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input, now }) {
    const strength = input.strength ? Number(input.strength) : input.strength;
    const done = (kind: EventKind) => ({
      events: [{ kind, subjects: [about("idea", idea.id)], data: { idea: idea.number } }],
      to: pathOf(idea),
    });
    const given = await giveVote(tx, idea, me, { strength: strength ?? null, reason: input.reason ?? null }, now);
    if (given) return done(given);
    const weighed = await weighVote(tx, idea.id, me, { strength, reason: input.reason });
    return weighed ? done("vote-weighed") : { events: [], to: pathOf(idea) };
  },
});
