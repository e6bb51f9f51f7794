import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { excerptOf } from "#app/domain/text.ts";
import { lockIdeas } from "#db/ideas.ts";
import { figuresOf } from "#db/outcome.ts";
import { changePilot, holdPilot, ideasIn } from "#db/pilots.ts";
import { finishSeats } from "#db/seats.ts";
import { tally } from "#db/tallies.ts";
import { command } from "./command.ts";
import { creditTesters, follow, resultOf, saidResult } from "./conclusion.ts";
import { choice, maybe, words } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

const shownLearned = 400;

/**
 * Staff conclude a pilot with an outcome and what was learnt. The stage of its ideas follows, everybody involved is
 * told, and credit is proposed to all who checked in, also when it stopped.
 */
export const concludePilot = command({
  deed: "conclude-pilot",
  input: z.strictObject({
    outcome: choice(["adopt", "adapt", "stop"]),
    happened: maybe(limits.story),
    result: saidResult,
    learned: words(limits.story),
    next: maybe(limits.story),
  }),
  prepare: async ({ happened, learned, next }) => ({
    told: {
      ...{ happened, learned, next },
      happenedHtml: happened && renderMarkdown(happened),
      learnedHtml: renderMarkdown(learned),
      nextHtml: next && renderMarkdown(next),
    },
    // The pilot's own page tells all of it.
    html: renderMarkdown(excerptOf(learned, shownLearned)),
  }),
  subject: pilotInAddress,
  async run(tx, { me, subject, input: { outcome, learned, result: said }, prepared: { told, html }, now, newId }) {
    // Held first: no check-in and no seat comes in any more while it is counted.
    const pilot = await holdPilot(tx, subject.id, ["recruiting", "running"]);
    if (!pilot) throw new Refusal(subject.state === "draft" ? "pilot-not-running" : "pilot-concluded");
    const result = resultOf(pilot, await figuresOf(tx, pilot), said);
    await changePilot(tx, pilot.id, [pilot.state], {
      ...{ state: "concluded", outcome, result, concludedAt: now },
      ...told,
    });
    await finishSeats(tx, pilot.id, now);
    await tally(tx, "pilots-concluded", 1);

    const ideas = await ideasIn(tx, pilot);
    await lockIdeas(
      tx,
      ideas.map(({ number }) => number),
    );
    const subjects = [about("pilot", pilot.id), ...ideas.map(({ id }) => about("idea", id))];
    const events: Happening[] = [{ kind: "pilot-concluded", subjects, data: { pilot: pilot.number, outcome } }];
    for (const idea of ideas)
      events.push(...(await follow(tx, { idea, pilot, outcome, reason: learned, html, now, newId })));
    events.push(...(await creditTesters(tx, { pilot, by: me, now, newId })));
    return { events, to: pathOfPilot(pilot) };
  },
});
