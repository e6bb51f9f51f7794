import { Refusal } from "#app/domain/refusal.ts";
import { decideWords } from "#db/clap-words.ts";
import { applauseEvent, clapWordsInAddress } from "./applause.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Staff let nobody read a thank-you that came with a clap; the clap counts on. */
export const hideClapWords = command({
  deed: "hide-clap-words",
  input: nothing,
  subject: clapWordsInAddress,
  async run(tx, { me: decidedBy, subject: { gem, clap }, now: decidedAt }) {
    const to = "/wall/applause";
    if (clap.wordsState === "hidden") return { events: [], to };
    const isHidden = await decideWords(tx, clap, { wordsState: "hidden", decidedBy, decidedAt });
    if (!isHidden) throw new Refusal("no-clap-words");
    return { events: [applauseEvent("clap-words-hidden", gem)], to };
  },
});
