import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { doesCount } from "#app/domain/vote.ts";
import { countHeld, keepWithheld } from "#db/bursts.ts";
import { countVote } from "#db/ideas.ts";
import { removeVote } from "#db/votes.ts";
import { forgetChoice } from "#db/ways.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { nothing } from "./input.ts";

/** Takes a vote back, with all that was said with it; where there is none, nothing changes. */
export const withdrawVote = command({
  deed: "withdraw-vote",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { me, subject: idea }) {
    const to = pathOf(idea);
    const vote = await removeVote(tx, idea.id, me);
    if (!vote) return { events: [], to };
    const counted = doesCount(vote.state);
    if (counted) await countVote(tx, idea.id, -1, vote);
    if (vote.state === "held") await countHeld(tx, idea.id, -1);
    await keepWithheld(tx, vote);
    if (idea.dreamerId !== me) await forgetChoice(tx, idea.id, me);
    const data = { idea: idea.number, ...(!counted && { state: vote.state }) };
    return { events: [{ kind: "vote-withdrawn", subjects: [about("idea", idea.id)], data }], to };
  },
});
