import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { type Figures, measured } from "#app/domain/outcome.ts";
import { causeOf } from "#app/domain/pilot.ts";
import { Malformed, Refusal } from "#app/domain/refusal.ts";
import { mayMove, type Stage } from "#app/domain/stage.ts";
import type { Outcome } from "#app/domain/views.ts";
import type { Tx } from "#db/connect.ts";
import { proposeCredit, subjectOf } from "#db/credits.ts";
import { type Idea, moveIdea } from "#db/ideas.ts";
import type { NewId } from "#db/ids.ts";
import type { Pilot } from "#db/pilots.ts";
import { addRest } from "#db/rests.ts";
import { checkedIn } from "#db/seats.ts";
import { creditProposed } from "./celebration.ts";
import { figure } from "./input.ts";

const leadsTo = { adopt: "piloting", adapt: "polishing", stop: "resting" } as const satisfies Record<Outcome, Stage>;

/** What staff say was measured: yes, no or a number; null when they say nothing. */
export const saidResult = z
  .union([z.literal("").transform(() => null), z.enum(["yes", "no"]), figure], {
    error: "not-a-number",
  })
  .optional()
  .transform((value) => value ?? null);

/** What a pilot measured: staff say the figure, or yes or no; all else its check-ins say. Throws `Malformed`. */
export function resultOf({ yardstick }: Pick<Pilot, "yardstick">, figures: Figures, said: z.output<typeof saidResult>) {
  if (yardstick === "figure") {
    if (typeof said === "string") throw new Malformed({ result: "not-a-number" });
    return said ?? figures.figure;
  }
  if (yardstick === "yes-no") {
    if (typeof said === "number") throw new Malformed({ result: "not-a-choice" });
    return said && (said === "yes" ? 1 : 0);
  }
  if (said !== null) throw new Malformed({ result: "unknown-field" });
  return measured(yardstick, figures);
}

/** An idea goes where its pilot's outcome leads. Throws the `Refusal` of one that can't. */
export async function follow(
  tx: Tx,
  {
    idea,
    pilot,
    outcome,
    reason,
    html,
    now,
    newId,
  }: { idea: Idea; pilot: Pilot; outcome: Outcome; reason: string; html: string; now: Date; newId: NewId },
): Promise<Happening[]> {
  const to = leadsTo[outcome];
  if (!mayMove(idea.stage, to, causeOf[outcome]) || !(await moveIdea(tx, idea.id, idea.stage, to)))
    throw new Refusal("stage-changed");
  if (to === "resting") await addRest(tx, { id: newId(), ideaId: idea.id, pilotId: pilot.id, reason, html, at: now });
  if (idea.stage === to) return [];
  const subjects = [about("pilot", pilot.id), about("idea", idea.id)];
  return [{ kind: "stage-changed", subjects, data: { pilot: pilot.number, outcome, from: idea.stage, to } }];
}

/** Proposes credit to everybody who checked in at least once, also to those who left since. */
export async function creditTesters(
  tx: Tx,
  { pilot, by, now, newId }: { pilot: Pilot; by: string; now: Date; newId: NewId },
): Promise<Happening[]> {
  const events: Happening[] = [];
  const tester = { subject: subjectOf("pilot", pilot.id), ideaId: pilot.ideaId, role: "tester", what: "" } as const;
  for (const { personId, times } of await checkedIn(tx, pilot.id)) {
    const id = newId();
    const evidence = { checkIns: times };
    if (await proposeCredit(tx, { id, ...tester, personId, evidence, proposedBy: by, createdAt: now }))
      events.push(creditProposed(id, personId, { pilot: pilot.number }));
  }
  return events;
}
