import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { decideWords } from "#db/clap-words.ts";
import { applauseEvent, clapWordsInAddress } from "./applause.ts";
import { command } from "./command.ts";
import { edition } from "./input.ts";

/** Staff let everybody read a thank-you that came with a clap, as they read it. */
export const showClapWords = command({
  deed: "show-clap-words",
  input: z.strictObject({ edition }),
  subject: clapWordsInAddress,
  async run(tx, { me: decidedBy, subject: { gem, clap }, input: { edition }, now: decidedAt }) {
    const to = "/wall/applause";
    mustStand(edition, [clap.words]);
    if (clap.wordsState === "shown") return { events: [], to };
    const isShown = await decideWords(tx, clap, { wordsState: "shown", decidedBy, decidedAt });
    if (!isShown) throw new Refusal("no-clap-words");
    return { events: [applauseEvent("clap-words-shown", gem)], to };
  },
});
