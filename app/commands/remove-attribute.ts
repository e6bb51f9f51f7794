import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { removeAttribute as remove } from "#db/attributes.ts";
import { command } from "./command.ts";
import { line } from "./input.ts";
import { personInAddress } from "./relationship.ts";

/** Staff take back what is said of a person under a name. */
export const removeAttribute = command({
  deed: "remove-attribute",
  input: z.strictObject({ name: line(limits.attributeName) }),
  subject: personInAddress,
  async run(tx, { subject: person, input: { name } }) {
    const removed = await remove(tx, person.id, name);
    return {
      events: removed ? [{ kind: "attribute-removed", subjects: [about("person", person.id)] }] : [],
      to: pathOfRelationship(person),
    };
  },
});
