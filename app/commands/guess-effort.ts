import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { type Effort, effortOf, effortPoints, efforts } from "#app/domain/score.ts";
import { guessPoints, type Idea, lockIdea } from "#db/ideas.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeChoice } from "./input.ts";

/** Staff guess how much work an idea would be, or take their guess back. What was guessed before stands in the log. */
export const guessEffort = command({
  deed: "guess-effort",
  input: z.strictObject({ effort: maybeChoice(efforts) }),
  subject: ideaInAddress,
  async run(tx, { subject: { id }, input: { effort } }) {
    const idea = (await lockIdea(tx, id)) as Idea;
    const before = effortOf(idea.effort);
    if (before === effort) return { events: [], to: pathOf(idea) };
    await guessPoints(tx, id, pointsOf(effort));
    const data = { idea: idea.number, before, after: effort };
    return { events: [{ kind: "effort-guessed", subjects: [about("idea", id)], data }], to: pathOf(idea) };
  },
});

function pointsOf(effort: Effort | null): number {
  return effort ? effortPoints[effort] : 0;
}
