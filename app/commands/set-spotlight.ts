import { z } from "zod";
import { dayIn, daysBetween } from "#app/domain/calendar.ts";
import { limits } from "#app/domain/limits.ts";
import { gemNumberIn } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import type { Tx } from "#db/connect.ts";
import { isHere, personWithPage } from "#db/people.ts";
import { addSpotlight } from "#db/spotlights.ts";
import { command, theSiteItself } from "./command.ts";
import { day, formId, line, maybeLine } from "./input.ts";
import { allSpotlights, spotlightEvent } from "./spotlight.ts";

/** Staff put a gem in the light of the wall for some days, or ask a person with a public page whether they may. */
export const setSpotlight = command({
  deed: "set-spotlight",
  input: z.strictObject({
    id: formId,
    gem: maybeLine(limits.line),
    person: maybeLine(limits.handle),
    line: line(limits.spotlight),
    from: day,
    until: day,
  }),
  subject: theSiteItself,
  async run(tx, { me, site, input: { id: given, gem, person, line, from, until }, now, newId }) {
    if (from < dayIn(site.timeZone, now)) throw new Refusal("spotlight-past", "from");
    if (until < from || daysBetween(from, until) >= limits.spotlightDays) throw new Refusal("spotlight-days", "until");
    const whom = await whomOf(tx, gem, person);
    const id = given ?? newId();
    const isNew = await addSpotlight(tx, {
      ...{ id, ...whom, line, startsOn: from, endsOn: until },
      ...{ state: whom.personId ? "proposed" : "accepted", createdBy: me, createdAt: now },
    });
    if (whom.personId && !(await isHere(tx, whom.personId))) throw new Refusal("no-public-page", "person");
    const kind = whom.personId ? "spotlight-proposed" : "spotlight-set";
    return { events: isNew ? [spotlightEvent(kind, { id, ...whom })] : [], to: allSpotlights };
  },
});

/** The gem or the person that a form names: one of both. */
async function whomOf(tx: Tx, gem: string | null, handle: string | null) {
  if ((gem === null) === (handle === null)) throw new Refusal("spotlight-whom", gem === null ? "gem" : "person");
  if (gem !== null) {
    const celebration = await celebrationByNumber(tx, gemNumberIn(gem) ?? 0);
    if (!celebration) throw new Refusal("unknown-gem", "gem");
    return { celebrationId: celebration.id, personId: null };
  }
  const person = await personWithPage(tx, (handle as string).toLowerCase().replace(/^@/, ""));
  if (!person) throw new Refusal("no-public-page", "person");
  return { celebrationId: null, personId: person.id };
}
