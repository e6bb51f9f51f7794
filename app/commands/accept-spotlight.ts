import { dayIn } from "#app/domain/calendar.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { decideSpotlight } from "#db/spotlights.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { ownSpotlightInAddress, ownSpotlights, spotlightEvent } from "./spotlight.ts";

/** Agrees to stand in the light of the wall, also after having said no. */
export const acceptSpotlight = command({
  deed: "accept-spotlight",
  input: nothing,
  subject: ownSpotlightInAddress,
  async run(tx, { site, subject: spotlight, now }) {
    if (spotlight.endedAt || spotlight.endsOn < dayIn(site.timeZone, now)) throw new Refusal("spotlight-over");
    if (spotlight.state === "accepted") return { events: [], to: ownSpotlights };
    if (!(await decideSpotlight(tx, spotlight, "accepted", now))) throw new Refusal("spotlight-over");
    return { events: [spotlightEvent("spotlight-accepted", spotlight)], to: ownSpotlights };
  },
});
