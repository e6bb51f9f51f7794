import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { hasGap, wantsTarget } from "#app/domain/pilot.ts";
import { command } from "./command.ts";
import { addDraft, sentBefore } from "./draft.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, together, words } from "./input.ts";
import { recruit } from "./recruiting.ts";
import { faultsOfShape, shaped, shapeFields } from "./shape.ts";

const sentence = words(limits.line).refine((said) => !hasGap(said), { error: "unfinished" });

/** Staff try an idea small at once: the pilot opens for recruiting and the idea goes to piloting. One at a time. */
export const openPilot = command({
  deed: "open-pilot",
  input: together(
    z.strictObject({ id: formId, hypothesis: sentence, measure: sentence, ...shapeFields }),
    ({ hypothesis: _, measure: __, id: ___, ...said }) => ({
      ...(wantsTarget(said.yardstick ?? "words") && said.target === null ? { target: "required" as const } : {}),
      ...faultsOfShape(said),
    }),
  ),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input: { id: given, hypothesis, measure, ...said }, now, newId }) {
    const { sent, free } = await sentBefore(tx, given, { hypothesis, measure });
    if (sent && sent.state !== "draft") return { events: [], to: pathOfPilot(sent) };
    const { ideas, ...shape } = await shaped(tx, said, { hostId: me, leads: idea });
    const pilot = await addDraft(tx, { ...shape, ideas }, { hypothesis, measure }, { free, now, newId });
    const events = await recruit(tx, pilot, ideas, { me, site, now });
    return { events, to: pathOfPilot(pilot) };
  },
});
