import { z } from "zod";
import { creditRoles, isTakenBack, waits } from "#app/domain/credit.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { lockCelebration } from "#db/celebrations.ts";
import type { Tx } from "#db/connect.ts";
import { addCreditDraft, changeCreditDraft, creditDraftAs, creditDraftsFor } from "#db/credit-drafts.ts";
import { type Credit, creditAs, knowMore, proposeCredit } from "#db/credits.ts";
import { decideNomination } from "#db/nominations.ts";
import { isHere } from "#db/people.ts";
import { creditProposed } from "./celebration.ts";
import { command } from "./command.ts";
import { choice, maybeLine } from "./input.ts";
import { nominationInAddress, pathFrom } from "./nomination.ts";

/**
 * Staff take up who a customer says should be credited, in their own words: as one more draft while drafts wait, else as
 * a proposal.
 */
export const takeUpNomination = command({
  deed: "take-up-nomination",
  input: z.strictObject({ role: choice(creditRoles), what: maybeLine(limits.line) }),
  subject: nominationInAddress,
  async run(tx, { me, subject: nomination, input: { role, what }, now, newId }) {
    const { idea, celebration, personId } = nomination;
    if (!celebration) throw new Refusal("nomination-waits");
    const { subject, number } = celebration;
    await lockCelebration(tx, subject);
    if (!(await decideNomination(tx, nomination.id, { state: "taken", decidedBy: me, decidedAt: now })))
      throw new Refusal("nomination-decided");
    if (!(await isHere(tx, personId))) throw new Refusal("unknown-person");
    const credit = { id: newId(), subject, ideaId: celebration.ideaId, personId, role, what: what ?? "" };
    const taken: Happening = {
      kind: "nomination-taken-up",
      subjects: [about("idea", idea.id), about("celebration", celebration.id)],
      data: { celebration: number },
    };
    const known = await isKnown(tx, credit);
    const fresh = { ...credit, evidence: { nominations: 1 }, createdAt: now };
    const events = [taken];
    if (!known && (await creditDraftsFor(tx, subject)).length > 0) await addCreditDraft(tx, fresh);
    else if (!known && (await proposeCredit(tx, { ...fresh, proposedBy: me })))
      events.push(creditProposed(credit.id, personId, { celebration: number }));
    return { events, to: pathFrom(nomination) };
  },
});

/** Whether there is such a credit or draft already: then one more says so. Throws where its person said no. */
async function isKnown(tx: Tx, wanted: Pick<Credit, "subject" | "personId" | "role">): Promise<boolean> {
  const draft = await creditDraftAs(tx, wanted);
  if (draft) await changeCreditDraft(tx, draft.id, { evidence: oneMore(draft) });
  const credit = await creditAs(tx, wanted);
  if (credit && isTakenBack(credit)) throw new Refusal("credit-exists", "role");
  if (credit && !waits(credit) && credit.state !== "accepted") throw new Refusal("credit-refused", "role");
  if (credit) await knowMore(tx, credit, oneMore(credit));
  return draft !== null || credit !== null;
}

function oneMore({ evidence }: Pick<Credit, "evidence">) {
  return { ...evidence, nominations: (evidence?.nominations ?? 0) + 1 };
}
