import { z } from "zod";
import { waits } from "#app/domain/credit.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { worksHere } from "#app/domain/roles.ts";
import { leaveCompany } from "#db/companies.ts";
import type { Tx } from "#db/connect.ts";
import { addEntry, everyCreditOf, forgetWords } from "#db/credits.ts";
import { becomeFormer, closeCheckIns, forget } from "#db/farewell.ts";
import { Again } from "#db/fault.ts";
import { leaveIdeas } from "#db/ideas.ts";
import { leaveBrought } from "#db/on-behalf.ts";
import { giveRole, isHere, personById } from "#db/people.ts";
import { dropPicturesOf } from "#db/pictures.ts";
import { holdPilot } from "#db/pilots.ts";
import { decideQuote, everyQuoteOf, forgetQuoteNames } from "#db/quotes.ts";
import { leaveSeat, openSeatsOf } from "#db/seats.ts";
import { hideThanksTo } from "#db/thanks.ts";
import { command } from "./command.ts";
import { recountCredit } from "./credit.ts";
import { maybeChoice, password } from "./input.ts";
import { ownHash } from "./password.ts";
import { aboutQuote } from "./quote.ts";

/**
 * Deletes one's own account. What one brought stays, and names "a former customer" from then on; seats that are still
 * held become free, and whatever was kept for oneself alone goes. `db/traces.ts` lists it all.
 */
export const deleteAccount = command({
  deed: "delete-account",
  input: z.strictObject({ present: password, words: maybeChoice(["delete"]) }),
  limits: [{ times: 5, seconds: 300, perPerson: true, failuresOnly: true }],
  prepare: async ({ present }, { read, me }) =>
    me && !(await isHere(read, me)) ? null : ownHash({ read, me }, present),
  subject: (tx, _, actor) => personById(tx, actor.kind === "person" ? actor.id : ""),
  async run(tx, { me, subject: person, input: { words }, prepared: hash, now }) {
    const done = { to: "/farewell", session: "end" } as const;
    if (person.goneAt) return { events: [], ...done };
    // Pilots are held before people, as by whoever deals with their seats.
    for (const { pilotId } of await openSeatsOf(tx, me)) await holdPilot(tx, pilotId);
    if (person.passwordHash !== hash) throw new Refusal("wrong-password", "present");
    if (!(await giveRole(tx, me, "customer"))) throw new Refusal("last-admin");
    // From here on nothing more can come to them, and what came a moment ago is seen below.
    if (!(await becomeFormer(tx, person, now))) throw new Again();
    if (worksHere(person.role)) await leaveIdeas(tx, me);
    const left = await leaveSeats(tx, me, now);
    const unnamed = await unnameCredits(tx, me, now);
    const unquoted = await unquote(tx, me, now);
    await dropPicturesOf(tx, me, now);
    await closeCheckIns(tx, me, words === "delete");
    await hideThanksTo(tx, me);
    await leaveBrought(tx, me, now);
    await leaveCompany(tx, me);
    await forget(tx, me);
    return {
      events: [{ kind: "account-deleted", subjects: [about("person", me)] }, ...left, ...unnamed, ...unquoted],
      ...done,
    };
  },
});

/** Leaves every seat and waiting list of pilots that are not concluded; whoever waits moves up by the clock. */
async function leaveSeats(tx: Tx, me: string, now: Date): Promise<Happening[]> {
  const events: Happening[] = [];
  for (const { pilotId, number } of await openSeatsOf(tx, me)) {
    const was = await leaveSeat(tx, pilotId, me, now);
    if (!was) throw new Again();
    events.push({ kind: "seat-left", subjects: [about("pilot", pilotId)], data: { pilot: number, was } });
  }
  return events;
}

/** What waits for a word is declined; what was accepted goes on counting, without a name. */
async function unnameCredits(tx: Tx, me: string, now: Date): Promise<Happening[]> {
  const events: Happening[] = [];
  for (const credit of await everyCreditOf(tx, me)) {
    const undecided = waits(credit);
    if (!undecided && (credit.state !== "accepted" || credit.shown === "anonymous")) continue;
    const said = undecided
      ? ({ state: "declined", shown: null } as const)
      : ({ state: "accepted", shown: "anonymous" } as const);
    if (!(await addEntry(tx, credit.entry, { creditId: credit.id, ...said, by: me, at: now }))) throw new Again();
    await recountCredit(tx, credit, said);
    if (undecided)
      events.push({ kind: "credit-declined", subjects: [about("credit", credit.id), about("person", me)] });
  }
  await forgetWords(tx, me);
  return events;
}

/** Words that wait for a yes are declined; what was accepted stays, without a name. */
async function unquote(tx: Tx, me: string, now: Date): Promise<Happening[]> {
  const open = (await everyQuoteOf(tx, me)).filter(({ state }) => state === "proposed");
  for (const quote of open)
    if (!(await decideQuote(tx, quote, { state: "declined", shown: null, alias: null }, now))) throw new Again();
  await forgetQuoteNames(tx, me);
  return open.map((quote) => aboutQuote("quote-declined", quote));
}
