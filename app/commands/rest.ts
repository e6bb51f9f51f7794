import { composed } from "#app/domain/answer.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import type { Stage } from "#app/domain/stage.ts";
import type { Tx } from "#db/connect.ts";
import type { Idea } from "#db/ideas.ts";
import { addRest } from "#db/rests.ts";
import type { Site } from "#db/site.ts";
import { maybe, maybeDay, maybeLine } from "./input.ts";

/** The fields by which an answer lets an idea rest, besides its thanks. */
export const restFields = {
  reason: maybe(limits.answerStep),
  wakesOn: maybeDay,
  wakesWhen: maybeLine(limits.line),
};

type Said = { thanks: string | null; reason: string | null; wakesOn: string | null; wakesWhen: string | null };

/** Resting needs thanks, the reason, and a day or words that wake it; these belong to resting alone. */
export function faultsOfRest({ stage, thanks, reason, wakesOn, wakesWhen }: Said & { stage: Stage | null }) {
  const faults: Record<string, FaultCode> = {};
  if (stage === "resting") {
    if (!thanks) faults.thanks = "required";
    if (!reason) faults.reason = "required";
    if (!wakesOn && !wakesWhen) faults.wakesOn = "required";
  } else if (reason || wakesOn || wakesWhen) faults.stage = "only-resting";
  return faults;
}

/** Slow, so for `prepare`: what the idea shows while it rests. */
export function restHtml({ thanks, reason }: Said): string {
  return renderMarkdown(composed({ thanks, reason }));
}

/** Keeps why an idea rests and what would wake it, beside the answer that says so. */
export async function keepRest(
  tx: Tx,
  { thanks, reason, wakesOn, wakesWhen }: Said,
  {
    id,
    idea,
    commentId,
    html,
    site,
    now,
  }: { id: string; idea: Idea; commentId: string; html: string; site: Site; now: Date },
): Promise<void> {
  if (wakesOn && wakesOn <= dayIn(site.timeZone, now)) throw new Refusal("wakes-in-the-past", "wakesOn");
  await addRest(tx, {
    id,
    ideaId: idea.id,
    commentId,
    thanks,
    reason: reason ?? "",
    html,
    wakesOn,
    wakesWhen,
    at: now,
  });
}
