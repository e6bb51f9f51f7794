import { doesCount } from "#app/domain/vote.ts";
import { countHeld, holdIfBurst, keepWithheld, withholdAgain } from "#db/bursts.ts";
import type { Tx } from "#db/connect.ts";
import { countVote, type Idea } from "#db/ideas.ts";
import { holdPerson } from "#db/people.ts";
import { addVote, removeVote, type Vote } from "#db/votes.ts";
import { forgetChoice } from "#db/ways.ts";

type Said = { strength: number | null; reason: string | null };

/** Gives somebody's vote and says what became of it; null when they had voted before. */
export async function giveVote(
  tx: Tx,
  idea: Idea,
  personId: string,
  said: Said,
  now: Date,
): Promise<"vote-cast" | "vote-held" | null> {
  // Whoever says at this moment which company the voter is with comes before or after.
  await holdPerson(tx, personId);
  const vote = { ideaId: idea.id, personId, ...said, revision: idea.revision, votedAt: now };
  if (!(await addVote(tx, vote))) return null;
  if ((await withholdAgain(tx, idea.id, personId, now)) || (await holdIfBurst(tx, idea.id, personId, now)))
    return "vote-held";
  await countVote(tx, idea.id, 1, vote);
  return "vote-cast";
}

/** Takes somebody's vote back, with all that was said with it, and answers what it was; null when there was none. */
export async function takeVote(tx: Tx, idea: Idea, personId: string): Promise<Vote | null> {
  await holdPerson(tx, personId);
  const vote = await removeVote(tx, idea.id, personId);
  if (!vote) return null;
  if (doesCount(vote.state)) await countVote(tx, idea.id, -1, vote);
  if (vote.state === "held") await countHeld(tx, idea.id, -1);
  await keepWithheld(tx, vote);
  if (idea.dreamerId !== personId) await forgetChoice(tx, idea.id, personId);
  return vote;
}
