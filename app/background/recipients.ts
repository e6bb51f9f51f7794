import { isTold, type TellingKind } from "#app/domain/events.ts";
import { commentById, commenterIds } from "#db/comments.ts";
import type { Read } from "#db/connect.ts";
import type { Event } from "#db/events.ts";
import { dreamerIdsOf, ideaById } from "#db/ideas.ts";
import { promiseById } from "#db/kept-promises.ts";
import { pilotById } from "#db/pilots.ts";
import { questionById } from "#db/questions.ts";
import { participantIds } from "#db/seats.ts";
import { voterIds } from "#db/votes.ts";

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
    case "comment-added":
      return event.data.as === "note" ? [] : [...(await dreamerOf(read, event)), ...(await repliedTo(read, event))];
    case "idea-shipped":
    case "pilot-opened":
      return [...(await dreamerOf(read, event)), ...(await followersOf(read, event))];
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
    case "pilot-started":
      return participants(read, event);
    case "pilot-concluded":
      return [...(await dreamerOf(read, event)), ...(await participants(read, event, true))];
    case "seat-moved-up":
    case "credit-proposed":
      return subjectIds(event, "person");
    case "question-answered":
      return answerersOf(read, event);
    case "question-closed":
      return event.actorId === null ? askerOf(read, event) : [];
  }
}

function subjectIds(event: Event, kind: Event["subjects"][number]["kind"]): string[] {
  return event.subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
}

async function dreamerOf(read: Read, event: Event): Promise<string[]> {
  const ideas = await Promise.all(subjectIds(event, "idea").map((id) => ideaById(read, id)));
  return ideas.flatMap((idea) => (idea ? [idea.dreamerId] : []));
}

/** Who voted for the idea or said something about it. */
async function followersOf(read: Read, event: Event): Promise<string[]> {
  const ids = subjectIds(event, "idea");
  const voters = await Promise.all(ids.map((id) => voterIds(read, id)));
  const commenters = await Promise.all(ids.map((id) => commenterIds(read, id)));
  return [...voters, ...commenters].flat();
}

async function promiserOf(read: Read, event: Event): Promise<string[]> {
  const promises = await Promise.all(subjectIds(event, "promise").map((id) => promiseById(read, id)));
  return promises.flatMap((promise) => (promise ? [promise.madeBy] : []));
}

async function repliedTo(read: Read, event: Event): Promise<string[]> {
  const parent = event.data.parent ? await commentById(read, String(event.data.parent), false) : null;
  return parent ? [parent.authorId] : [];
}

/** Who has a seat, or had one to the end; with those who waited, if asked. */
async function participants(read: Read, event: Event, withWaiting = false): Promise<string[]> {
  const pilots = await Promise.all(subjectIds(event, "pilot").map((id) => pilotById(read, id)));
  const seated = await Promise.all(
    pilots.flatMap((pilot) => (pilot ? [participantIds(read, pilot.id, withWaiting)] : [])),
  );
  return seated.flat();
}

/** Whose ideas answered the question. */
async function answerersOf(read: Read, event: Event): Promise<string[]> {
  const dreamers = await Promise.all(subjectIds(event, "question").map((id) => dreamerIdsOf(read, id)));
  return dreamers.flat();
}

async function askerOf(read: Read, event: Event): Promise<string[]> {
  const questions = await Promise.all(subjectIds(event, "question").map((id) => questionById(read, id)));
  return questions.flatMap((question) => (question ? [question.askedBy] : []));
}
