import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfLedger } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addUp } from "#app/domain/shares.ts";
import type { Weighed } from "#app/domain/views.ts";
import { celebrationByNumber, lockCelebration } from "#db/celebrations.ts";
import type { Tx } from "#db/connect.ts";
import { type Credit, creditById } from "#db/credits.ts";
import { correctCredit } from "#db/ledger.ts";
import { dropOtherShares, weighDraft, weighed } from "#db/shares.ts";
import { command, numberIn } from "./command.ts";
import { creditHappened, recountCredit } from "./credit.ts";
import { edition, inOrder, maybeWholes } from "./input.ts";

/**
 * Staff say how much each of those who are credited brought about, of a hundred, all at once; or of nobody any more.
 * Whoever's share changes is asked again.
 */
export const setShares = command({
  deed: "set-shares",
  /** `share` says it of each `credit`, in their order. */
  input: z.strictObject({ credit: inOrder, share: maybeWholes(limits.share), edition }),
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { me, subject: { id, number, subject }, input, now }) {
    await lockCelebration(tx, subject);
    const { rows, edition: stands } = await weighed(tx, subject);
    const shares = new Map(input.credit.map((credit, place) => [credit, input.share[place] ?? null]));
    const isAll = input.share.length === rows.length && rows.every((row) => shares.has(row.id));
    if (!isAll || (input.edition !== undefined && input.edition !== stands)) throw new Refusal("credits-changed");
    if (!addUp([...shares.values()])) throw new Refusal("shares-dont-add-up", "share");

    const data = { celebration: number };
    const events: Happening[] = [{ kind: "shares-set", subjects: [about("celebration", id)], data }];
    const changed = rows.filter((row) => shares.get(row.id) !== row.share);
    for (const row of changed) {
      const share = shares.get(row.id) ?? null;
      if (row.entry === null) await weighDraft(tx, row.id, share);
      else events.push(creditHappened("credit-corrected", await askAgain(tx, row, { share, by: me, at: now }), data));
    }
    const asked = rows.filter(({ entry }) => entry !== null);
    await dropOtherShares(
      tx,
      subject,
      asked.map(({ id }) => id),
    );
    return { events: changed.length > 0 ? events : [], to: pathOfLedger({ number }) };
  },
});

/** Gives a credit another share, of which its person is asked; unless anybody said anything to it meanwhile. */
async function askAgain(tx: Tx, { id, entry }: Weighed, said: { share: number | null; by: string; at: Date }) {
  const credit = (await creditById(tx, id)) as Credit;
  const state = credit.entry === entry && (await correctCredit(tx, credit, { what: credit.what, ...said }));
  if (!state) throw new Refusal("credits-changed");
  await recountCredit(tx, credit, { state, shown: credit.shown });
  return credit;
}
