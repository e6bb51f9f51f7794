import { isNewcomer, tooMuchAtFirst } from "#app/domain/newcomer.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { hasHeardIdea } from "#db/ideas.ts";
import { personById } from "#db/people.ts";

/**
 * Throws the `Refusal` of words that are too many, or lead away too often, for somebody's first day here. Asked of all a
 * customer says freely that others may come to read: ideas, comments and their edits, answers to what is missing and what
 * is said to be missing, polishes offered, thanks, and what a profile says. Not of what staff alone read or look at first:
 * reasons for a vote, reports, nominations, words with applause; nor of check-ins, before which a pilot has begun.
 */
export async function mustSuitNewcomer(
  tx: Read,
  me: string,
  text: string,
  now: Date,
  { field = "body", stood }: { field?: string; stood?: string } = {},
): Promise<void> {
  const code = tooMuchAtFirst(text, stood);
  if (!code) return;
  const person = await personById(tx, me);
  if (person && isNewcomer(person, await hasHeardIdea(tx, me), now)) throw new Refusal(code, field);
}
