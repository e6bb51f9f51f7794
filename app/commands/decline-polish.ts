import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import { Again } from "#db/fault.ts";
import { decidePolish } from "#db/polishes.ts";
import { command } from "./command.ts";
import { words } from "./input.ts";
import { mustBeOffered, polishInAddress } from "./polish.ts";

/** Leaves the idea as it is, with a kind word to whoever offered to polish it. */
export const declinePolish = command({
  deed: "decline-polish",
  input: z.strictObject({ said: words(limits.line) }),
  subject: polishInAddress,
  async run(tx, { me, subject: { idea, ...polish }, input: { said }, now }) {
    mustBeOffered(polish);
    const decision = { state: "declined", decidedBy: me, decidedAt: now, said } as const;
    if (!(await decidePolish(tx, polish.id, decision))) throw new Again();
    return {
      events: [
        {
          kind: "polish-declined",
          subjects: [about("idea", idea.id), about("polish", polish.id)],
          data: { idea: idea.number, polish: polish.id },
        },
      ],
      to: pathOfPolish(polish),
    };
  },
});
