import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { joinCompany, leaveCompany } from "#db/companies.ts";
import { command } from "./command.ts";
import { maybeLine } from "./input.ts";
import { holdThem, personInAddress } from "./relationship.ts";

/** Staff say which company somebody is with; left blank, none. A company is spelled as it was first. */
export const setCompany = command({
  deed: "set-company",
  input: z.strictObject({ company: maybeLine(limits.company) }),
  subject: personInAddress,
  async run(tx, { me, subject: person, input: { company }, now, newId }) {
    await holdThem(tx, person);
    const name = company?.replace(/\s+/gu, " ");
    const changed = name
      ? await joinCompany(tx, { id: newId(), name }, { personId: person.id, saidBy: me, saidAt: now })
      : await leaveCompany(tx, person.id);
    return {
      events: changed ? [{ kind: "company-set", subjects: [about("person", person.id)] }] : [],
      to: pathOfRelationship(person),
    };
  },
});
