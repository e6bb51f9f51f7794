import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { countVote } from "#db/ideas.ts";
import { removeVote } from "#db/votes.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { nothing } from "./input.ts";

/** Takes a vote back; where there is none, nothing changes. */
export const withdrawVote = command({
  deed: "withdraw-vote",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, now }) {
    const to = pathOf(idea);
    if (!(await removeVote(tx, idea.id, me))) return { events: [], to };
    await countVote(tx, idea.id, -1, now);
    return {
      events: [{ kind: "vote-withdrawn", subjects: [about("idea", idea.id)], data: { idea: idea.number } }],
      to,
    };
  },
});
