import { about } from "#app/domain/events.ts";
import { pathOfPolish } from "#app/domain/paths.ts";
import { Again } from "#db/fault.ts";
import { decidePolish } from "#db/polishes.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { mustBeOffered, polishWherever } from "./polish.ts";

/** Takes back a polish one offered, or that grew from one's own words. */
export const withdrawPolish = command({
  deed: "withdraw-polish",
  input: nothing,
  subject: polishWherever,
  async run(tx, { me, subject: { idea, ...polish }, now }) {
    const to = pathOfPolish(polish);
    if (polish.state === "withdrawn") return { events: [], to };
    mustBeOffered(polish);
    const decision = { state: "withdrawn", decidedBy: me, decidedAt: now } as const;
    if (!(await decidePolish(tx, polish.id, decision))) throw new Again();
    return {
      events: [
        {
          kind: "polish-withdrawn",
          subjects: [about("idea", idea.id), about("polish", polish.id)],
          data: { idea: idea.number, polish: polish.id },
        },
      ],
      to,
    };
  },
});
