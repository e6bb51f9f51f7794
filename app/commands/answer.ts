import { about, type Happening } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Stage, stagesByAnswer } from "#app/domain/stage.ts";
import { followClarified } from "#db/clarifying.ts";
import { addComment } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { countComments, hostIfNobody, type Idea, moveIdea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { hasOpenPilot } from "#db/pilots.ts";
import type { Site } from "#db/site.ts";
import { newOrSent } from "./comment.ts";
import { hear } from "./hear.ts";

type Answer = {
  idea: Idea;
  me: string;
  site: Site;
  /** The id its form was given. */
  given: string | undefined;
  body: string;
  bodyHtml: string;
  /** The stage that comes with it. */
  stage: Stage | null;
  now: Date;
  newId: NewId;
};
/** Without events when this very form was sent before. */
type Given = { id: string; to: string; events: Happening[]; moved: Stage | null };

/**
 * Puts an official answer into the thread, and the idea into the stage that comes with it. The first one is when the
 * idea was heard, and whoever gives it hosts the idea if nobody does.
 */
export async function giveAnswer(
  tx: Tx,
  { idea, me, site, given, body, bodyHtml, stage, now, newId }: Answer,
): Promise<Given> {
  const place = { ideaId: idea.id, parentId: null, authorId: me, kind: "answer", body } as const;
  const moved = stage === idea.stage ? null : stage;
  const { id, sentBefore } = await newOrSent(tx, given, { ...place, stages: [stage, moved] }, { now, newId });
  const to = `${pathOf(idea)}#c-${id}`;
  if (sentBefore) return { id, to, events: [], moved: null };
  if (moved) await move(tx, idea, moved);
  if (!(await addComment(tx, { id, ...place, stage: moved, bodyHtml, createdAt: now }))) throw new Again();
  await countComments(tx, idea.id, 1);
  await followClarified(tx, idea.id, now);

  const subjects = [about("idea", idea.id)];
  const data = { idea: idea.number, comment: id };
  const events: Happening[] = [{ kind: "idea-answered", subjects: [...subjects, about("comment", id)], data }];
  events.push(...(await hear(tx, { idea, comment: id, me, site, now })));
  if (await hostIfNobody(tx, idea.id, me)) events.push({ kind: "host-taken", subjects, data: { idea: idea.number } });
  if (moved) events.push({ kind: "stage-changed", subjects, data: { ...data, from: idea.stage, to: moved } });
  return { id, to, events, moved };
}

async function move(tx: Tx, idea: Idea, to: Stage): Promise<void> {
  if (!stagesByAnswer(idea.stage, idea.leftStage).includes(to)) throw new Refusal("stage-not-possible", "stage");
  // Moving the idea first locks it, so that a pilot opened at the same moment is seen.
  if (!(await moveIdea(tx, idea.id, idea.stage, to))) throw new Refusal("stage-changed");
  if (await hasOpenPilot(tx, idea.id)) throw new Refusal("pilot-runs", "stage");
}
