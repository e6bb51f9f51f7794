import { Again } from "#db/fault.ts";
import { decideSpotlight } from "#db/spotlights.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { ownSpotlightInAddress, ownSpotlights, spotlightEvent } from "./spotlight.ts";

/** Declines to stand in the light, or takes back having agreed: from then on it shows nowhere. */
export const declineSpotlight = command({
  deed: "decline-spotlight",
  input: nothing,
  subject: ownSpotlightInAddress,
  async run(tx, { subject: spotlight, now }) {
    const { state, endedAt } = spotlight;
    if (endedAt || state === "declined" || state === "withdrawn") return { events: [], to: ownSpotlights };
    const said = state === "accepted" ? "withdrawn" : "declined";
    if (!(await decideSpotlight(tx, spotlight, said, now))) throw new Again();
    return { events: [spotlightEvent("spotlight-declined", spotlight)], to: ownSpotlights };
  },
});
