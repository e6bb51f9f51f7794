import { z } from "zod";
import { creditRoles } from "#app/domain/credit.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import { proposeCredit as keepProposal } from "#db/credits.ts";
import { creditProposed } from "./celebration.ts";
import { command, numberIn } from "./command.ts";
import { personNamed } from "./credit.ts";
import { choice, line } from "./input.ts";

/** Staff propose a credit that the rows do not know of, to a person named by handle or e-mail. */
export const proposeCredit = command({
  deed: "propose-credit",
  input: z.strictObject({
    person: line(limits.email),
    role: choice(creditRoles),
    what: line(limits.line),
  }),
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { me, subject: celebration, input: { person: named, role, what }, now, newId }) {
    const person = await personNamed(tx, named);
    const id = newId();
    const proposal = {
      id,
      subject: celebration.subject,
      ideaId: celebration.ideaId,
      personId: person.id,
      role,
      what,
      proposedBy: me,
      createdAt: now,
    };
    if (!(await keepProposal(tx, proposal))) throw new Refusal("credit-exists", "person");
    return {
      events: [creditProposed(id, person.id, { celebration: celebration.number })],
      to: pathOfGem(celebration),
    };
  },
});
