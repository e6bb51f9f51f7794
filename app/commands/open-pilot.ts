import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { faultOfDates } from "#app/domain/pilot.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { mayMove } from "#app/domain/stage.ts";
import { hostIfNobody, moveIdea } from "#db/ideas.ts";
import { nextNumber } from "#db/numbers.ts";
import { addPilot, hasOpenPilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { day, whole, words } from "./input.ts";

/** Staff try an idea small: the pilot opens for recruiting and the idea goes to piloting. One at a time. */
export const openPilot = command({
  deed: "open-pilot",
  input: z.strictObject({
    hypothesis: words(limits.line),
    measure: words(limits.line),
    places: whole(limits.places),
    from: day,
    to: day,
  }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input: { hypothesis, measure, places, from, to }, now, newId }) {
    const fault = faultOfDates(from, to, dayIn(site.timeZone, now));
    if (fault) throw new Refusal(fault.code, fault.field);
    if (idea.stage === "shipped") throw new Refusal("idea-shipped");
    if (!mayMove(idea.stage, "piloting", "pilot-opened")) throw new Refusal("idea-rests");
    // Moving the idea first locks it, so that of two people opening a pilot at once the second sees the first's.
    if (!(await moveIdea(tx, idea.id, idea.stage, "piloting"))) throw new Refusal("stage-changed");
    if (await hasOpenPilot(tx, idea.id)) throw new Refusal("pilot-runs-already");
    const id = newId();
    const number = await nextNumber(tx, "pilot");
    const pilot = { id, number, slug: idea.slug, ideaId: idea.id, hostId: me, state: "recruiting" } as const;
    await addPilot(tx, {
      ...pilot,
      hypothesis,
      measure,
      places,
      startsOn: from,
      endsOn: to,
      openedAt: now,
      createdAt: now,
    });

    const subjects = [about("idea", idea.id), about("pilot", id)];
    const data = { idea: idea.number, pilot: number };
    const events: Happening[] = [{ kind: "pilot-opened", subjects, data }];
    if (await hostIfNobody(tx, idea.id, me))
      events.push({ kind: "host-taken", subjects: [about("idea", idea.id)], data: { idea: idea.number } });
    if (idea.stage !== "piloting")
      events.push({ kind: "stage-changed", subjects, data: { ...data, from: idea.stage, to: "piloting" } });
    return { events, to: pathOfPilot(pilot) };
  },
});
