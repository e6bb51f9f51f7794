import { z } from "zod";
import { dayIn, isDay } from "#app/domain/calendar.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { bounds, type Cap, capOf, comesNearCap, faultOfDates } from "#app/domain/pilot.ts";
import { type FaultCode, Malformed, Refusal } from "#app/domain/refusal.ts";
import { extend } from "#db/extensions.ts";
import { changePilot, holdPilot, type Pilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { choice, line, together } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";
import { shapeFields } from "./shape.ts";

const ranges = { money: limits.money, people: limits.capPeople, days: limits.capDays };

const form = z.strictObject({
  what: choice(bounds),
  to: line(limits.line),
  /** What the first cap on money is in, where the pilot has no currency yet. */
  currency: shapeFields.currency,
  reason: line(limits.line),
});

/**
 * Staff let a pilot run past its last day or its cap, or set a cap where there was none, and say in public why. `to` is a
 * day, or a number.
 */
export const extendPilot = command({
  deed: "extend-pilot",
  input: together(form, ({ what, to, currency }): Record<string, FaultCode> => {
    if (currency !== null && what !== "money") return { currency: "unknown-field" };
    if (what === "end") return isDay(to) ? {} : { to: "not-a-day" };
    if (!/^\d{1,9}$/.test(to)) return { to: "not-a-number" };
    return Number(to) <= ranges[what].most ? {} : { to: "out-of-range" };
  }),
  subject: pilotInAddress,
  async run(tx, { me, site, subject, input: { what, to, currency, reason }, now }) {
    const pilot = await holdPilot(tx, subject.id, ["recruiting", "running"]);
    if (!pilot) throw new Refusal(subject.state === "concluded" ? "pilot-concluded" : "pilot-not-open");
    const further = what === "end" ? endOf(pilot, to, dayIn(site.timeZone, now)) : capTo(pilot, what, Number(to));
    const isFirst = what !== "end" && capOf(pilot, what).most === null;
    if (what === "money") await changePilot(tx, pilot.id, [pilot.state], { currency: inIts(pilot, currency) });
    const after = await extend(tx, pilot, what, further, { reason, byId: me, at: now });
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    const data = { pilot: pilot.number, what };
    const events: Happening[] = [{ kind: isFirst ? "pilot-capped" : "pilot-extended", subjects, data }];
    if (comesNearCap(pilot, after)) events.push({ kind: "cap-near", subjects, data: { pilot: pilot.number } });
    return { events, to: pathOfPilot(pilot) };
  },
});

function endOf({ startsOn, endsOn }: Pilot, to: string, today: string): string {
  if (to <= endsOn) throw new Refusal("bound-not-later", "to");
  const fault = faultOfDates(startsOn, to, today);
  if (fault) throw new Refusal(fault.code, fault.field);
  return to;
}

function capTo(pilot: Pilot, what: Cap, to: number): number {
  const { most, spent } = capOf(pilot, what);
  if (most !== null && to <= most) throw new Refusal("bound-not-later", "to");
  if (to < spent) throw new Refusal("cap-below-spent", "to");
  return to;
}

/** The pilot's currency, or if it has none the one that is said; throws what is wrong with that. */
function inIts({ currency, capMoney }: Pilot, said: string | null): string | null {
  if (said !== null && currency !== null && said !== currency) throw new Refusal("changed-meanwhile");
  if (said === null && currency === null && capMoney === null) throw new Malformed({ currency: "required" });
  return currency ?? said;
}
