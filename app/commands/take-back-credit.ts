import { z } from "zod";
import { isTakenBack } from "#app/domain/credit.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { lockCelebration } from "#db/celebrations.ts";
import { addEntry, type Credit, creditById } from "#db/credits.ts";
import { command } from "./command.ts";
import { anyCreditInAddress, creditHappened, placeOf, recountCredit } from "./credit.ts";
import { line } from "./input.ts";

/** Staff put a false credit right: it is shown nowhere, and its person reads why they can't accept it any more. */
export const takeBackCredit = command({
  deed: "take-back-credit",
  input: z.strictObject({ reason: line(limits.line) }),
  subject: anyCreditInAddress,
  async run(tx, { me, subject: found, input: { reason }, now }) {
    await lockCelebration(tx, found.subject);
    const credit = (await creditById(tx, found.id)) as Credit;
    const { data, to } = await placeOf(tx, credit);
    if (isTakenBack(credit)) return { events: [], to };
    const entry = { creditId: credit.id, state: "withdrawn", reason, by: me, at: now } as const;
    if (!(await addEntry(tx, credit.entry, entry))) throw new Refusal("credit-decided");
    await recountCredit(tx, credit, { state: "withdrawn", shown: null });
    return { events: [creditHappened("credit-taken-back", credit, data)], to };
  },
});
