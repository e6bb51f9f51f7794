import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { countGap, closeGap as tickOff } from "#db/gaps.ts";
import { command } from "./command.ts";
import { gapInAddress } from "./gap.ts";
import { nothing } from "./input.ts";

/** Ticks off what was missing; what was ticked off already stays so. */
export const closeGap = command({
  deed: "close-gap",
  input: nothing,
  subject: gapInAddress,
  async run(tx, { me, subject: { gap, ...idea }, now }) {
    const to = `${pathOf(idea)}#missing`;
    if (!(await tickOff(tx, gap.id, me, now))) return { events: [], to };
    await countGap(tx, idea.id, -1);
    return {
      events: [{ kind: "gap-closed", subjects: [about("idea", idea.id)], data: { idea: idea.number, gap: gap.id } }],
      to,
    };
  },
});
