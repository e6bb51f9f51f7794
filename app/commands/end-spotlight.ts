import { endSpotlight as keepEnd } from "#db/spotlights.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { allSpotlights, spotlightEvent, spotlightInAddress } from "./spotlight.ts";

/** Staff end a spotlight before its last day, or take back what they asked. Ending twice is ending once. */
export const endSpotlight = command({
  deed: "end-spotlight",
  input: nothing,
  subject: spotlightInAddress,
  async run(tx, { subject: spotlight, now }) {
    const ended = await keepEnd(tx, spotlight.id, now);
    return { events: ended ? [spotlightEvent("spotlight-ended", spotlight)] : [], to: allSpotlights };
  },
});
