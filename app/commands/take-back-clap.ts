import { removeClap } from "#db/claps.ts";
import { applauseEvent, gemInAddress, pathOfApplause } from "./applause.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Takes one's applause back, with the thank-you that came with it; where there is none, nothing changes. */
export const takeBackClap = command({
  deed: "take-back-clap",
  input: nothing,
  subject: gemInAddress,
  async run(tx, { me, subject: gem }) {
    const removed = await removeClap(tx, gem.id, me);
    return { events: removed ? [applauseEvent("clap-taken-back", gem)] : [], to: pathOfApplause(gem) };
  },
});
