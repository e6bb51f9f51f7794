import { daysBetween } from "./calendar.ts";

/** The answers of fewer people than this are shown to nobody but staff, in an average either. */
export const fewest = 3;

/** What somebody in a pilot said of a day. */
export type Said = { personId: string; day: string; pulse: number; wouldMiss: "yes" | "no" | null };

/** What was measured on some days, and how many people said it. Of a figure nobody did. */
export type Point = { from: string; until: string; value: number; people: number };

/** A measure over time, and what it comes to; null when there is nothing to show yet. */
export type Reading = { value: number; people: number; points: Point[] } | null;

type Dates = { startsOn: string; endsOn: string };

/** Of how many people a group is at the least, and whether nothing is added any more: then nobody is left over. */
type Grouping = { least?: number; isEnded?: boolean };

/** The average of the check-ins, by day or, in a pilot of more than two months, by week. In order of their days. */
export function pulseOver(said: Said[], dates: Dates, grouping: Grouping = {}): Reading {
  const groups = groupsOf(said, dates, grouping);
  const points = groups.map((group) => ({ ...spanOf(group), value: meanOf(group), people: peopleIn(group) }));
  const all = groups.flat();
  return all.length > 0 ? { value: meanOf(all), people: peopleIn(all), points } : null;
}

/** How many per cent would miss it, by what each last said up to then. In order of their days. */
export function missedOver(said: Said[], dates: Dates, grouping: Grouping = {}): Reading {
  const last = new Map<string, "yes" | "no" | null>();
  const points = groupsOf(
    said.filter(({ wouldMiss }) => wouldMiss !== null),
    dates,
    grouping,
  ).map((group) => {
    for (const { personId, wouldMiss } of group) last.set(personId, wouldMiss);
    const yes = [...last.values()].filter((answer) => answer === "yes").length;
    return { ...spanOf(group), value: (yes / last.size) * 100, people: last.size };
  });
  return lastOf(points);
}

/** What staff counted, day by day. */
export function figureOver(counted: { day: string; value: number }[]): Reading {
  return lastOf(counted.map(({ day, value }) => ({ from: day, until: day, value, people: 0 })));
}

/** What was said on days, or in weeks, that are over: nobody's answer is told apart by looking before and after it. */
export function saidBefore(said: Said[], dates: Dates, today: string): Said[] {
  const now = stepOf(today, dates);
  return said.filter(({ day }) => stepOf(day, dates) < now);
}

/** Days, or weeks, put together until so many people spoke in each; what is left over waits for more, or joins the last in the end. */
function groupsOf(said: Said[], dates: Dates, { least = fewest, isEnded = false }: Grouping): Said[][] {
  const groups: Said[][] = [];
  let group: Said[] = [];
  for (const [at, one] of said.entries()) {
    group.push(one);
    const after = said[at + 1];
    if ((after && stepOf(after.day, dates) === stepOf(one.day, dates)) || peopleIn(group) < least) continue;
    groups.push(group);
    group = [];
  }
  // What a concluded pilot came to is what everybody said, in its outcome as in its gauge.
  if (isEnded) groups.at(-1)?.push(...group);
  return groups;
}

/** The day of a pilot, or the week of a long one, from 0. */
function stepOf(day: string, { startsOn, endsOn }: Dates): number {
  return Math.floor(daysBetween(startsOn, day) / (daysBetween(startsOn, endsOn) > 60 ? 7 : 1));
}

function spanOf(group: Said[]): { from: string; until: string } {
  return { from: group[0]?.day ?? "", until: group.at(-1)?.day ?? "" };
}

function meanOf(group: Said[]): number {
  return group.reduce((sum, { pulse }) => sum + pulse, 0) / group.length;
}

function peopleIn(group: Said[]): number {
  return new Set(group.map(({ personId }) => personId)).size;
}

function lastOf(points: Point[]): Reading {
  const last = points.at(-1);
  return last ? { value: last.value, people: last.people, points } : null;
}
