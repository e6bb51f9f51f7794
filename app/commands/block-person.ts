import { pathOfRelationship } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { worksHere } from "#app/domain/roles.ts";
import { blockPerson as block } from "#db/moderations.ts";
import { command } from "./command.ts";
import { moderatePerson, withReason } from "./moderation.ts";
import { personInAddress } from "./relationship.ts";

/** Staff block a customer: they read and take back what they gave, and add nothing. Colleagues lose their role first. */
export const blockPerson = command({
  deed: "block-person",
  input: withReason,
  subject: personInAddress,
  async run(tx, { me, subject: person, input: { reason }, now, newId }) {
    if (worksHere(person.role)) throw new Refusal("works-here");
    if (!(await block(tx, person.id, now))) throw new Refusal("blocked-already");
    const done = await moderatePerson(tx, person, { deed: "block", reason, me, now, newId });
    return { events: [done], to: pathOfRelationship(person) };
  },
});
