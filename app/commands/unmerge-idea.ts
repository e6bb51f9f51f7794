import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Idea, ideaById, lockIdeas } from "#db/ideas.ts";
import { mergeOf, undoMerge } from "#db/merges.ts";
import { command } from "./command.ts";
import { mergedOrNot } from "./idea.ts";
import { nothing } from "./input.ts";

/** Staff take an idea out of the one it was merged into: everything is as if it had stood by itself all along. */
export const unmergeIdea = command({
  deed: "unmerge-idea",
  input: nothing,
  subject: mergedOrNot,
  async run(tx, { me, subject: { number }, now }) {
    const [idea] = (await lockIdeas(tx, [number])) as [Idea];
    const merge = await mergeOf(tx, idea.id);
    const into = merge && (await ideaById(tx, merge.intoId));
    if (!merge || !into) throw new Refusal("not-merged");
    const [survivor] = await lockIdeas(tx, [into.number]);
    if (survivor?.mergedAt) throw new Refusal("merged-further");
    await undoMerge(tx, merge, idea, me, now);
    const subjects = [about("idea", idea.id), about("idea", into.id)];
    return {
      events: [{ kind: "idea-unmerged", subjects, data: { idea: idea.number, into: into.number } }],
      to: pathOf(idea),
    };
  },
});
