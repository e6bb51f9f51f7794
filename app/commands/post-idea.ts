import { z } from "zod";
import { answerDue } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { alike } from "#app/domain/similar.ts";
import { slugOf } from "#app/domain/slug.ts";
import { excerptOf } from "#app/domain/text.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { addPrompts } from "#db/gaps.ts";
import { workingCalendar } from "#db/holidays.ts";
import { giveTags } from "#db/idea-tags.ts";
import { addIdea, ideaById } from "#db/ideas.ts";
import { nextNumber } from "#db/numbers.ts";
import { countAnswer, questionByNumber } from "#db/questions.ts";
import { countFirstIdea } from "#db/share-links.ts";
import { similarIdeas } from "#db/similar.ts";
import { command, theSiteItself } from "./command.ts";
import { formId, line, maybe, several } from "./input.ts";
import { chosenTags } from "./tags.ts";

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
  }),
  prepare: async ({ body }) => ({ bodyHtml: body ? renderMarkdown(body) : "", excerpt: excerptOf(body ?? "") }),
  subject: theSiteItself,
  async run(tx, { me, site, input: { id: given, title, body, question: answered, tags, look }, prepared, now, newId }) {
    const before = given ? await ideaById(tx, given) : null;
    // Words that were changed since, by going back and sending again, are an idea of their own: nothing typed is lost.
    const same = before?.dreamerId === me && before.title === title && before.body === (body ?? "");
    if (before && same) return { events: [], to: pathOf(before) };
    if (look && (await isHereAlready(tx, title))) throw new Refusal("look-first");
    const question = answered ? await openQuestionOr409(tx, answered) : null;
    const chosen = await chosenTags(tx, tags);
    const id = before ? newId() : (given ?? newId());
    const number = await nextNumber(tx, "idea");
    const slug = slugOf(title);
    const added = await addIdea(tx, {
      id,
      number,
      slug,
      dreamerId: me,
      questionId: question?.id ?? null,
      title,
      body: body ?? "",
      ...prepared,
      answerDue: answerDue(await workingCalendar(tx, site, now), now, site.answerDays),
      createdAt: now,
    });
    if (!added) throw new Again();
    await countFirstIdea(tx, me, 1);
    await addPrompts(tx, id, { now, newId });
    const tagIds = chosen.map((tag) => tag.id);
    if (!(await giveTags(tx, id, tagIds))) throw new Refusal("unknown-tag", "tags");
    if (question && !(await countAnswer(tx, question.id))) throw new Refusal("question-not-open", "question");
    return {
      events: [
        {
          kind: "idea-posted",
          subjects: [
            about("idea", id),
            ...(question ? [about("question", question.id)] : []),
            ...tagIds.map((tagId) => about("tag", tagId)),
          ],
          data: { idea: number },
        },
      ],
      to: pathOf({ number, slug }),
    };
  },
});

async function isHereAlready(tx: Tx, title: string): Promise<boolean> {
  return (await similarIdeas(tx, null, title, { least: alike.worthAsking, shown: 1 })).length > 0;
}

async function openQuestionOr409(tx: Tx, number: string) {
  const question = /^\d{1,9}$/.test(number) ? await questionByNumber(tx, Number(number), false) : null;
  if (question?.state !== "open") throw new Refusal("question-not-open", "question");
  return question;
}
