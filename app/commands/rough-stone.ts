import { answerDue } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { excerptOf } from "#app/domain/text.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { addPrompts } from "#db/gaps.ts";
import { workingCalendar } from "#db/holidays.ts";
import { giveTags } from "#db/idea-tags.ts";
import { addIdea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { nextNumber } from "#db/numbers.ts";
import { countAnswer } from "#db/questions.ts";
import { countFirstIdea } from "#db/share-links.ts";
import type { Site } from "#db/site.ts";
import { markIdea } from "#db/unseen.ts";
import { waitsForLook } from "./first-look.ts";

type Stone = {
  id: string;
  dreamerId: string;
  title: string;
  body: string | null;
  bodyHtml: string;
  excerpt: string;
  /** The id of the question it answers. */
  questionId?: string | null;
  tagIds?: string[];
};

/** What an idea's text is made into before it is kept. */
export async function cutText({ body }: { body: string | null }): Promise<{ bodyHtml: string; excerpt: string }> {
  return { bodyHtml: body ? renderMarkdown(body) : "", excerpt: excerptOf(body ?? "") };
}

/**
 * Puts a rough stone here: with a number, the day of its answer, what is missing from every idea, and its tags. Where its
 * dreamer's words are held it is counted nowhere, until staff have looked at it.
 */
export async function leaveStone(
  tx: Tx,
  { id, dreamerId, title, body, bodyHtml, excerpt, questionId = null, tagIds = [] }: Stone,
  { site, now, newId }: { site: Site; now: Date; newId: NewId },
): Promise<{ id: string; number: number; posted: Happening; to: string }> {
  const held = await waitsForLook(tx, site, dreamerId);
  const number = await nextNumber(tx, "idea");
  const slug = slugOf(title);
  const due = answerDue(await workingCalendar(tx, site, now), now, site.answerDays);
  const words = { title, body: body ?? "", bodyHtml, excerpt };
  const idea = { id, number, slug, dreamerId, questionId, ...words, answerDue: due, createdAt: now };
  if (!(await addIdea(tx, idea))) throw new Again();
  await countFirstIdea(tx, dreamerId, 1);
  await addPrompts(tx, id, { now, newId });
  if (!(await giveTags(tx, id, tagIds))) throw new Refusal("unknown-tag", "tags");
  if (questionId && !(await countAnswer(tx, questionId))) throw new Refusal("question-not-open", "question");
  if (held && !(await markIdea(tx, id, null, "held"))) throw new Again();
  const posted = stonePosted({ id, number, questionId }, tagIds);
  return { id, number, posted: held ? { ...posted, kind: "idea-held" } : posted, to: pathOf({ number, slug }) };
}

/** That an idea was posted; the question it answers and its tags are told of it, too. */
export function stonePosted(
  { id, number, questionId }: { id: string; number: number; questionId: string | null },
  tagIds: string[],
): Happening {
  const subjects = [
    about("idea", id),
    ...(questionId ? [about("question", questionId)] : []),
    ...tagIds.map((tagId) => about("tag", tagId)),
  ];
  return { kind: "idea-posted", subjects, data: { idea: number } };
}
