import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { writeWords } from "#db/clap-words.ts";
import { addClap, addVisitorClap, clapOf } from "#db/claps.ts";
import { hashToken, newToken } from "#db/tokens.ts";
import { applauseEvent, gemInAddress, pathOfApplause } from "./applause.ts";
import { command } from "./command.ts";
import { lineIfSaid } from "./input.ts";

/**
 * Claps for a gem: whoever is signed in once, with a short thank-you if they like, which may be changed by clapping again;
 * visitors once per device, known by a token of its own.
 */
export const clap = command({
  deed: "clap",
  input: z.strictObject({ words: lineIfSaid(limits.clapWords) }),
  limits: [
    { times: 10, seconds: 3_600, visitorsOnly: true },
    { times: 3, seconds: 86_400, perSubject: true, visitorsOnly: true },
  ],
  prepare: async (_, { me, clapToken }) => ({ token: me ? null : (clapToken ?? newToken()) }),
  subject: gemInAddress,
  async run(tx, { me, subject: gem, input: { words }, prepared: { token }, now: at }) {
    const clapped = applauseEvent("clapped", gem);
    const celebrationId = gem.id;
    if (token) {
      if (words) throw new Refusal("sign-in-first");
      const isNew = await addVisitorClap(tx, { celebrationId, tokenHash: hashToken(token), at });
      return { events: isNew ? [clapped] : [], to: `${pathOfGem(gem)}#clapped`, clap: token };
    }
    const isNew = await addClap(tx, { celebrationId, personId: me, at });
    const events = isNew ? [clapped] : [];
    const before = (await clapOf(tx, celebrationId, me))?.words ?? null;
    if (words !== undefined && words !== before) {
      await writeWords(tx, { celebrationId, personId: me, words });
      events.push(applauseEvent("clap-words-written", gem));
    }
    return { events, to: pathOfApplause(gem) };
  },
});
