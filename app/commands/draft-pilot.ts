import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { whyNotTried } from "#app/domain/pilot-readiness.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { command } from "./command.ts";
import { addDraft, sentBefore } from "./draft.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybe, together } from "./input.ts";
import { faultsOfShape, shaped, shapeFields } from "./shape.ts";

const sentence = maybe(limits.line).transform((said) => said ?? "");

/** Staff begin to shape a pilot of an idea. For now it is theirs alone, and it keeps the idea from nothing. */
export const draftPilot = command({
  deed: "draft-pilot",
  input: together(
    z.strictObject({ id: formId, hypothesis: sentence, measure: sentence, ...shapeFields }),
    ({ hypothesis: _, measure: __, id: ___, ...said }) => faultsOfShape(said),
  ),
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input: { id: given, hypothesis, measure, ...said }, now, newId }) {
    const { sent, free } = await sentBefore(tx, given, { hypothesis, measure });
    if (sent) return { events: [], to: pathOfPilot(sent) };
    const why = whyNotTried(idea.stage);
    if (why) throw new Refusal(why);
    const shape = await shaped(tx, said, { hostId: me, leads: idea });
    const pilot = await addDraft(tx, shape, { hypothesis, measure }, { free, now, newId });
    const subjects = [about("pilot", pilot.id), about("idea", idea.id)];
    return {
      events: [{ kind: "pilot-drafted", subjects, data: { idea: idea.number, pilot: pilot.number } }],
      to: pathOfPilot(pilot),
    };
  },
});
