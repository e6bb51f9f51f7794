/** The whole relationship with a person, for staff: who they are, what they brought, and what came back to them. */
import { desc, eq } from "drizzle-orm";
import { heardOf, type RelationshipPart, usualHours } from "../app/domain/relationship.ts";
import type { Relationship, RelationshipLine } from "../app/domain/views.ts";
import { attributesOf } from "./attributes.ts";
import {
  checkInsBrought,
  commentsBrought,
  ideasBrought,
  type PartReader,
  pilotsTried,
  polishesBrought,
  votesBrought,
} from "./brought.ts";
import { companyOf } from "./companies.ts";
import type { Read } from "./connect.ts";
import { creditsGot, nominationsOf, openPromisesTo, promiseCounts, promisesMade, thanksShown } from "./given-back.ts";
import { invitationsGot } from "./invitations.ts";
import { blockOf } from "./moderations.ts";
import { broughtForThem } from "./on-behalf.ts";
import { ownCounts } from "./own.ts";
import { faceById, type Person } from "./people.ts";
import type { Page, Place } from "./places.ts";
import { checkIns, ideas } from "./schema.ts";

/** So many of the open promises to them are told at once, the soonest. */
const soonest = 3;

/** Who a person is, how much they brought, and how we answered and kept our word. */
export async function relationshipWith(read: Read, person: Person): Promise<Relationship> {
  const { id, handle, words, role, joinedAt: since, invitationsOffAt } = person;
  const [face, company, attributes, block, own, checkedIn, promises, promised, heard] = await Promise.all([
    faceById(read, id),
    companyOf(read, id),
    attributesOf(read, id),
    blockOf(read, person),
    ownCounts(read, id, true),
    read.$count(checkIns, eq(checkIns.personId, id)),
    promiseCounts(read, id),
    openPromisesTo(read, id, soonest),
    heardSoon(read, id),
  ]);
  if (!face) throw new Error(`Nobody has the id ${id}.`);
  const { ideas, votes, polishes, comments, seats } = own;
  const counts = { ideas, votes, polishes, comments, pilots: seats, "check-ins": checkedIn };
  return {
    ...{
      id,
      handle,
      face,
      words,
      role,
      since,
      company,
      attributes,
      block,
      counts,
      promises,
      promised,
      heard,
      invitationsOffAt,
    },
  };
}

const parts: Record<Exclude<RelationshipPart, "notes">, PartReader> = {
  promises: promisesMade,
  ideas: ideasBrought,
  votes: votesBrought,
  polishes: polishesBrought,
  comments: commentsBrought,
  pilots: pilotsTried,
  "check-ins": checkInsBrought,
  credits: creditsGot,
  thanks: thanksShown,
  nominations: nominationsOf,
  "on-behalf": broughtForThem,
  invitations: invitationsGot,
};

/** One page of a part of the relationship with a person, the newest first. */
export function relationshipPage(
  read: Read,
  part: Exclude<RelationshipPart, "notes">,
  personId: string,
  after: Place | null,
  most: number,
): Promise<Page<RelationshipLine>> {
  return parts[part](read, personId, after, most);
}

async function heardSoon(read: Read, dreamerId: string): Promise<Relationship["heard"]> {
  const rows = await read
    .select({ at: ideas.createdAt, heardAt: ideas.heardAt, mergedAt: ideas.mergedAt })
    .from(ideas)
    .where(eq(ideas.dreamerId, dreamerId))
    .orderBy(desc(ideas.createdAt), desc(ideas.id))
    .limit(heardOf);
  const hours = rows.flatMap(({ at, heardAt }) => (heardAt ? [(heardAt.getTime() - at.getTime()) / 3_600_000] : []));
  const waiting = rows.filter(({ heardAt, mergedAt }) => !heardAt && !mergedAt).length;
  return { ideas: rows.length, heard: hours.length, waiting, hours: usualHours(hours) };
}
