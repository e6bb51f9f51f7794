import { z } from "zod";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { capOf, caps, comesNearCap } from "#app/domain/pilot.ts";
import { type FaultCode, Malformed, Refusal } from "#app/domain/refusal.ts";
import { holdPilot } from "#db/pilots.ts";
import { addSpending, lastSpending, type Spending } from "#db/spendings.ts";
import { command } from "./command.ts";
import { line, maybeWhole, together } from "./input.ts";
import { pathOfSpendings, pilotInAddress } from "./pilot.ts";

/** What the sums may come to where there is no cap. */
const most = { money: limits.money.most, people: limits.capPeople.most, days: limits.capDays.most };

const form = z.strictObject({
  money: maybeWhole(eitherWay(limits.money)),
  days: maybeWhole(eitherWay(limits.capDays)),
  /** How many of us are at it from now on; left out, as many as before. */
  people: maybeWhole(limits.capPeople),
  words: line(limits.line),
  /** The last entry when the form was made, so that sending it twice records it once. */
  seen: maybeWhole({ least: 0, most: 1_000_000 }),
});

/**
 * Staff record what a pilot has cost, never beyond its cap: that has to rise first, in public. Its host is told when it
 * comes near. What was recorded wrongly is taken back by an amount below nought, at most as much as the sum.
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
    const entry = { money: money ?? 0, days: days ?? 0, words, byId: me };
    if (seen !== null && last?.entry === seen + 1 && isSame(last, { ...entry, people: people ?? before.spentPeople }))
      return { events: [], to };
    const after = {
      ...before,
      spentMoney: before.spentMoney + entry.money,
      spentDays: before.spentDays + entry.days,
      spentPeople: people ?? before.spentPeople,
    };
    for (const what of caps) {
      const { spent, most: cap } = capOf(after, what);
      if (spent < 0) throw new Refusal("more-than-spent", what);
      if (cap !== null && spent > cap) throw new Refusal("cap-passed", what);
      if (spent > most[what]) throw new Malformed({ [what]: "out-of-range" });
    }
    await addSpending(tx, after, { ...entry, at: now });

    const subjects = [about("pilot", before.id), about("idea", before.ideaId)];
    const data = { pilot: before.number };
    const events: Happening[] = [{ kind: "pilot-spent", subjects: subjects.slice(0, 1), data }];
    if (comesNearCap(before, after)) events.push({ kind: "cap-near", subjects, data });
    return { events, to };
  },
});

function eitherWay({ most }: { most: number }): { least: number; most: number } {
  return { least: -most, most };
}

type Entry = Pick<Spending, "money" | "days" | "people" | "words" | "byId">;

function isSame(one: Entry, other: Entry): boolean {
  const { money, days, people, words, byId } = other;
  return one.money === money && one.days === days && one.people === people && one.words === words && one.byId === byId;
}
