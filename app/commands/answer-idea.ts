import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { type Stage, stages, stagesByAnswer } from "#app/domain/stage.ts";
import { addComment } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { countComments, hostIfNobody, type Idea, moveIdea } from "#db/ideas.ts";
import { hasOpenPilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { newOrSent } from "./comment.ts";
import { hear } from "./hear.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybeChoice, words } from "./input.ts";

/**
 * Staff answer as a named person. The first answer is when the idea was heard, and whoever gives it hosts the idea
 * if nobody does. A stage changes only together with these words.
 */
export const answerIdea = command({
  deed: "answer-idea",
  input: z.strictObject({ id: formId, body: words(limits.comment), stage: maybeChoice(stages) }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input: { id: given, body, stage }, prepared, now, newId }) {
    const place = { ideaId: idea.id, parentId: null, authorId: me, kind: "answer", body } as const;
    const to = stage === idea.stage ? null : stage;
    const { id, sentBefore } = await newOrSent(tx, given, { ...place, stages: [stage, to] }, { now, newId });
    const path = `${pathOf(idea)}#c-${id}`;
    if (sentBefore) return { events: [], to: path };
    if (to) await move(tx, idea, to);
    if (!(await addComment(tx, { id, ...place, stage: to, ...prepared, createdAt: now }))) throw new Again();
    await countComments(tx, idea.id, 1);

    const subjects = [about("idea", idea.id)];
    const data = { idea: idea.number, comment: id };
    const events: Happening[] = [{ kind: "idea-answered", subjects: [...subjects, about("comment", id)], data }];
    events.push(...(await hear(tx, { idea, comment: id, me, site, now })));
    if (await hostIfNobody(tx, idea.id, me)) events.push({ kind: "host-taken", subjects, data: { idea: idea.number } });
    if (to) events.push({ kind: "stage-changed", subjects, data: { ...data, from: idea.stage, to } });
    return { events, to: path };
  },
});

async function move(tx: Tx, idea: Idea, to: Stage): Promise<void> {
  if (!stagesByAnswer(idea.stage, idea.leftStage).includes(to)) throw new Refusal("stage-not-possible", "stage");
  // Moving the idea first locks it, so that a pilot opened at the same moment is seen.
  if (!(await moveIdea(tx, idea.id, idea.stage, to))) throw new Refusal("stage-changed");
  if (await hasOpenPilot(tx, idea.id)) throw new Refusal("pilot-runs", "stage");
}
