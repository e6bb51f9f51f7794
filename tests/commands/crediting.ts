/** A gem with its ledger, for the tests of the deeds around it. */
import { acceptCredit, addComment, shipIdea } from "#app/commands/index.ts";
import type { CreditRole } from "#app/domain/credit.ts";
import { gemView } from "#db/celebrations.ts";
import { creditDraftsFor } from "#db/credit-drafts.ts";
import { creditsOf } from "#db/credits.ts";
import { ideaByNumber } from "#db/ideas.ts";
import { ledgerOf } from "#db/ledger.ts";
import { aHouse } from "../support/house.ts";

/** Ann's idea, on which Bo built, is on the wall. Ann and Bo, Sam as champion and as maker are asked, or drafted. */
export async function aGem(ask: "now" | "later" = "now") {
  const house = await aHouse();
  const { db, does, id } = house;
  const number = await house.idea();
  await does("Bo", addComment, { number }, { body: "Yes, and tea.", kind: "yes-and" });
  await does("Sam", shipIdea, { number }, { body: "It is here.", story: "It was loud. Now it is quiet.", ask });
  const subject = `idea:${(await ideaByNumber(db.read, Number(number)))?.id}`;

  /** The credit of somebody, as they see it. */
  async function creditOf(name: string, role?: CreditRole) {
    const all = await creditsOf(db.read, id(name));
    const credit = all.find((one) => !role || one.role === role);
    if (!credit) throw new Error(`${name} has no such credit.`);
    return credit;
  }

  return {
    house,
    number,
    subject,
    creditOf,
    drafts: () => creditDraftsFor(db.read, subject),
    ledger: () => ledgerOf(db.read, subject),
    accepts: async (name: string, form: object = { shown: "name" }, role?: CreditRole) =>
      does(name, acceptCredit, { id: (await creditOf(name, role)).id }, { ...form }),
    /** "Ann: dreamer", as everybody sees it. */
    shown: async () => (await gemView(db.read, 1))?.credits.map(({ name, role, what }) => `${name}: ${what || role}`),
  };
}
