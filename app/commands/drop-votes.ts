import { pathOfHeld } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { decideVotes } from "#db/bursts.ts";
import { countVote } from "#db/ideas.ts";
import { forgetChoice } from "#db/ways.ts";
import { command } from "./command.ts";
import { voterNamed, votesDecided, whoseVote } from "./held-votes.ts";
import { ideaInAddress } from "./idea.ts";

/**
 * Staff leave out votes that were held: all of an idea, or one person's, also when it had been counted after a look. Nobody
 * is told off, and a vote that never was held can't be left out.
 */
export const dropVotes = command({
  deed: "drop-votes",
  input: whoseVote,
  subject: ideaInAddress,
  async run(tx, { me: by, subject: idea, input, now: at }) {
    const personId = await voterNamed(tx, input.person);
    const decision = { ideaId: idea.id, personId, to: "dropped", by, at } as const;
    const held = await decideVotes(tx, { ...decision, from: "held" });
    const released = personId ? await decideVotes(tx, { ...decision, from: "released" }) : [];
    const dropped = held.length + released.length;
    if (dropped === 0) throw new Refusal("votes-decided");
    if (released.length > 0) await countVote(tx, idea.id, -1, ...released);
    if (released.length > 0 && personId && personId !== idea.dreamerId) await forgetChoice(tx, idea.id, personId);
    return { events: [votesDecided("votes-dropped", idea, dropped, personId)], to: pathOfHeld(idea) };
  },
});
