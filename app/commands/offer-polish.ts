import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import { saysTheSame, type Words } from "#app/domain/polish.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { commentById } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import type { Idea } from "#db/ideas.ts";
import { addPolish, decidePolish, polishById } from "#db/polishes.ts";
import { revisionOf } from "#db/revisions.ts";
import { command } from "./command.ts";
import { waitsForLook } from "./first-look.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, line, maybe, whole } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";
import { polishHappened } from "./polish.ts";

/**
 * Offers other words for an idea, which stays as it is until they are accepted. With `from` they grew from that "yes,
 * and", and are its author's polish; with `again` they take the place of what one offered before. Where
 * their words are held it is offered once staff have looked at it.
 */
export const offerPolish = command({
  deed: "offer-polish",
  limits: [{ times: 60, seconds: 3600, perPerson: true }],
  input: z.strictObject({
    id: formId,
    title: line(limits.title),
    body: maybe(limits.body),
    why: line(limits.line),
    /** The revision the form was made from. */
    base: whole({ least: 1, most: limits.revisions }).optional(),
    from: formId.or(z.literal("")),
    again: formId.or(z.literal("")),
  }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input, now, newId }) {
    const words = { title: input.title, body: input.body ?? "" };
    const before = input.id ? await polishById(tx, input.id) : null;
    const sentBefore = before?.offeredBy === me && before.ideaId === idea.id && saysTheSame(before, words);
    if (before && sentBefore) return { events: [], to: pathOfPolish(before) };
    if (idea.stage === "shipped") throw new Refusal("idea-shipped");
    const base = Math.min(input.base ?? idea.revision, idea.revision);
    const polished = await revisionOf(tx, idea.id, base);
    if (saysTheSame(words, idea) || (polished && saysTheSame(words, polished))) throw new Refusal("polish-same");

    const stood = `${idea.title} ${idea.body}`;
    await mustSuitNewcomer(tx, me, `${words.title} ${words.body} ${input.why}`, now, { stood });
    const source = await sourceOf(tx, idea, me, { ...input, words });
    const id = input.id && !before ? input.id : newId();
    const polish = { id, ideaId: idea.id, byId: me, ...source, offeredBy: me, base, ...words, why: input.why };
    const held = await waitsForLook(tx, site, me);
    if (!(await addPolish(tx, { ...polish, state: held ? "held" : "offered", createdAt: now }))) throw new Again();
    const events = [polishHappened(held ? "polish-held" : "polish-offered", idea, id)];
    const instead = { state: "withdrawn", decidedBy: me, decidedAt: now } as const;
    if (input.again && (await decidePolish(tx, input.again, instead)))
      events.push(polishHappened("polish-withdrawn", idea, input.again));
    return { events, to: pathOfPolish({ id }) };
  },
});

type Source = { from?: string; again?: string; words: Words };

/**
 * Whose words it grew from; of one's own offer that is made afresh, those of before. It is the other's polish as long as
 * their words stand in it.
 */
async function sourceOf(tx: Tx, idea: Idea, me: string, { from, again, words }: Source) {
  if (again) {
    const offered = await polishById(tx, again);
    if (offered?.offeredBy !== me || offered.ideaId !== idea.id) throw new Refusal("not-yours");
    return { byId: offered.byId, commentId: offered.commentId };
  }
  if (!from) return {};
  const comment = await commentById(tx, from, false);
  if (comment?.ideaId !== idea.id || comment.kind !== "yes-and") throw new Refusal("comment-deleted");
  return { byId: words.body.includes(comment.body) ? comment.authorId : me, commentId: comment.id };
}
