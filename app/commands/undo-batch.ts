import { about } from "#app/domain/events.ts";
import { pathOfInbox } from "#app/domain/inbox.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { batchById, closeBatch, rowsOfBatch } from "#db/batches.ts";
import type { Tx } from "#db/connect.ts";
import { undoEvents } from "#db/events.ts";
import { giveTags, tagsOf } from "#db/idea-tags.ts";
import { giveHost, type Idea, ideaById, lockIdeas } from "#db/ideas.ts";
import { mergeOf, undoMerge } from "#db/merges.ts";
import { fieldOf } from "./batch.ts";
import { command, type Params } from "./command.ts";
import { nothing } from "./input.ts";

/** Staff undo what they just did to several ideas: each is as it was, and nobody is told. */
export const undoBatch = command({
  deed: "undo-batch",
  input: nothing,
  subject: (tx, { id = "" }: Params) => batchById(tx, id),
  async run(tx, { me, subject: { id, kind }, now }) {
    const done = await rowsOfBatch(tx, id);
    if (!(await closeBatch(tx, id, now)) || !(await undoEvents(tx, id, now))) throw new Refusal("undo-too-late");
    const locked = await lockIdeas(
      tx,
      done.map(({ number }) => number),
    );
    for (const { ideaId, ...row } of done.reverse()) {
      const idea = locked.find((one) => one.id === ideaId) as Idea;
      if (!(await undo[kind](tx, idea, row, { me, now }))) throw new Refusal("undo-changed", fieldOf(idea.number));
    }
    const subjects = [about("batch", id), ...locked.map((idea) => about("idea", idea.id))];
    const data = { what: kind, ideas: locked.length };
    return { events: [{ kind: "batch-undone", subjects, data }], to: pathOfInbox() };
  },
});

type Row = { before: string | null; after: string };
type By = { me: string; now: Date };

/** Each takes an idea back to what it was; false when it is not what it became any more. */
const undo = { tagged: untag, hosted: handBack, merged: takeOut };

async function untag(tx: Tx, idea: Idea, { after }: Row): Promise<boolean> {
  if (idea.mergedAt || idea.unseen) return false;
  const borne = (await tagsOf(tx, idea.id)).map(({ id }) => id);
  if (!borne.includes(after)) return false;
  const left = borne.filter((id) => id !== after);
  return (await giveTags(tx, idea.id, left)) !== null;
}

async function handBack(tx: Tx, idea: Idea, { before, after }: Row): Promise<boolean> {
  return idea.hostId === after && (await giveHost(tx, idea.id, before));
}

async function takeOut(tx: Tx, idea: Idea, { after }: Row, { me, now }: By): Promise<boolean> {
  const merge = await mergeOf(tx, idea.id);
  if (merge?.id !== after) return false;
  const into = (await ideaById(tx, merge.intoId)) as Idea;
  const [survivor] = await lockIdeas(tx, [into.number]);
  if (!survivor || survivor.mergedAt) return false;
  await undoMerge(tx, merge, idea, me, now);
  return true;
}
