import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { pathOfInbox } from "#app/domain/inbox.ts";
import { limits } from "#app/domain/limits.ts";
import { type ReportKind, reportKinds } from "#app/domain/moderation.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { commentWithId } from "#db/comments.ts";
import type { Tx } from "#db/connect.ts";
import { lockIdea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import { addReport, closeReports, endReports, reported } from "#db/reports.ts";
import type { Outcome } from "./command.ts";
import { choice, maybe } from "./input.ts";

/** Why somebody finds that something should not stand here; what is something else needs words. */
export const reportInput = z
  .strictObject({ why: choice(reportKinds), words: maybe(limits.because) })
  .refine(({ why, words }) => why !== "other" || words !== null, { error: "required", path: ["words"] });

/** As many reports as one person makes within an hour. */
export const reportLimits = [{ times: 10, seconds: 3600, perPerson: true as const }];

type Said = { why: ReportKind; words: string | null };
type Place = { idea: { id: string; number: number }; commentId: string | null; authorId: string; to: string };

/**
 * Keeps a report for the staff alone, and leads back to where it stands; nothing happens when the same person's report of
 * the same thing waits.
 */
export async function report(
  tx: Tx,
  { idea, commentId, authorId, to }: Place,
  { why, words }: Said,
  { me, now, newId }: { me: string; now: Date; newId: NewId },
): Promise<Outcome> {
  if (authorId === me) throw new Refusal("own-words");
  // Held, so that whoever hides it at this moment either finds the report or comes first.
  const held = await lockIdea(tx, idea.id);
  const said = commentId ? await commentWithId(tx, commentId) : null;
  if (!held || held.unseen || said?.unseen) throw new Refusal("hidden-already");
  const subject = commentId ? reported("comment", commentId) : reported("idea", idea.id);
  const place = { ideaId: idea.id, commentId, subject };
  const added = await addReport(tx, { id: newId(), ...place, byId: me, kind: why, words, createdAt: now });
  if (!added) return { events: [], to };
  const subjects = [about("idea", idea.id), ...(commentId ? [about("comment", commentId)] : [])];
  return { events: [{ kind: "reported", subjects, data: { idea: idea.number, comment: commentId } }], to };
}

/** What was decided about a thing closes its reports; whoever made them is told. */
export async function answerReports(
  tx: Tx,
  { subjects, data }: Happening,
  subject: string,
  state: "hidden" | "stays",
): Promise<Happening[]> {
  const closed = await closeReports(tx, subject, { state, moderationId: String(data?.moderation) });
  if (closed === 0) return [];
  return [{ kind: state === "hidden" ? "report-heeded" : "report-answered", subjects, data }];
}

/** Staff find that what was reported may stand, as `done` says; whoever reported it is told why. */
export async function letStand(tx: Tx, done: Happening, subject: string): Promise<Outcome> {
  const events = await answerReports(tx, done, subject, "stays");
  if (events.length === 0) throw new Refusal("nothing-reported");
  return { events, to: pathOfInbox() };
}

/** What was reported is taken back by its author, a comment or a whole idea; whoever reported it is told. */
export async function endReportsOf(
  tx: Tx,
  idea: { id: string; number: number },
  commentId: string | null = null,
): Promise<Happening[]> {
  const told = await endReports(tx, commentId ? { commentId } : { ideaId: idea.id });
  if (told.length === 0) return [];
  const subjects = [
    about("idea", idea.id),
    ...(commentId ? [about("comment", commentId)] : []),
    ...told.map((id) => about("person", id)),
  ];
  return [{ kind: "report-over", subjects, data: { idea: idea.number, comment: commentId } }];
}
