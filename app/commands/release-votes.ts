import { pathOfHeld } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { decideVotes, trustIdea } from "#db/bursts.ts";
import { countVote } from "#db/ideas.ts";
import { command } from "./command.ts";
import { voterNamed, votesDecided, whoseVote } from "./held-votes.ts";
import { ideaInAddress } from "./idea.ts";

/**
 * Staff count votes that were held, as if they had counted when they were cast: all of an idea, which trusts new accounts
 * with it for a day, or one person's, also when it had been left out.
 */
export const releaseVotes = command({
  deed: "release-votes",
  input: whoseVote,
  subject: ideaInAddress,
  async run(tx, { me: by, subject: idea, input, now: at }) {
    const personId = await voterNamed(tx, input.person);
    const decision = { ideaId: idea.id, personId, to: "released", by, at } as const;
    const released = await decideVotes(tx, { ...decision, from: "held" });
    if (personId) released.push(...(await decideVotes(tx, { ...decision, from: "dropped" })));
    if (released.length === 0) throw new Refusal("votes-decided");
    await countVote(tx, idea.id, 1, ...released);
    if (!personId) await trustIdea(tx, idea.id, at);
    return { events: [votesDecided("votes-released", idea, released.length, personId)], to: pathOfHeld(idea) };
  },
});
