import { z } from "zod";
import { dayIn, isDay } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOfPilot } from "#app/domain/paths.ts";
import { bounds, type Cap, capOf, faultOfDates } from "#app/domain/pilot.ts";
import { type FaultCode, Refusal } from "#app/domain/refusal.ts";
import { extend } from "#db/extensions.ts";
import { holdPilot, type Pilot } from "#db/pilots.ts";
import { command } from "./command.ts";
import { choice, line, together } from "./input.ts";
import { pilotInAddress } from "./pilot.ts";

const ranges = { money: limits.money, people: limits.capPeople, days: limits.capDays };

/** Staff let a pilot run past its last day or its cap, and say in public why. `to` is a day, or a number. */
export const extendPilot = command({
  deed: "extend-pilot",
  input: together(
    z.strictObject({ what: choice(bounds), to: line(limits.line), reason: line(limits.line) }),
    ({ what, to }): Record<string, FaultCode> => {
      if (what === "end") return isDay(to) ? {} : { to: "not-a-day" };
      if (!/^\d{1,9}$/.test(to)) return { to: "not-a-number" };
      return Number(to) <= ranges[what].most ? {} : { to: "out-of-range" };
    },
  ),
  subject: pilotInAddress,
  async run(tx, { me, site, subject, input: { what, to, reason }, now }) {
    const pilot = await holdPilot(tx, subject.id, ["recruiting", "running"]);
    if (!pilot) throw new Refusal(subject.state === "concluded" ? "pilot-concluded" : "pilot-not-open");
    const further = what === "end" ? endOf(pilot, to, dayIn(site.timeZone, now)) : capTo(pilot, what, Number(to));
    await extend(tx, pilot, what, further, { reason, byId: me, at: now });
    const subjects = [about("pilot", pilot.id), about("idea", pilot.ideaId)];
    const data = { pilot: pilot.number, what };
    return { events: [{ kind: "pilot-extended", subjects, data }], to: pathOfPilot(pilot) };
  },
});

function endOf({ startsOn, endsOn }: Pilot, to: string, today: string): string {
  if (to <= endsOn) throw new Refusal("bound-not-later", "to");
  const fault = faultOfDates(startsOn, to, today);
  if (fault) throw new Refusal(fault.code, fault.field);
  return to;
}

function capTo(pilot: Pilot, what: Cap, to: number): number {
  const { most } = capOf(pilot, what);
  if (most === null) throw new Refusal("no-cap");
  if (to <= most) throw new Refusal("bound-not-later", "to");
  return to;
}
