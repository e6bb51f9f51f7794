import { z } from "zod";
import { isTakenBack, waits, wordsOf } from "#app/domain/credit.ts";
import { mustStand } from "#app/domain/edition.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { lockCelebration } from "#db/celebrations.ts";
import { type Credit, creditById } from "#db/credits.ts";
import { correctCredit as keepWords } from "#db/ledger.ts";
import { isHere } from "#db/people.ts";
import { sharesAddUp } from "#db/shares.ts";
import { command } from "./command.ts";
import { anyCreditInAddress, creditHappened, placeOf, recountCredit } from "./credit.ts";
import { edition, maybeLine, wholeIfSaid } from "./input.ts";

/** Staff put the words or the share of a credit right. It is shown nowhere until its person accepts the new words. */
export const correctCredit = command({
  deed: "correct-credit",
  input: z.strictObject({ what: maybeLine(limits.line), share: wholeIfSaid(limits.share), edition }),
  subject: anyCreditInAddress,
  async run(tx, { me, subject: found, input, now }) {
    await lockCelebration(tx, found.subject);
    const credit = (await creditById(tx, found.id)) as Credit;
    const { data, to } = await placeOf(tx, credit);
    const what = input.what ?? "";
    const share = input.share === undefined ? credit.share : input.share;
    if (!isTakenBack(credit) && what === credit.what && share === credit.share) return { events: [], to };
    mustStand(input.edition, wordsOf(credit));
    const stands = waits(credit) || credit.state === "accepted";
    const mayAsk = isTakenBack(credit) && (await isHere(tx, credit.personId));
    if (!stands && !mayAsk) throw new Refusal("credit-refused");
    const state = await keepWords(tx, credit, { what, share, by: me, at: now });
    if (!state) throw new Refusal("changed-meanwhile");
    await recountCredit(tx, credit, { state, shown: credit.shown });
    if (share !== credit.share && !(await sharesAddUp(tx, credit.subject)))
      throw new Refusal("shares-dont-add-up", "share");
    return { events: [creditHappened("credit-corrected", credit, data)], to };
  },
});
