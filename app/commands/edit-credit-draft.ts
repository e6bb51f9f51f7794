import { z } from "zod";
import { wordsOf } from "#app/domain/credit.ts";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { changeCreditDraft } from "#db/credit-drafts.ts";
import { command } from "./command.ts";
import { creditDraftInAddress, heldDraft } from "./credit-draft.ts";
import { edition, maybeLine, maybeWhole } from "./input.ts";

/** Staff change what a credit says before its person is asked. */
export const editCreditDraft = command({
  deed: "edit-credit-draft",
  input: z.strictObject({ what: maybeLine(limits.line), share: maybeWhole(limits.share), edition }),
  subject: creditDraftInAddress,
  async run(tx, { subject: found, input }) {
    const draft = await heldDraft(tx, found);
    const said = { what: input.what ?? "", share: input.share };
    const to = pathOfLedger(draft.celebration);
    if (said.what === draft.what && said.share === draft.share) return { events: [], to };
    mustStand(input.edition, wordsOf(draft));
    await changeCreditDraft(tx, draft.id, said);
    const data = { celebration: draft.celebration.number };
    return { events: [{ kind: "credit-draft-edited", subjects: [about("idea", draft.ideaId)], data }], to };
  },
});
