import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfRelationship } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { setAttribute as set } from "#db/attributes.ts";
import { command } from "./command.ts";
import { line } from "./input.ts";
import { holdThem, personInAddress } from "./relationship.ts";

/** Staff say something of a person, under a name that holds one value. */
export const setAttribute = command({
  deed: "set-attribute",
  input: z.strictObject({ name: line(limits.attributeName), value: line(limits.attributeValue) }),
  subject: personInAddress,
  async run(tx, { me, subject: person, input: { name, value }, now }) {
    await holdThem(tx, person);
    const done = await set(tx, {
      personId: person.id,
      name: name.replace(/\s+/gu, " "),
      value,
      saidBy: me,
      saidAt: now,
    });
    if (done === "full") throw new Refusal("too-many-attributes", "name");
    return {
      events: done === "set" ? [{ kind: "attribute-set", subjects: [about("person", person.id)] }] : [],
      to: pathOfRelationship(person),
    };
  },
});
