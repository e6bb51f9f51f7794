import { z } from "zod";
import { creditRoles } from "#app/domain/credit.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { celebrationByNumber, lockCelebration } from "#db/celebrations.ts";
import { addCreditDraft } from "#db/credit-drafts.ts";
import { creditAs } from "#db/credits.ts";
import { command, numberIn } from "./command.ts";
import { personNamed } from "./credit.ts";
import { choice, line, maybeWhole } from "./input.ts";

/** Staff add one more credit to those they look through before they ask anybody. */
export const draftCredit = command({
  deed: "draft-credit",
  input: z.strictObject({
    person: line(limits.email),
    role: choice(creditRoles),
    what: line(limits.line),
    share: maybeWhole(limits.share),
  }),
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { subject: { id, number, subject, ideaId }, input: { person, ...said }, now, newId }) {
    await lockCelebration(tx, subject);
    const { id: personId } = await personNamed(tx, person);
    const draft = { id: newId(), subject, ideaId, personId, ...said, evidence: {}, createdAt: now };
    if ((await creditAs(tx, draft)) || !(await addCreditDraft(tx, draft))) throw new Refusal("credit-exists", "person");
    const subjects = [about("celebration", id)];
    return {
      events: [{ kind: "credit-drafted", subjects, data: { celebration: number } }],
      to: pathOfLedger({ number }),
    };
  },
});
