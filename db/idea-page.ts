import { eq } from "drizzle-orm";
import { dayIn } from "../app/domain/calendar.ts";
import type { IdeaView } from "../app/domain/views.ts";
import { threadOf } from "./comments.ts";
import type { Read } from "./connect.ts";
import { creditsForIdea } from "./credits.ts";
import { heldCount } from "./held-votes.ts";
import { isShared } from "./idea-removal.ts";
import { tagsOf } from "./idea-tags.ts";
import { ideaByNumber, ideaRow } from "./ideas.ts";
import { journeyOf } from "./journey.ts";
import { promisesTo } from "./kept-promises.ts";
import { faceOf, personById } from "./people.ts";
import { pilotsOf } from "./pilots.ts";
import { promiseOf } from "./promises.ts";
import { provenanceOf } from "./provenances.ts";
import { questionById } from "./questions.ts";
import { openRest } from "./rests.ts";
import { celebrations } from "./schema.ts";
import type { Site } from "./site.ts";
import { linesOf, ownVote } from "./votes.ts";
import { waysOf } from "./ways.ts";

type Reading = { site: Site; now: Date; readerId: string | null; forStaff: boolean; wholeThread?: boolean };

const newestComments = 100;
const mostComments = 5_000;

/** All that an idea's page shows to a reader; null when there is no such idea. */
export async function ideaView(
  read: Read,
  number: number,
  { site, now, readerId, forStaff, wholeThread }: Reading,
): Promise<IdeaView | null> {
  const row = await ideaRow(read, readerId, number);
  const idea = await ideaByNumber(read, number);
  if (!row || !idea) return null;
  const own = readerId === idea.dreamerId;
  const [
    question,
    tags,
    host,
    promise,
    shared,
    vote,
    lines,
    held,
    ways,
    promises,
    rest,
    provenance,
    talk,
    journey,
    pilots,
    credits,
    celebrated,
  ] = await Promise.all([
    idea.questionId ? questionById(read, idea.questionId) : null,
    tagsOf(read, idea.id),
    idea.hostId ? personById(read, idea.hostId) : null,
    idea.heardAt ? null : promiseOf(read, site, idea),
    !own || isShared(read, idea),
    ownVote(read, idea.id, readerId),
    forStaff || own ? linesOf(read, idea.id) : null,
    forStaff ? heldCount(read, idea.id) : 0,
    waysOf(read, idea.id, readerId),
    promisesTo(read, { ideaId: idea.id }),
    idea.stage === "resting" ? openRest(read, idea.id) : null,
    provenanceOf(read, idea.id),
    threadOf(read, idea.id, { readerId, forStaff, most: wholeThread ? mostComments : newestComments }),
    journeyOf(read, idea.id),
    pilotsOf(read, idea.id),
    creditsForIdea(read, idea.id),
    celebrationsOf(read, idea.id),
  ]);
  const shipped = celebrated.find(({ kind }) => kind === "shipped") ?? celebrated[0];
  return {
    ...row,
    html: idea.bodyHtml,
    question: question && { number: question.number, slug: question.slug, title: question.title },
    tags: tags.map(({ slug, name }) => ({ slug, name })),
    taggedByReader: forStaff || own,
    host: host && faceOf({ ...host, named: host.namedCreditsCount }),
    hostedByReader: readerId !== null && idea.hostId === readerId,
    removable: !shared,
    answerDue: promise?.due ?? null,
    answerDays: promise?.days ?? null,
    answerLate: promise !== null && promise.due < dayIn(site.timeZone, now),
    own,
    vote,
    meant: { nice: idea.niceCount, matters: idea.mattersCount, vital: idea.vitalCount },
    lines,
    held,
    ways,
    choosesWays: own || (vote !== null && !vote.held),
    promises,
    rest,
    provenance,
    thread: talk.thread,
    threadCut: talk.cut,
    journey,
    pilots,
    credits,
    celebration: shipped ? { number: shipped.number, slug: shipped.slug } : null,
  };
}

function celebrationsOf(read: Read, ideaId: string) {
  return read
    .select({ kind: celebrations.kind, number: celebrations.number, slug: celebrations.slug })
    .from(celebrations)
    .where(eq(celebrations.ideaId, ideaId))
    .limit(20);
}
