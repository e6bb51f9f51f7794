import { about, isTold, type TellingKind } from "#app/domain/events.ts";
import { commentById, commenterIds } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import { creditedFor } from "#db/credits.ts";
import type { Event } from "#db/events.ts";
import { gapById } from "#db/gaps.ts";
import { ideaById, ideaByNumber } from "#db/ideas.ts";
import { withMerged } from "#db/merges.ts";
import { moderationById } from "#db/moderations.ts";
import { nominationById } from "#db/nominations.ts";
import { bringersOf } from "#db/on-behalf.ts";
import { adminIds, colleaguesAmong } from "#db/people.ts";
import { pilotById } from "#db/pilots.ts";
import { offererIds, polishById } from "#db/polishes.ts";
import { promiseById } from "#db/promises.ts";
import { tookPartIn } from "#db/question-parts.ts";
import { questionById } from "#db/questions.ts";
import { quotedIds } from "#db/quotes.ts";
import { reportersOf } from "#db/reports.ts";
import { participantIds } from "#db/seats.ts";
import { thanksById } from "#db/thanks.ts";
import { voterIds } from "#db/votes.ts";
import { wouldJoinerIds } from "#db/would-joins.ts";

type About = Pick<Event, "subjects">;

/** Who is told of an event: whoever it concerns, never the one who did it. */
export async function recipientsOf(read: Read, event: Event): Promise<string[]> {
  const told = isTold(event.kind) ? await concerned(read, event.kind, event) : [];
  return [...new Set(told)].filter((id) => id !== event.actorId);
}

async function concerned(read: Read, kind: TellingKind, event: Event): Promise<string[]> {
  switch (kind) {
    case "idea-answered":
    case "idea-woken":
      return [...(await dreamerOf(read, event)), ...(await followersOf(read, event))];
    case "answer-missed":
      return hostOf(read, event);
    case "person-nominated":
      return hostUnlessNominated(read, event);
    case "clock-paused":
      return dreamerOf(read, event);
    case "comment-added":
      // Whom the staff ask is told in other words.
      if (event.data.as === "note" || event.data.asks) return [];
      return [
        ...(await dreamerOf(read, event)),
        ...(await repliedTo(read, event)),
        ...(await missedBy(read, event)),
        ...(await pilotHostOf(read, event)),
      ];
    case "gap-added":
    case "dreamer-asked":
      return dreamerOf(read, event);
    case "idea-clarified":
      return [...(await askerOfDreamer(read, event)), ...(await hostOf(read, event))];
    case "idea-hidden":
    case "idea-restored":
    case "comment-hidden":
    case "comment-restored":
    case "person-blocked":
    case "person-unblocked":
      return authorOf(read, event);
    case "report-heeded":
    case "report-answered":
      return reportersOf(read, [String(event.data.moderation)]);
    case "idea-merged":
      return peopleOf(read, event.data.merged);
    case "idea-unmerged":
      return peopleOf(read, event.data.idea);
    case "idea-shipped":
      return [
        ...(await dreamerOf(read, event)),
        ...(await followersOf(read, event)),
        ...(await creditedBefore(read, event, "idea")),
      ];
    case "pilot-celebrated":
      return creditedBefore(read, event, "pilot");
    case "pilot-opened":
      return [
        ...(await dreamerOf(read, event)),
        ...(await followersOf(read, event)),
        ...(await wouldJoiners(read, event)),
      ];
    case "polish-offered":
      return [...(await dreamerOf(read, event)), ...(await hostOf(read, event)), ...(await polishersOf(read, event))];
    case "polish-accepted":
      return [...(await dreamerOf(read, event)), ...(await polishersOf(read, event))];
    case "polish-declined":
      return polishersOf(read, event);
    case "revision-restored":
      return [...(await dreamerOf(read, event)), ...(await hostOf(read, event))];
    case "meaning-changed":
      return votersBefore(read, event);
    case "promise-moved":
    case "promise-kept":
      return [
        ...(await dreamerOf(read, event)),
        ...(await followersOf(read, event)),
        ...(await participants(read, event)),
      ];
    case "promise-broken":
      return [
        ...(await dreamerOf(read, event)),
        ...(await followersOf(read, event)),
        ...(await participants(read, event)),
        ...(await promiserOf(read, event)),
      ];
    case "hypothesis-shared":
      return [
        ...(await dreamerOf(read, event)),
        ...(await followersOf(read, event)),
        ...(await wouldJoiners(read, event)),
      ];
    case "hypothesis-changed":
      return wouldJoiners(read, event);
    case "pilot-started":
    case "pilot-updated":
    case "pilot-capped":
    case "pilot-extended":
    case "pilot-corrected":
      return participants(read, event);
    case "pilot-ending":
    case "cap-near":
    case "seat-requested":
    case "check-in-shared":
      return pilotHostOf(read, event);
    case "pilot-concluded":
      return [
        ...(await dreamerOf(read, event)),
        ...(await participants(read, event, true)),
        ...(await wouldJoiners(read, event)),
        ...(await followersOf(read, event)),
      ];
    case "report-over":
    case "idea-published":
    case "comment-published":
    case "polish-published":
    case "host-given":
    case "pilot-host-given":
    case "seat-given":
    case "seat-not-given":
    case "seat-moved-up":
    case "check-in-due":
    case "quote-proposed":
    case "credit-proposed":
    case "spotlight-proposed":
    case "credit-corrected":
    case "credit-taken-back":
    case "person-invited":
    case "vote-cast-for":
    case "idea-posted-for":
    case "comment-added-for":
      return subjectIds(event, "person");
    case "on-behalf-accepted":
    case "on-behalf-undone":
      return colleaguesAmong(read, await bringersOf(read, String(event.data.brought), subjectIds(event, "idea")));
    case "celebration-edited":
      return quotedIn(read, event);
    case "thanks-given":
      return thanked(read, event);
    case "question-answered":
      return askedAlong(read, event);
    case "question-closed":
      return event.actorId === null ? askerOf(read, event) : [];
  }
}

function subjectIds(event: About, kind: Event["subjects"][number]["kind"]): string[] {
  return event.subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
}

/** Who dreamed up the idea, or one that was merged into it. */
async function dreamerOf(read: Read, event: About): Promise<string[]> {
  const ids = await Promise.all(subjectIds(event, "idea").map((id) => withMerged(read, id)));
  const ideas = await Promise.all(ids.flat().map((id) => ideaById(read, id)));
  return ideas.flatMap((idea) => (idea ? [idea.dreamerId] : []));
}

/** Whose words were moderated. */
async function authorOf(read: Read, event: Event): Promise<string[]> {
  const moderation = await moderationById(read, String(event.data.moderation));
  return moderation ? [moderation.personId] : [];
}

/** Who offered a polish, and whose words it grew from. */
async function polishersOf(read: Read, event: Event): Promise<string[]> {
  const polishes = await Promise.all(subjectIds(event, "polish").map((id) => polishById(read, id)));
  return polishes.flatMap((polish) => (polish ? [polish.byId, polish.offeredBy] : []));
}

/** Who voted for what the idea meant before. */
async function votersBefore(read: Read, event: Event): Promise<string[]> {
  const revision = Number(event.data.revision);
  return (await Promise.all(subjectIds(event, "idea").map((id) => voterIds(read, id, revision)))).flat();
}

/** Who voted for the idea, or said something about it or about one that was merged into it. */
async function followersOf(read: Read, event: About): Promise<string[]> {
  const ids = subjectIds(event, "idea");
  const voters = await Promise.all(ids.map((id) => voterIds(read, id)));
  const all = await Promise.all(ids.map((id) => withMerged(read, id)));
  const commenters = await Promise.all(all.flat().map((id) => commenterIds(read, id)));
  return [...voters, ...commenters].flat();
}

/** Everybody who had to do with the idea of this number before it was merged, or now that it is not any more. */
async function peopleOf(read: Read, number: Event["data"][string] | undefined): Promise<string[]> {
  const idea = await ideaByNumber(read, Number(number));
  if (!idea) return [];
  const event = { subjects: [about("idea", idea.id)] };
  const offerers = await offererIds(read, idea.id);
  return [...(await dreamerOf(read, event)), ...(await followersOf(read, event)), ...offerers];
}

/** Who was asked already, when a pilot concluded, how to be named for what is celebrated now, and did not say no. */
async function creditedBefore(read: Read, event: Event, kind: "idea" | "pilot"): Promise<string[]> {
  const subjects = subjectIds(event, kind);
  return (await Promise.all(subjects.map((id) => creditedFor(read, kind, id, event.createdAt)))).flat();
}

async function hostOf(read: Read, event: Event): Promise<string[]> {
  const ideas = await Promise.all(subjectIds(event, "idea").map((id) => ideaById(read, id)));
  return ideas.flatMap((idea) => (idea?.hostId ? [idea.hostId] : []));
}

/** Whoever is nominated hears nothing of it before they are asked. */
async function hostUnlessNominated(read: Read, event: Event): Promise<string[]> {
  const nomination = await nominationById(read, String(event.data.nomination));
  return (await hostOf(read, event)).filter((id) => id !== nomination?.personId);
}

/** Who said that it is missing what was answered. */
async function missedBy(read: Read, event: Event): Promise<string[]> {
  const gap = event.data.gap ? await gapById(read, String(event.data.gap)) : null;
  return gap?.addedBy ? [gap.addedBy] : [];
}

/** Whose clarifying question the dreamer has answered. */
async function askerOfDreamer(read: Read, event: Event): Promise<string[]> {
  const question = await commentById(read, String(event.data.asked), true);
  return question ? [question.authorId] : [];
}

async function promiserOf(read: Read, event: Event): Promise<string[]> {
  const promises = await Promise.all(subjectIds(event, "promise").map((id) => promiseById(read, id)));
  return promises.flatMap((promise) => (promise ? [promise.madeBy] : []));
}

/** Who hears in other words that their clarifying question was answered is not told of the reply as well. */
async function repliedTo(read: Read, event: Event): Promise<string[]> {
  if (event.data.clarifies) return [];
  const parent = event.data.parent ? await commentById(read, String(event.data.parent), false) : null;
  return parent ? [parent.authorId] : [];
}

/** The host of the pilot, or once they do not work here any more that of its idea, or else the admins. */
async function pilotHostOf(read: Read, event: Event): Promise<string[]> {
  const pilots = await Promise.all(subjectIds(event, "pilot").map((id) => pilotById(read, id)));
  const hosts = pilots.flatMap((pilot) => (pilot ? [pilot.hostId] : []));
  if (hosts.length === 0) return [];
  const ideas = await Promise.all(pilots.map((pilot) => pilot && ideaById(read, pilot.ideaId)));
  const instead = ideas.flatMap((idea) => (idea?.hostId ? [idea.hostId] : []));
  for (const ids of [hosts, instead]) {
    const here = await colleaguesAmong(read, ids);
    if (here.length > 0) return here;
  }
  return adminIds(read);
}

/** Who said that they would join, when only the hypothesis was there. */
async function wouldJoiners(read: Read, event: Event): Promise<string[]> {
  return (await Promise.all(subjectIds(event, "pilot").map((id) => wouldJoinerIds(read, id)))).flat();
}

/** Who has a seat, or had one to the end; with those who waited, if asked. */
async function participants(read: Read, event: Event, withWaiting = false): Promise<string[]> {
  const pilots = await Promise.all(subjectIds(event, "pilot").map((id) => pilotById(read, id)));
  const seated = await Promise.all(
    pilots.flatMap((pilot) => (pilot ? [participantIds(read, pilot.id, withWaiting)] : [])),
  );
  return seated.flat();
}

/** Whose words stand in the story. */
async function quotedIn(read: Read, event: Event): Promise<string[]> {
  return (await Promise.all(subjectIds(event, "celebration").map((id) => quotedIds(read, id)))).flat();
}

/** Whom the thanks are to, unless they were taken back. */
async function thanked(read: Read, event: Event): Promise<string[]> {
  const thanks = await Promise.all(subjectIds(event, "thanks").map((id) => thanksById(read, id)));
  return thanks.flatMap((one) => (one && one.state !== "taken-back" ? [one.toId] : []));
}

/** Who took part in the question. */
async function askedAlong(read: Read, event: Event): Promise<string[]> {
  return (await Promise.all(subjectIds(event, "question").map((id) => tookPartIn(read, id)))).flat();
}

async function askerOf(read: Read, event: Event): Promise<string[]> {
  const questions = await Promise.all(subjectIds(event, "question").map((id) => questionById(read, id)));
  return questions.flatMap((question) => (question ? [question.askedBy] : []));
}
