/** What each person reads who is invited in the same words. */
import { and, desc, eq, inArray, ne } from "drizzle-orm";
import { type Filling, filledFor, type Placeholder, placeholdersIn } from "../app/domain/invitation.ts";
import type { Face } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { mayBeInvited } from "./invitees.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf } from "./people.ts";
import { ideas, ideaTags, people, pilots, seats, votes } from "./schema.ts";

/** What somebody reads; null when there is nothing to put in place of something in the words. */
export type Letter = { personId: string; face: Face; invitedAt: Date | null; words: string | null };

/**
 * What those of some people read who may be invited, in the order of their ids. The idea it speaks of is the one they voted
 * for last, of a tag where one is named; the pilot, the one they tried last.
 */
export async function lettersTo(read: Read, ids: string[], text: string, tagId: string | null): Promise<Letter[]> {
  const rows = await read
    .select({ id: people.id, invitedAt: people.invitedAt, face: faceColumns(people) })
    .from(people)
    .where(and(inArray(people.id, ids), mayBeInvited))
    .orderBy(people.id);
  const asked = placeholdersIn(text);
  return Promise.all(
    rows.map(async ({ id: personId, invitedAt, face }) => {
      const words = filledFor(text, await fillingFor(read, { id: personId, name: face.name }, asked, tagId));
      return { personId, face: faceOf(face), invitedAt, words };
    }),
  );
}

async function fillingFor(
  read: Read,
  { id, name }: { id: string; name: string },
  asked: Placeholder[],
  tagId: string | null,
): Promise<Filling> {
  const [idea, pilot] = await Promise.all([
    asked.includes("idea") ? votedLast(read, id, tagId) : null,
    asked.includes("pilot") ? triedLast(read, id) : null,
  ]);
  return { name, idea, pilot };
}

async function votedLast(read: Read, personId: string, tagId: string | null): Promise<string | null> {
  const tagged = read
    .select({ id: ideaTags.ideaId })
    .from(ideaTags)
    .where(eq(ideaTags.tagId, tagId ?? ""));
  const [row] = await read
    .select({ title: ideas.title })
    .from(votes)
    .innerJoin(ideas, eq(ideas.id, votes.ideaId))
    .where(
      and(
        eq(votes.personId, personId),
        ne(votes.state, "dropped"),
        notMerged,
        tagId === null ? undefined : inArray(votes.ideaId, tagged),
      ),
    )
    .orderBy(desc(votes.votedAt), desc(votes.ideaId))
    .limit(1);
  return row?.title ?? null;
}

async function triedLast(read: Read, personId: string): Promise<string | null> {
  const [row] = await read
    .select({ title: ideas.title })
    .from(seats)
    .innerJoin(pilots, eq(pilots.id, seats.pilotId))
    .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
    .where(and(eq(seats.personId, personId), inArray(seats.state, ["seated", "finished"])))
    .orderBy(desc(seats.askedAt), desc(seats.pilotId))
    .limit(1);
  return row?.title ?? null;
}
