import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfGem, pathOfLedger } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { mayMove } from "#app/domain/stage.ts";
import { addComment } from "#db/comments.ts";
import { countComments, hostIfNobody, type Idea, ideaById, moveIdea } from "#db/ideas.ts";
import { hasOpenPilot } from "#db/pilots.ts";
import { asks, celebrate, storyFields, toldStory } from "./celebration.ts";
import { command } from "./command.ts";
import { hear } from "./hear.ts";
import { ideaInAddress } from "./idea.ts";
import { words } from "./input.ts";

/** Ships an idea with a reply to everyone and a story for the wall, and proposes credit to all who helped. */
export const shipIdea = command({
  deed: "ship-idea",
  input: z.strictObject({ body: words(limits.comment), ...storyFields, ask: asks }),
  prepare: async ({ body, ask: _, ...said }) => ({ bodyHtml: renderMarkdown(body), told: toldStory(said) }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: before, input: { body, ask }, prepared: { bodyHtml, told }, now, newId }) {
    if (before.stage === "shipped") throw new Refusal("already-celebrated");
    if (!mayMove(before.stage, "shipped", "shipped")) throw new Refusal("idea-rests");
    // Moving the idea first locks it, so that a pilot opened at the same moment is seen.
    if (!(await moveIdea(tx, before.id, before.stage, "shipped"))) throw new Refusal("stage-changed");
    if (await hasOpenPilot(tx, before.id)) throw new Refusal("pilot-runs");
    const commentId = newId();
    await addComment(tx, {
      id: commentId,
      ideaId: before.id,
      authorId: me,
      kind: "answer",
      stage: "shipped",
      body,
      bodyHtml,
      createdAt: now,
    });
    await countComments(tx, before.id, 1);

    const subjects = [about("idea", before.id)];
    const data = { idea: before.number, comment: commentId };
    const consequences: Happening[] = [];
    consequences.push(...(await hear(tx, { idea: before, comment: commentId, me, site, now })));
    if (await hostIfNobody(tx, before.id, me))
      consequences.push({ kind: "host-taken", subjects, data: { idea: before.number } });
    const idea = (await ideaById(tx, before.id)) as Idea;
    const celebration = await celebrate(tx, { idea, pilot: null, told, ask, by: me, now, newId });
    return {
      events: [
        {
          kind: "idea-shipped",
          subjects,
          data: { ...data, celebration: celebration.number, from: before.stage, to: "shipped" },
        },
        ...consequences,
        ...celebration.events,
      ],
      to: ask === "later" ? pathOfLedger(celebration) : pathOfGem(celebration),
    };
  },
});
