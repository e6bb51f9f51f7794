import { and, countDistinct, desc, eq, inArray, notExists } from "drizzle-orm";
import { type Candidate, mostRows, scoreOf } from "../app/domain/triage.ts";
import { countingStates } from "../app/domain/vote.ts";
import type { Read } from "./connect.ts";
import { firstIds } from "./idea-list.ts";
import { notMerged } from "./not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "./people.ts";
import { ideas, pilotIdeas, pilots, votes, wouldJoins } from "./schema.ts";
import { bears } from "./tagged.ts";

const host = peopleAs("host");

/** What a pilot can be made of. */
const triable = ["rough", "polishing"] as const;

/** The ideas that could be tried and are not: of each stage the most wanted, or the hottest of those somebody hosts. */
export async function pilotCandidates(
  read: Read,
  { hostId, tagId }: { hostId: string | null; tagId: string | null },
  most = mostRows,
): Promise<Candidate[]> {
  const ids = hostId
    ? await hostedIds(read, hostId, tagId, most)
    : (await Promise.all(triable.map((stage) => firstIds(read, { sort: "wanted", stage, tagId }, most)))).flat();
  if (ids.length === 0) return [];
  const isTried = read
    .select({ id: pilotIdeas.ideaId })
    .from(pilotIdeas)
    .innerJoin(pilots, and(eq(pilots.id, pilotIdeas.pilotId), inArray(pilots.state, ["recruiting", "running"])))
    .where(eq(pilotIdeas.ideaId, ideas.id));
  const [rows, drafts, joins] = await Promise.all([
    read
      .select({
        id: ideas.id,
        number: ideas.number,
        slug: ideas.slug,
        title: ideas.title,
        stage: ideas.stage,
        votesCount: ideas.votesCount,
        mattersCount: ideas.mattersCount,
        vitalCount: ideas.vitalCount,
        commentsCount: ideas.commentsCount,
        polishesCount: ideas.polishesCount,
        missing: ideas.gapsCount,
        host: faceColumns(host),
      })
      .from(ideas)
      .leftJoin(host, eq(host.id, ideas.hostId))
      .where(and(inArray(ideas.id, ids), inArray(ideas.stage, triable), notMerged, notExists(isTried)))
      .orderBy(desc(ideas.votesCount), desc(ideas.id))
      .limit(most),
    draftsOf(read, ids),
    joinsBesideVotes(read, ids),
  ]);
  return rows.map(({ id, host, ...row }) => ({
    number: row.number,
    slug: row.slug,
    stone: id,
    title: row.title,
    host: host && faceOf(host),
    stage: row.stage as Candidate["stage"],
    votes: row.votesCount,
    comments: row.commentsCount,
    polishes: row.polishesCount,
    score: scoreOf(row),
    joins: row.votesCount + (joins.get(id) ?? 0),
    missing: row.missing,
    draft: drafts.get(id) ?? null,
  }));
}

async function hostedIds(read: Read, hostId: string, tagId: string | null, most: number): Promise<string[]> {
  const rows = await read
    .select({ id: ideas.id })
    .from(ideas)
    .where(
      and(eq(ideas.hostId, hostId), inArray(ideas.stage, triable), notMerged, tagId ? bears(read, tagId) : undefined),
    )
    .orderBy(desc(ideas.hot), desc(ideas.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The newest draft of each of some ideas. */
async function draftsOf(read: Read, ideaIds: string[]) {
  const rows = await read
    .select({ ideaId: pilotIdeas.ideaId, number: pilots.number, slug: pilots.slug })
    .from(pilotIdeas)
    .innerJoin(pilots, eq(pilots.id, pilotIdeas.pilotId))
    .where(and(inArray(pilotIdeas.ideaId, ideaIds), eq(pilots.state, "draft")))
    .orderBy(pilots.number);
  return new Map(rows.map(({ ideaId, ...draft }) => [ideaId, draft]));
}

/** How many said of each of some ideas that they would join, and are not counted among its voters. */
async function joinsBesideVotes(read: Read, ideaIds: string[]): Promise<Map<string, number>> {
  const voted = read
    .select({ id: votes.personId })
    .from(votes)
    .where(
      and(
        eq(votes.ideaId, pilotIdeas.ideaId),
        eq(votes.personId, wouldJoins.personId),
        inArray(votes.state, countingStates),
      ),
    );
  const rows = await read
    .select({ ideaId: pilotIdeas.ideaId, n: countDistinct(wouldJoins.personId) })
    .from(pilotIdeas)
    .innerJoin(pilots, and(eq(pilots.id, pilotIdeas.pilotId), eq(pilots.state, "draft")))
    .innerJoin(wouldJoins, eq(wouldJoins.pilotId, pilots.id))
    .where(and(inArray(pilotIdeas.ideaId, ideaIds), notExists(voted)))
    .groupBy(pilotIdeas.ideaId);
  return new Map(rows.map(({ ideaId, n }) => [ideaId, n]));
}
