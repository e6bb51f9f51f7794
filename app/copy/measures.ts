import { plural } from "#app/copy/en.ts";
import type { Cap, Yardstick } from "#app/domain/pilot.ts";

const whole = new Intl.NumberFormat("en-GB");
const tenths = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1 });
const figures = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** What was measured: "4.1 of 5", "62%", "1,200 cups". */
export function measureOf(by: Yardstick, value: number, unit: string | null): string {
  if (by === "pulse") return `${tenths.format(value)} of 5`;
  if (by === "missed") return `${tenths.format(value)}%`;
  return unit ? `${figures.format(value)} ${unit}` : figures.format(value);
}

type Reading = { by: Yardstick; value: number; people: number; target: number | null; unit: string | null };

/** "4.1 of 5 from 9 people, against a target of 3.8". */
export function readingOf({ by, value, people, target, unit }: Reading): string {
  const from = people > 0 ? ` from ${plural(people, "person", "people")}` : "";
  const aim = target === null ? null : by === "pulse" ? tenths.format(target) : measureOf(by, target, null);
  return `${measureOf(by, value, unit)}${from}${aim === null ? "" : `, against a target of ${aim}`}`;
}

/** A part of a cap: "€1,200", "3 people", "12 days"; money without a currency is a plain number. */
export function amountOf(what: Cap, n: number, currency: string | null): string {
  if (what === "people") return plural(n, "person", "people");
  if (what === "days") return plural(n, "day", "days");
  if (!currency) return whole.format(n);
  return new Intl.NumberFormat("en-GB", { style: "currency", currency, maximumFractionDigits: 0 }).format(n);
}
