import { dayIn } from "#app/domain/calendar.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { missingFrom } from "#app/domain/pilot-readiness.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { draftedAs } from "#db/pilot-drafts.ts";
import { holdPilot, ideasIn } from "#db/pilots.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { recruit } from "./recruiting.ts";

/** Staff open a draft for recruiting, once nothing is missing from it. */
export const openRecruiting = command({
  deed: "open-recruiting",
  input: nothing,
  subject: pilotInAddress,
  async run(tx, { me, site, subject: { id }, now }) {
    const draft = await holdPilot(tx, id, ["draft"]);
    if (!draft) throw new Refusal("pilot-not-draft");
    const missing = missingFrom(await draftedAs(tx, draft), dayIn(site.timeZone, now));
    if (missing.length > 0) throw new Refusal("pilot-incomplete");
    const events = await recruit(tx, draft, await ideasIn(tx, draft), { me, site, now });
    return { events, to: pathOfPilot(draft) };
  },
});
