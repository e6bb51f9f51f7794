import { type Actor, idOf } from "#app/domain/actor.ts";
import type { Comment } from "#db/comments.ts";
import { commentById } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { hasCountingVote } from "#db/ways.ts";
import type { Params } from "./command.ts";
import { ideaOf } from "./idea.ts";

/** An answer with its idea, and whether the actor is one of those it asks: who dreamed the idea up, and who wants it. */
export type Asked = { answer: Comment; idea: Idea; mayChoose: boolean };

/** The answer an address such as /answers/:id/choice is about. */
export async function answerInAddress(tx: Read, params: Params, actor: Actor): Promise<Asked | null> {
  const answer = await commentById(tx, params.id ?? "", false);
  if (answer?.kind !== "answer") return null;
  const idea = await ideaOf(tx, answer);
  if (!idea) return null;
  const me = idOf(actor) ?? "";
  return { answer, idea, mayChoose: idea.dreamerId === me || (await hasCountingVote(tx, idea.id, me)) };
}
