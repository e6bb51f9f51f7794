import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { saysTheSame } from "#app/domain/polish.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { mayMove } from "#app/domain/stage.ts";
import { excerptOf } from "#app/domain/text.ts";
import { commentWithId } from "#db/comments.ts";
import { proposeCredit } from "#db/credits.ts";
import { Again } from "#db/fault.ts";
import { moveIdea, reviseIdea, wakeTo } from "#db/ideas.ts";
import { decidePolish } from "#db/polishes.ts";
import { addRevision } from "#db/revisions.ts";
import { keepVote } from "#db/votes.ts";
import { creditProposed } from "./celebration.ts";
import { command } from "./command.ts";
import { edition, line, maybe, maybeChoice, maybeLine } from "./input.ts";
import { mustBeOffered, polishInAddress } from "./polish.ts";

/**
 * Makes a polish the idea's own words, as it was offered or changed a little first. Where they mean something else now,
 * its voters are asked again. Whoever polished it is offered credit for it.
 */
export const acceptPolish = command({
  deed: "accept-polish",
  input: z.strictObject({
    title: line(limits.title),
    body: maybe(limits.body),
    meaning: maybeChoice(["changed"]),
    said: maybeLine(limits.line),
    edition,
    /** Sent with one click, without looking at the fields. */
    asItIs: z.literal("1").optional(),
  }),
  prepare: async ({ body }) => ({ bodyHtml: body ? renderMarkdown(body) : "", excerpt: excerptOf(body ?? "") }),
  subject: polishInAddress,
  async run(tx, { me, subject: { idea, ...polish }, input, prepared, now, newId }) {
    mustBeOffered(polish);
    if (idea.stage === "shipped") throw new Refusal("idea-shipped");
    const words = { title: input.title, body: input.body ?? "" };
    // Without a mark of what the form was made from, it was made from what was polished.
    if (input.edition === undefined && polish.base !== idea.revision) throw new Refusal("changed-meanwhile");
    mustStand(input.edition, [idea.title, idea.body]);
    if (saysTheSame(words, idea)) throw new Refusal("polish-same");

    const meaning = input.meaning ?? "kept";
    const decision = { state: "accepted", decidedBy: me, decidedAt: now, said: input.said } as const;
    const revision = idea.revision + 1;
    if (!(await decidePolish(tx, polish.id, { ...decision, revision }))) throw new Again();
    if (!(await reviseIdea(tx, idea, { ...words, ...prepared }, { polishes: 1, meaning }))) throw new Again();
    await addRevision(tx, {
      ideaId: idea.id,
      number: revision,
      byId: polish.byId,
      acceptedBy: me,
      ...words,
      meaning,
      createdAt: now,
    });

    const subjects = [about("idea", idea.id)];
    const data = { idea: idea.number, polish: polish.id, revision };
    const events: Happening[] = [
      { kind: "polish-accepted", subjects: [...subjects, about("polish", polish.id)], data },
    ];
    if (mayMove(idea.stage, "polishing", "polish")) {
      if (!(await moveIdea(tx, idea.id, idea.stage, "polishing"))) throw new Again();
      events.push({ kind: "stage-changed", subjects, data: { idea: idea.number, from: idea.stage, to: "polishing" } });
    } else if (idea.leftStage === "rough") await wakeTo(tx, idea.id, "polishing");
    if (meaning === "changed") {
      // Who made or took the change wants it as it is now.
      for (const who of new Set([me, polish.byId, polish.offeredBy])) await keepVote(tx, idea.id, who, revision);
      events.push({ kind: "meaning-changed", subjects, data: { idea: idea.number, revision } });
    }
    const source = polish.commentId ? await commentWithId(tx, polish.commentId) : null;
    for (const personId of new Set([polish.byId, source?.authorId ?? polish.byId])) {
      const id = newId();
      const credit = { id, subject: `idea:${idea.id}`, ideaId: idea.id, personId, role: "polisher", what: "" } as const;
      const evidence = {
        ...(personId === polish.byId && { polishes: 1 }),
        ...(personId === source?.authorId && { yesAnds: 1 }),
      };
      const proposal = { ...credit, evidence, proposedBy: me, createdAt: now };
      if (personId !== idea.dreamerId && (await proposeCredit(tx, proposal)))
        events.push(creditProposed(id, personId, { idea: idea.number }));
    }
    return { events, to: pathOf({ number: idea.number, slug: slugOf(words.title) }) };
  },
});
