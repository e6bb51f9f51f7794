import { about } from "#app/domain/events.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { dropCreditDraft } from "#db/credit-drafts.ts";
import { command } from "./command.ts";
import { creditDraftInAddress, heldDraft } from "./credit-draft.ts";
import { nothing } from "./input.ts";

/** Staff remove the draft of a credit: nobody is asked, and nobody hears of it. */
export const discardCreditDraft = command({
  deed: "discard-credit-draft",
  input: nothing,
  subject: creditDraftInAddress,
  async run(tx, { subject: found }) {
    const draft = await heldDraft(tx, found);
    await dropCreditDraft(tx, draft.id);
    const data = { celebration: draft.celebration.number };
    return {
      events: [{ kind: "credit-draft-discarded", subjects: [about("idea", draft.ideaId)], data }],
      to: pathOfLedger(draft.celebration),
    };
  },
});
