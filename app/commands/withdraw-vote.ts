import { about } from "#app/domain/events.ts";
import { countVote } from "#db/ideas.ts";
import { removeVote } from "#db/votes.ts";
import { command } from "./command.ts";
import { ideaInAddress, pathOf } from "./idea.ts";
import { nothing } from "./input.ts";

/** Takes a vote back; where there is none, nothing changes. */
export const withdrawVote = command({
  deed: "withdraw-vote",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { me, subject: idea }) {
    const to = pathOf(idea);
    const votedAt = await removeVote(tx, idea.id, me);
    if (!votedAt) return { events: [], to };
    await countVote(tx, idea.id, -1, votedAt);
    return {
      events: [{ kind: "vote-withdrawn", subjects: [about("idea", idea.id)], data: { idea: idea.number } }],
      to,
    };
  },
});
