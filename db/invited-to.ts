/** What people are invited to: a question, an idea, a pilot, known by its public number. */
import { and, desc, eq, inArray } from "drizzle-orm";
import { type InvitedTo, invitedToOut } from "../app/domain/invitation.ts";
import { pathOf, pathOfPilot, pathOfQuestion } from "../app/domain/paths.ts";
import type { InvitedToView, PilotState } from "../app/domain/views.ts";
import type { Read } from "./connect.ts";
import { ideaById, ideaByNumber } from "./ideas.ts";
import { survivorOf } from "./merges.ts";
import { isSeen, seenPilot } from "./pilots.ts";
import { openQuestions, questionByNumber } from "./questions.ts";
import { ideas, pilots } from "./schema.ts";

export type Found = NonNullable<InvitedToView> & {
  id: string;
  /** Whether people can be invited to it now. */
  open: boolean;
};

/**
 * What is invited to, as it is now: an idea that was merged is the one it lives on in. Null when it is gone, or hidden.
 */
export async function invitedTo(read: Read, { kind, number }: InvitedTo): Promise<Found | null> {
  if (kind === "question") {
    const question = await questionByNumber(read, number, false);
    if (!question) return null;
    const { id, title, state } = question;
    return { kind, id, title, href: pathOfQuestion(question), open: state === "open" };
  }
  if (kind === "pilot") {
    const pilot = await seenPilot(read, number, false);
    const idea = pilot && (await ideaById(read, pilot.ideaId));
    if (!pilot || !idea) return null;
    return { kind, id: pilot.id, title: idea.title, href: pathOfPilot(pilot), open: asksPeople.includes(pilot.state) };
  }
  const idea = await ideaByNumber(read, number);
  const now = idea?.mergedAt ? await survivorOf(read, idea.id) : idea;
  if (!idea || !now || now.unseen) return null;
  const open = !idea.mergedAt && idea.stage !== "resting";
  return { kind, id: now.id, title: now.title, href: pathOf(now), open };
}

/** What people can be invited to without looking for it: open questions, and the pilots that ask who would come. */
export async function invitableNow(read: Read): Promise<{ to: string; kind: InvitedTo["kind"]; title: string }[]> {
  const [questions, recruiting] = await Promise.all([
    openQuestions(read),
    read
      .select({ number: pilots.number, title: ideas.title })
      .from(pilots)
      .innerJoin(ideas, eq(ideas.id, pilots.ideaId))
      .where(and(inArray(pilots.state, asksPeople), isSeen))
      .orderBy(desc(pilots.number))
      .limit(50),
  ]);
  const as = (kind: InvitedTo["kind"]) => (one: { number: number; title: string }) => {
    return { to: invitedToOut({ kind, number: one.number }), kind, title: one.title };
  };
  return [...questions.map(as("question")), ...recruiting.map(as("pilot"))];
}

/** A pilot asks who would come as long as it looks for people, and before, once everybody may read what it believes. */
const asksPeople: PilotState[] = ["draft", "recruiting"];
