import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { causeOf } from "#app/domain/pilot.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { mayMove, type Stage } from "#app/domain/stage.ts";
import { excerptOf } from "#app/domain/text.ts";
import { ideaById, moveIdea } from "#db/ideas.ts";
import { changePilot } from "#db/pilots.ts";
import { addRest } from "#db/rests.ts";
import { finishSeats } from "#db/seats.ts";
import { tally } from "#db/tallies.ts";
import { command } from "./command.ts";
import { choice, words } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

const shownLearned = 400;
const leadsTo = { adopt: "piloting", adapt: "polishing", stop: "resting" } as const satisfies Record<string, Stage>;

/** Staff conclude a pilot with an outcome and what was learnt; the idea's stage follows. */
export const concludePilot = command({
  deed: "conclude-pilot",
  input: z.strictObject({ outcome: choice(["adopt", "adapt", "stop"]), learned: words(limits.story) }),
  prepare: async ({ learned }) => ({
    told: { learned, learnedHtml: renderMarkdown(learned) },
    // The pilot's own page tells all of it.
    html: renderMarkdown(excerptOf(learned, shownLearned)),
  }),
  subject: pilotInAddress,
  async run(tx, { subject: pilot, input: { outcome, learned }, prepared: { told, html }, now, newId }) {
    const concluded = { state: "concluded", outcome, ...told, concludedAt: now } as const;
    if (!(await changePilot(tx, pilot.id, ["recruiting", "running"], concluded))) throw new Refusal("pilot-concluded");
    await finishSeats(tx, pilot.id, now);
    await tally(tx, "pilots-concluded", 1);

    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    const idea = await ideaById(tx, pilot.ideaId);
    const data = { pilot: pilot.number, outcome };
    const events: Happening[] = [{ kind: "pilot-concluded", subjects, data }];
    const to = leadsTo[outcome];
    if (!idea || !mayMove(idea.stage, to, causeOf[outcome]) || !(await moveIdea(tx, idea.id, idea.stage, to)))
      throw new Refusal("stage-changed");
    if (to === "resting")
      await addRest(tx, { id: newId(), ideaId: idea.id, pilotId: pilot.id, reason: learned, html, at: now });
    if (idea.stage !== to) events.push({ kind: "stage-changed", subjects, data: { ...data, from: idea.stage, to } });
    return { events, to: pathOfPilot(pilot) };
  },
});
