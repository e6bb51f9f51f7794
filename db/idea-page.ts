import { eq } from "drizzle-orm";
import { dayIn } from "../app/domain/calendar.ts";
import type { IdeaView, PilotCard } from "../app/domain/views.ts";
import { promiseOf } from "./answer-due.ts";
import { buildingBlocks } from "./building-blocks.ts";
import { questionsTo } from "./clarifying.ts";
import { hasSpoken, threadOf } from "./comments.ts";
import { companiesWanting } from "./companies.ts";
import type { Read } from "./connect.ts";
import { creditsForIdea } from "./credits.ts";
import { dreamerOf } from "./dreamers.ts";
import { gapsOf } from "./gaps.ts";
import { heldCount } from "./held-votes.ts";
import { isShared } from "./idea-removal.ts";
import { tagsOf } from "./idea-tags.ts";
import { lookedAt } from "./idea-views.ts";
import { ideaByNumber, ideaRow } from "./ideas.ts";
import { journeyOf } from "./journey.ts";
import { mergedIdeas } from "./merged-ideas.ts";
import { withMerged } from "./merges.ts";
import { lastModerationOf } from "./moderations.ts";
import { waitingNominations } from "./nominations.ts";
import { retellingOf } from "./on-behalf.ts";
import { faceById } from "./people.ts";
import { draftsOf } from "./pilot-drafts.ts";
import { pilotsOf } from "./pilots.ts";
import { offeredPolishes } from "./polishes.ts";
import { promisesTo } from "./promises.ts";
import { provenanceOf } from "./provenances.ts";
import { questionById } from "./questions.ts";
import { openRest } from "./rests.ts";
import { polishersCount } from "./revisions.ts";
import { celebrations } from "./schema.ts";
import { standingOf } from "./scores.ts";
import type { Site } from "./site.ts";
import { linesOf, ownVote } from "./votes.ts";
import { waysOf } from "./ways.ts";

type Reading = { site: Site; now: Date; readerId: string | null; forStaff: boolean; wholeThread?: boolean };

const newestComments = 100;
const mostComments = 5_000;

/** All that an idea's page shows to a reader; null when there is none they may see, or it was merged into another. */
export async function ideaView(
  read: Read,
  number: number,
  { site, now, readerId, forStaff, wholeThread }: Reading,
): Promise<IdeaView | null> {
  const row = await ideaRow(read, readerId, number);
  const idea = await ideaByNumber(read, number);
  if (!row || !idea || idea.mergedAt) return null;
  if (idea.unseen && !forStaff && readerId !== idea.dreamerId) return null;
  const all = await withMerged(read, idea.id);
  const own = readerId === idea.dreamerId;
  const hosted = readerId !== null && idea.hostId === readerId;
  const tended = forStaff || own || hosted;
  const talking = { readerId, forStaff, most: wholeThread ? mostComments : newestComments };
  const seen = await gathered({
    question: idea.questionId ? questionById(read, idea.questionId) : null,
    tags: tagsOf(read, idea.id),
    host: idea.hostId ? faceById(read, idea.hostId) : null,
    promise: idea.heardAt ? null : promiseOf(read, site, idea, now),
    shared: !own || isShared(read, idea),
    vote: ownVote(read, idea.id, readerId),
    retold: retellingOf(read, idea.id, forStaff),
    polishers: idea.polishesCount > 0 ? polishersCount(read, idea.id) : 0,
    polishes: idea.stage === "shipped" ? [] : offeredPolishes(read, idea.id),
    lines: forStaff || own ? linesOf(read, idea.id, forStaff) : null,
    held: forStaff ? heldCount(read, idea.id) : 0,
    looked: forStaff ? lookedAt(read, idea.id, dayIn(site.timeZone, now)) : null,
    known: forStaff ? dreamerOf(read, idea) : null,
    wanting: forStaff ? companiesWanting(read, idea) : null,
    standing: forStaff ? standingOf(read, idea) : null,
    gaps: gapsOf(read, idea),
    spoken: readerId !== null && !tended && hasSpoken(read, idea.id, readerId),
    blocks: buildingBlocks(read, idea.id),
    asked: own ? questionsTo(read, readerId, idea.id) : [],
    ways: waysOf(read, idea.id, readerId),
    promises: promisesTo(read, { ideaIds: all }),
    rest: idea.stage === "resting" ? openRest(read, idea.id) : null,
    provenance: provenanceOf(read, idea.id),
    said: idea.unseen ? lastModerationOf(read, idea.id) : null,
    talk: threadOf(read, idea.id, talking),
    merged: mergedIdeas(read, all, talking),
    journey: journeyOf(read, idea.id),
    pilots: pilotsOf(read, all),
    drafts: forStaff ? draftsOf(read, all) : [],
    credits: creditsForIdea(read, all),
    nominations: forStaff ? waitingNominations(read, all) : [],
    celebrated: celebrationsOf(read, idea.id),
  });
  const { question, host, promise, celebrated } = seen;
  const shipped = celebrated.find(({ kind }) => kind === "shipped") ?? celebrated[0];
  return {
    ...row,
    html: idea.bodyHtml,
    question: question && { number: question.number, slug: question.slug, title: question.title },
    tags: seen.tags.map(({ slug, name }) => ({ slug, name })),
    taggedByReader: forStaff || own,
    host,
    hostedByReader: hosted,
    removable: !seen.shared,
    answerDue: promise?.due ?? null,
    answerDays: promise?.days ?? null,
    answerLate: promise?.late ?? false,
    answerLeft: promise?.left ?? 0,
    pause: promise?.pause ?? null,
    sitePauses: promise?.off ?? [],
    own,
    vote: seen.vote,
    retold: seen.retold,
    meant: { nice: idea.niceCount, matters: idea.mattersCount, vital: idea.vitalCount },
    revision: idea.revision,
    meaningRevision: idea.meaningRevision,
    polishers: seen.polishers,
    polishes: seen.polishes,
    lines: seen.lines,
    held: seen.held,
    looked: seen.looked,
    known: seen.known,
    wanting: seen.wanting,
    standing: seen.standing,
    gaps: seen.gaps,
    gapsTendedByReader: tended,
    gapsAddedByReader: tended || seen.spoken,
    blocks: seen.blocks,
    asked: seen.asked,
    ways: seen.ways,
    choosesWays: own || (seen.vote !== null && !seen.vote.held),
    promises: seen.promises,
    rest: seen.rest,
    provenance: seen.provenance,
    unseen: idea.unseen && { because: idea.unseen, said: seen.said },
    thread: seen.talk.thread,
    threadCut: seen.talk.cut,
    merged: seen.merged,
    journey: seen.journey,
    pilot: row.pilot ?? openOf(seen.pilots),
    pilots: seen.pilots,
    drafts: seen.drafts,
    credits: seen.credits,
    nominations: seen.nominations,
    celebration: shipped ? { number: shipped.number, slug: shipped.slug } : null,
  };
}

/** The pilot that looks for people or runs, also one that another idea leads. */
function openOf(pilots: PilotCard[]): IdeaView["pilot"] {
  return pilots.find(({ state }) => state === "recruiting" || state === "running") ?? null;
}

function celebrationsOf(read: Read, ideaId: string) {
  return read
    .select({ kind: celebrations.kind, number: celebrations.number, slug: celebrations.slug })
    .from(celebrations)
    .where(eq(celebrations.ideaId, ideaId))
    .limit(20);
}

/** What each of some reads answers, under its own name. */
async function gathered<Reads extends Record<string, unknown>>(reads: Reads) {
  const entries = await Promise.all(Object.entries(reads).map(async ([name, read]) => [name, await read]));
  return Object.fromEntries(entries) as { [Name in keyof Reads]: Awaited<Reads[Name]> };
}
