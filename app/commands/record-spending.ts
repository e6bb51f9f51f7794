import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { capOf, caps, isNearCap } from "#app/domain/pilot.ts";
import { type FaultCode, Malformed, Refusal } from "#app/domain/refusal.ts";
import { holdPilot } from "#db/pilots.ts";
import { addSpending, lastSpending } from "#db/spendings.ts";
import { command } from "./command.ts";
import { line, maybeWhole, together } from "./input.ts";
import { pathOfSpendings, pilotInAddress } from "./pilot.ts";

/** What the sums may come to where there is no cap. */
const most = { money: limits.money.most, people: limits.capPeople.most, days: limits.capDays.most };

const form = z.strictObject({
  money: maybeWhole(limits.money),
  days: maybeWhole(limits.capDays),
  /** How many of us are at it from now on; left out, as many as before. */
  people: maybeWhole(limits.capPeople),
  words: line(limits.line),
  /** The last entry when the form was made, so that sending it twice records it once. */
  seen: maybeWhole({ least: 0, most: 1_000_000 }),
});

/**
 * Staff record what a pilot has cost, never beyond its cap: that has to rise first, in public. Its host is told when it
 * comes near.
 */
export const recordSpending = command({
  deed: "record-spending",
  input: together(form, ({ money, days, people }): Record<string, FaultCode> => {
    return money === null && days === null && people === null ? { money: "required" } : {};
  }),
  subject: pilotInAddress,
  async run(tx, { me, subject, input: { money, days, people, words, seen }, now }) {
    const before = await holdPilot(tx, subject.id, ["recruiting", "running"]);
    if (!before) throw new Refusal(subject.state === "concluded" ? "pilot-concluded" : "pilot-not-open");
    const to = pathOfSpendings(before);
    const last = await lastSpending(tx, before.id);
    if (seen !== null && last?.entry === seen + 1 && last.byId === me && last.words === words)
      return { events: [], to };
    const after = {
      ...before,
      spentMoney: before.spentMoney + (money ?? 0),
      spentDays: before.spentDays + (days ?? 0),
      spentPeople: people ?? before.spentPeople,
    };
    for (const what of caps) {
      const { spent, most: cap } = capOf(after, what);
      if (cap !== null && spent > cap) throw new Refusal("cap-passed", what);
      if (spent > most[what]) throw new Malformed({ [what]: "out-of-range" });
    }
    await addSpending(tx, after, { money: money ?? 0, days: days ?? 0, words, byId: me, at: now });

    const subjects = [about("pilot", before.id), about("idea", before.ideaId)];
    const data = { pilot: before.number };
    const comesNear = caps.some((what) => !isNearCap(capOf(before, what)) && isNearCap(capOf(after, what)));
    const events: Happening[] = [{ kind: "pilot-spent", subjects: subjects.slice(0, 1), data }];
    if (comesNear) events.push({ kind: "cap-near", subjects, data });
    return { events, to };
  },
});
