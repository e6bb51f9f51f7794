import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { alike } from "#app/domain/similar.ts";
import type { Tx } from "#db/connect.ts";
import { ideaById } from "#db/ideas.ts";
import { similarIdeas } from "#db/similar.ts";
import { command, theSiteItself } from "./command.ts";
import { formId, line, maybe, several } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";
import { openQuestionNamed } from "./question.ts";
import { cutText, leaveStone } from "./rough-stone.ts";
import { chosenTags } from "./tags.ts";
import { mustBeUnseen, unseenField } from "./unseen-field.ts";

/** A customer leaves a rough stone: one sentence is enough. */
export const postIdea = command({
  deed: "post-idea",
  input: z.strictObject({
    id: formId,
    title: line(limits.title),
    body: maybe(limits.body),
    question: z.string().optional(),
    tags: several,
    /** The form has not shown yet what is already here. */
    look: z.literal("1").optional(),
    website: unseenField,
  }),
  prepare: async (input) => {
    mustBeUnseen(input.website);
    return cutText(input);
  },
  subject: theSiteItself,
  async run(tx, { me, site, input: { id: given, title, body, question: answered, tags, look }, prepared, now, newId }) {
    const before = given ? await ideaById(tx, given) : null;
    // Words that were changed since, by going back and sending again, are an idea of their own: nothing typed is lost.
    const same = before?.dreamerId === me && before.title === title && before.body === (body ?? "");
    if (before && same) return { events: [], to: pathOf(before) };
    await mustSuitNewcomer(tx, me, `${title} ${body ?? ""}`, now);
    if (look && (await isHereAlready(tx, title))) throw new Refusal("look-first");
    const question = answered ? await openQuestionNamed(tx, answered) : null;
    const tagIds = (await chosenTags(tx, tags)).map((tag) => tag.id);
    const id = before ? newId() : (given ?? newId());
    const stone = { id, dreamerId: me, title, body, ...prepared, questionId: question?.id, tagIds };
    const { posted, to } = await leaveStone(tx, stone, { site, now, newId });
    return { events: [posted], to };
  },
});

async function isHereAlready(tx: Tx, title: string): Promise<boolean> {
  return (await similarIdeas(tx, null, title, { least: alike.worthAsking, shown: 1 })).length > 0;
}
