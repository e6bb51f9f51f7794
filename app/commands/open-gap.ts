import { about } from "#app/domain/events.ts";
import { asksForMore } from "#app/domain/gap.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { countGap, openGap as missAgain } from "#db/gaps.ts";
import { command } from "./command.ts";
import { gapInAddress } from "./gap.ts";
import { nothing } from "./input.ts";

/** What was ticked off is missing after all. */
export const openGap = command({
  deed: "open-gap",
  input: nothing,
  subject: gapInAddress,
  async run(tx, { subject: { gap, ...idea } }) {
    const to = `${pathOf(idea)}#missing`;
    if (!asksForMore(idea.stage)) throw new Refusal("nothing-missing");
    if (!(await missAgain(tx, gap.id))) return { events: [], to };
    if (!(await countGap(tx, idea.id, 1))) throw new Refusal("too-many-gaps");
    return {
      events: [{ kind: "gap-opened", subjects: [about("idea", idea.id)], data: { idea: idea.number, gap: gap.id } }],
      to,
    };
  },
});
