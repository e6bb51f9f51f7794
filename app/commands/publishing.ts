import { answerDue } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import type { Tx } from "#db/connect.ts";
import { workingCalendar } from "#db/holidays.ts";
import { tagsOf } from "#db/idea-tags.ts";
import { beginIdea, type Idea } from "#db/ideas.ts";
import type { Site } from "#db/site.ts";
import { beginComment, markComment, markIdea } from "#db/unseen.ts";
import { countSaid, wordsAdded } from "./comment.ts";
import type { CommentOfIdea } from "./moderation.ts";
import { stonePosted } from "./rough-stone.ts";

/**
 * An idea that never stood before everybody does from now on, as if its dreamer had posted it at this moment: what happened
 * is theirs. Null when somebody was quicker.
 */
export async function showFirst(tx: Tx, idea: Idea, site: Site, now: Date): Promise<Happening | null> {
  if (!idea.unseen || !(await markIdea(tx, idea.id, idea.unseen, null))) return null;
  const due = answerDue(await workingCalendar(tx, site, now), now, site.answerDays);
  await beginIdea(tx, idea.id, { answerDue: due, createdAt: now });
  return {
    ...stonePosted(
      idea,
      (await tagsOf(tx, idea.id)).map((tag) => tag.id),
    ),
    by: idea.dreamerId,
  };
}

/** The same of a comment; nothing when somebody was quicker. */
export async function sayFirst(tx: Tx, comment: CommentOfIdea, now: Date): Promise<Happening[]> {
  const { id, idea, unseen, authorId: by } = comment;
  if (!unseen || !(await markComment(tx, id, unseen, null))) return [];
  await beginComment(tx, id, now);
  await countSaid(tx, comment, 1);
  return (await wordsAdded(tx, idea, comment, now)).map((event) => ({ ...event, by }));
}

/** That staff looked at what was held, and everybody sees it; its author is told. */
export function published(
  kind: "idea-published" | "comment-published",
  { idea, commentId, authorId }: { idea: Idea; commentId?: string; authorId: string },
): Happening {
  const subjects = [about("idea", idea.id), about("person", authorId)];
  if (!commentId) return { kind, subjects, data: { idea: idea.number } };
  return {
    kind,
    subjects: [...subjects, about("comment", commentId)],
    data: { idea: idea.number, comment: commentId },
  };
}
