/** Whom staff may invite, by rules that hold together. */
import {
  and,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  isNull,
  lt,
  max,
  ne,
  notExists,
  notInArray,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import type { EventKind } from "../app/domain/events.ts";
import type { Invitee } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { firstIdAt, timeOfId } from "./ids.ts";
import { faceColumns, faceOf } from "./people.ts";
import {
  attributes,
  checkIns,
  companies,
  companyPeople,
  events,
  ideas,
  ideaTags,
  invited,
  people,
  seats,
  votes,
} from "./schema.ts";

/** What is not asked for is null or false. */
export type Picking = {
  /** Voted for an idea with this tag. */
  tagId: string | null;
  /** Did nothing here since. */
  quietSince: Date | null;
  /** Kept a seat in a pilot to its end, or said how it goes. */
  tested: boolean;
  /** Answered a question with an idea. */
  answered: boolean;
  companyId: string | null;
  /** Staff say this of them. */
  attribute: { folded: string; value: string } | null;
  /** Was not invited so far. */
  never: boolean;
};

/** Coming and going by the door is nothing anybody is heard by. */
const atTheDoor: EventKind[] = ["signed-in", "signed-out", "session-ended"];

/** Customers who are here, are not blocked, and did not ask to be left in peace. */
export const mayBeInvited = and(
  eq(people.role, "customer"),
  isNull(people.goneAt),
  isNull(people.blockedAt),
  isNull(people.invitationsOffAt),
);

/** How many people the rules match, and those of them who were heard from last, so many at most. */
export async function inviteesBy(
  read: Read,
  picking: Picking,
  most: number,
): Promise<{ count: number; rows: Invitee[] }> {
  const matches = and(mayBeInvited, ...rulesOf(read, picking));
  const lastDeed = lastDeedOf(read);
  const [count, rows] = await Promise.all([
    read.$count(people, matches),
    read
      .select({
        id: people.id,
        ownHandle: people.handle,
        company: companies.name,
        invitedAt: people.invitedAt,
        lastDeed,
        face: faceColumns(people),
      })
      .from(people)
      .leftJoin(companyPeople, eq(companyPeople.personId, people.id))
      .leftJoin(companies, eq(companies.id, companyPeople.companyId))
      .where(matches)
      .orderBy(desc(lastDeed), desc(people.id))
      .limit(most),
  ]);
  const invitees = rows.map(({ ownHandle: handle, lastDeed, face, ...row }) => ({
    ...row,
    ...{ handle, face: faceOf(face), heardAt: lastDeed === row.id ? null : timeOfId(lastDeed) },
  }));
  return { count, rows: invitees };
}

/** The id of what somebody did last; ids tell the time. That of their own row, made when they joined, as long as it is nothing. */
function lastDeedOf(read: Read): SQL<string> {
  const last = read
    .select({ id: max(events.id) })
    .from(events)
    .where(and(eq(events.actorId, people.id), notInArray(events.kind, atTheDoor)));
  return sql<string>`coalesce((${last}), ${people.id})`;
}

function rulesOf(
  read: Read,
  { tagId, quietSince, tested, answered, companyId, attribute, never }: Picking,
): (SQL | undefined)[] {
  const one = { one: sql`1` };
  return [
    tagId === null
      ? undefined
      : exists(
          read
            .select(one)
            .from(votes)
            .innerJoin(ideaTags, and(eq(ideaTags.ideaId, votes.ideaId), eq(ideaTags.tagId, tagId)))
            .where(and(eq(votes.personId, people.id), ne(votes.state, "dropped"))),
        ),
    quietSince ? and(lt(people.joinedAt, quietSince), lt(lastDeedOf(read), firstIdAt(quietSince))) : undefined,
    tested
      ? or(
          exists(
            read
              .select(one)
              .from(seats)
              .where(and(eq(seats.personId, people.id), eq(seats.state, "finished"))),
          ),
          exists(read.select(one).from(checkIns).where(eq(checkIns.personId, people.id))),
        )
      : undefined,
    answered
      ? exists(
          read
            .select(one)
            .from(ideas)
            .where(and(eq(ideas.dreamerId, people.id), isNotNull(ideas.questionId))),
        )
      : undefined,
    companyId === null
      ? undefined
      : inArray(
          people.id,
          read.select({ id: companyPeople.personId }).from(companyPeople).where(eq(companyPeople.companyId, companyId)),
        ),
    attribute
      ? exists(
          read
            .select(one)
            .from(attributes)
            .where(
              and(
                eq(attributes.personId, people.id),
                eq(attributes.folded, attribute.folded),
                eq(attributes.value, attribute.value),
              ),
            ),
        )
      : undefined,
    never ? notExists(read.select(one).from(invited).where(eq(invited.personId, people.id))) : undefined,
  ];
}
