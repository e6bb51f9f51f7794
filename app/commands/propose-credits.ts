import { about, type Happening } from "#app/domain/events.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationByNumber, lockCelebration } from "#db/celebrations.ts";
import { takeCreditDrafts } from "#db/credit-drafts.ts";
import { proposeCredit } from "#db/credits.ts";
import { sharesAddUp } from "#db/shares.ts";
import { creditProposed } from "./celebration.ts";
import { command, numberIn } from "./command.ts";
import { nothing } from "./input.ts";

/** Staff have looked through the drafts of a celebration's credits, and ask everybody. */
export const proposeCredits = command({
  deed: "propose-credits",
  input: nothing,
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { me, subject: { id, number, subject }, now }) {
    await lockCelebration(tx, subject);
    const drafts = await takeCreditDrafts(tx, subject);
    if (drafts.length === 0) throw new Refusal("credits-asked");
    const asked: Happening[] = [];
    for (const draft of drafts)
      if (await proposeCredit(tx, { ...draft, proposedBy: me, createdAt: now }))
        asked.push(creditProposed(draft.id, draft.personId, { celebration: number }));
    if (!(await sharesAddUp(tx, subject))) throw new Refusal("shares-dont-add-up");
    const subjects = [about("celebration", id)];
    return {
      events: [{ kind: "credits-asked", subjects, data: { celebration: number } }, ...asked],
      to: pathOfLedger({ number }),
    };
  },
});
