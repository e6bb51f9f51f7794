import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { emptyComment, hasReplies } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { isShared, removeIdea } from "#db/idea-removal.ts";
import { type Idea, lockIdea, recountVotes } from "#db/ideas.ts";
import { survivorOf } from "#db/merges.ts";
import type { Brought } from "#db/on-behalf.ts";
import { ownVote, removeVote } from "#db/votes.ts";
import { command } from "./command.ts";
import { edition } from "./input.ts";
import { recountSaid } from "./moderation.ts";
import { broughtHappened, broughtInAddress, sayWord } from "./on-behalf.ts";
import { endReportsOf } from "./report.ts";
import { takeVote } from "./vote.ts";

/**
 * Undoes what staff brought for oneself. A vote is withdrawn; an idea or a comment is taken away, or stays with whoever
 * brought it when others have built on it, and nothing of oneself stays with it.
 */
export const undoOnBehalf = command({
  deed: "undo-on-behalf",
  /** The page says with either word what it showed; undoing is right whatever that was. */
  input: z.strictObject({ edition }),
  subject: broughtInAddress,
  async run(tx, { me, subject: brought, now }) {
    const to = "/you#on-behalf";
    if (!(await sayWord(tx, brought, "undone", now))) return { events: [], to };
    // Held, so that it is neither merged nor taken apart meanwhile.
    const idea = await lockIdea(tx, brought.ideaId);
    if (!idea) throw new Again();
    const undone = broughtHappened("on-behalf-undone", { id: brought.id, idea, personId: me });
    return { events: [undone, ...(await undo[brought.kind](tx, idea, brought, { me, now }))], to };
  },
});

type Undo = (tx: Tx, idea: Idea, brought: Brought, by: { me: string; now: Date }) => Promise<Happening[]>;

const undo: Record<Brought["kind"], Undo> = {
  async vote(tx, idea, _, { me }) {
    const gone = idea.mergedAt ? await takeMergedVote(tx, idea, me) : await takeVote(tx, idea, me);
    if (!gone) return [];
    return [{ kind: "vote-withdrawn", subjects: [about("idea", idea.id)], data: { idea: idea.number } }];
  },

  async idea(tx, idea, _, { now }) {
    if (idea.mergedAt || (await isShared(tx, idea))) return [];
    const over = await endReportsOf(tx, idea);
    // Somebody joins in at this very moment.
    if (!(await removeIdea(tx, idea, now))) throw new Again();
    return [{ kind: "idea-deleted", subjects: [about("idea", idea.id)], data: { idea: idea.number } }, ...over];
  },

  async comment(tx, idea, { commentId }, { now }) {
    const id = commentId as string;
    const emptied = (await hasReplies(tx, id)) ? null : await emptyComment(tx, id, now);
    if (!emptied) return [];
    const over = await endReportsOf(tx, idea, id);
    // What nobody else sees is counted nowhere.
    if (!emptied.unseen) await recountSaid(tx, emptied, -1);
    const subjects = [about("comment", id), about("idea", idea.id)];
    return [{ kind: "comment-deleted", subjects, data: { idea: idea.number } }, ...over];
  },
};

/** A vote for a merged idea goes from where it came along to, or, where its voter had one of their own there, from here. */
async function takeMergedVote(tx: Tx, idea: Idea, me: string): Promise<boolean> {
  const survivor = (await survivorOf(tx, idea.id)) as Idea;
  const [here, there] = await Promise.all([ownVote(tx, idea.id, me), ownVote(tx, survivor.id, me)]);
  if (!here) return false;
  if (there?.at.getTime() === here.at.getTime()) return (await takeVote(tx, survivor, me)) !== null;
  await removeVote(tx, idea.id, me);
  await recountVotes(tx, idea.id);
  return true;
}
