import { pathOfPolish } from "#app/domain/paths.ts";
import { Again } from "#db/fault.ts";
import { decidePolish } from "#db/polishes.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { mustBeUndecided, polishHappened, polishWherever } from "./polish.ts";

/** Takes back a polish one offered, or that grew from one's own words. */
export const withdrawPolish = command({
  deed: "withdraw-polish",
  input: nothing,
  subject: polishWherever,
  async run(tx, { me, subject: { idea, ...polish }, now }) {
    const to = pathOfPolish(polish);
    if (polish.state === "withdrawn") return { events: [], to };
    mustBeUndecided(polish);
    const decision = { state: "withdrawn", decidedBy: me, decidedAt: now } as const;
    if (!(await decidePolish(tx, polish.id, decision))) throw new Again();
    return {
      events: [polishHappened("polish-withdrawn", idea, polish.id)],
      to,
    };
  },
});
