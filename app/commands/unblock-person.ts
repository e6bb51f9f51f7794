import { pathOfRelationship } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { unblockPerson as unblock } from "#db/moderations.ts";
import { command } from "./command.ts";
import { moderatePerson, withReason } from "./moderation.ts";
import { personInAddress } from "./relationship.ts";

/** Staff let somebody who was blocked take part again. */
export const unblockPerson = command({
  deed: "unblock-person",
  input: withReason,
  subject: personInAddress,
  async run(tx, { me, subject: person, input: { reason }, now, newId }) {
    if (!(await unblock(tx, person.id))) throw new Refusal("not-blocked");
    const done = await moderatePerson(tx, person, { deed: "unblock", reason, me, now, newId });
    return { events: [done], to: pathOfRelationship(person) };
  },
});
