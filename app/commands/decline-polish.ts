import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import { Again } from "#db/fault.ts";
import { decidePolish } from "#db/polishes.ts";
import { command } from "./command.ts";
import { words } from "./input.ts";
import { mustBeUndecided, polishHappened, polishInAddress } from "./polish.ts";

/** Leaves the idea as it is, with a kind word to whoever offered to polish it. */
export const declinePolish = command({
  deed: "decline-polish",
  input: z.strictObject({ said: words(limits.line) }),
  subject: polishInAddress,
  async run(tx, { me, subject: { idea, ...polish }, input: { said }, now }) {
    mustBeUndecided(polish);
    const decision = { state: "declined", decidedBy: me, decidedAt: now, said } as const;
    if (!(await decidePolish(tx, polish.id, decision))) throw new Again();
    return {
      events: [polishHappened("polish-declined", idea, polish.id)],
      to: pathOfPolish(polish),
    };
  },
});
