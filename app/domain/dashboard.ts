import { addDays, daysBetween, isDay, type Span, weekOf } from "./calendar.ts";
import { pathWith } from "./paths.ts";
import type { Stage } from "./stage.ts";

/** What the dashboard shows, each with a table that can be kept. */
export const dashboardTables = ["weeks", "cohorts", "promises", "loops", "silent", "travels"] as const;
export type DashboardTable = (typeof dashboardTables)[number];

/** A range is of whole weeks, from a Monday to a Sunday; it has at most so many. */
export const mostWeeks = 105;
const usualWeeks = 12;

export const rangeFaults = ["not-a-day", "turned-round", "too-long", "ahead"] as const;
export type RangeFault = (typeof rangeFaults)[number];
export type AskedRange = { span: Span } | { fault: RangeFault; field: "from" | "to" };

/**
 * The weeks that two days ask for, which may be empty: then they are the last twelve, up to the present one. A day within
 * a week stands for the whole week.
 */
export function rangeAsked(asked: { from: string; to: string }, today: string): AskedRange {
  for (const field of ["from", "to"] as const)
    if (asked[field] && !(isDay(asked[field]) && asked[field] >= "1970-01-05")) return { fault: "not-a-day", field };
  const last = asked.to && asked.to < today ? asked.to : today;
  const until = addDays(weekOf(last), 6);
  const from = weekOf(asked.from || addDays(until, 1 - 7 * usualWeeks));
  if (asked.from && asked.to && asked.from > asked.to) return { fault: "turned-round", field: "to" };
  if (asked.from > today) return { fault: "ahead", field: "from" };
  if (daysBetween(from, until) + 1 > 7 * mostWeeks) return { fault: "too-long", field: "from" };
  return { span: { from, until } };
}

/** The ranges that are asked for most. */
export function presetsOn(today: string): { name: "weeks" | "year"; span: Span }[] {
  const until = addDays(weekOf(today), 6);
  return [
    { name: "weeks", span: { from: addDays(until, 1 - 7 * usualWeeks), until } },
    { name: "year", span: { from: weekOf(`${today.slice(0, 4)}-01-01`), until } },
  ];
}

/** The Mondays of a range. */
export function weeksOf({ from, until }: Span): string[] {
  return Array.from({ length: Math.ceil((daysBetween(from, until) + 1) / 7) }, (_, week) => addDays(from, 7 * week));
}

/** What days add up to in each week, by its Monday. */
export function byWeek<Row extends { day: string }>(rows: Row[], of: (row: Row) => number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const week = weekOf(row.day);
    sums.set(week, (sums.get(week) ?? 0) + of(row));
  }
  return sums;
}

/** Where the dashboard is, or one of its tables to keep. */
export function pathOfDashboard({ from, until }: Span, table?: DashboardTable): string {
  return pathWith(table ? "/staff/dashboard.csv" : "/staff/dashboard", { table, from, to: until });
}

/** What came in a week, and how many people did something in it: for the first time, or again. */
export type WeekFigures = { week: string; ideas: number; votes: number; fresh: number; returning: number };

/** What became of what was promised in a week: first answers, and all else that was promised by a day. */
export type PromiseWeek = {
  week: string;
  inTime: number;
  late: number;
  kept: number;
  broken: number;
  moved: number;
};

/** What somebody got here, the strongest last; who got several is counted with the strongest alone. */
export const gots = ["nothing", "heard", "polished", "seat", "credit"] as const;
export type Got = (typeof gots)[number];

/** Who began in a month and got that: how many, and how many came back within 30 and 90 days; null while it is too early to say. */
export type Cohort = { month: string; got: Got; people: number; back30: number | null; back90: number | null };

/** Whether everybody who began in a month ("2026-05") has had so many days to come back, by the end of the day before `today`. */
export function isRipe(month: string, days: number, today: string): boolean {
  const [year, place] = month.split("-").map(Number) as [number, number];
  const lastDay = new Date(Date.UTC(year, place, 0)).toISOString().slice(0, 10);
  return addDays(lastDay, days) < today;
}

/** The twelve months up to the one in which a range ends. */
export function monthsUntil(day: string): string[] {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(year, month - 12 + at, 1)).toISOString().slice(0, 7));
}

/** Of some cohorts, those old enough together: how many people, and how many of them came back; null when none is. */
export function backOf(cohorts: Cohort[], within: "back30" | "back90"): { people: number; back: number } | null {
  const ripe = cohorts.filter((cohort) => cohort[within] !== null);
  if (ripe.length === 0) return null;
  return {
    people: ripe.reduce((sum, { people }) => sum + people, 0),
    back: ripe.reduce((sum, cohort) => sum + (cohort[within] ?? 0), 0),
  };
}

export const outcomeKinds = ["shipped", "rested", "concluded"] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** How many outcomes of a kind there were, how many voters waited for them, and how many of those were told. */
export type Loop = { kind: OutcomeKind; outcomes: number; voters: number; told: number };

/** An idea that many looked at and few voted for. */
export type SilentIdea = { number: number; slug: string; title: string; stage: Stage; views: number; votes: number };

/** An idea is one of silent interest from so many views on, and with at least so many for each vote and one more. */
export const silence = { days: 30, views: 10, perVote: 10 } as const;

/** How far something travelled by its share links: visits, who signed up by them, and who of those has left an idea. */
export type Travel = {
  kind: "idea" | "pilot" | "celebration" | "person";
  title: string | null;
  path: string | null;
  visits: number;
  signUps: number;
  ideas: number;
};

/** A share of a whole in per cent, or null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/** Everything the dashboard shows. */
export type Figures = {
  weeks: WeekFigures[];
  cohorts: Cohort[];
  promises: PromiseWeek[];
  loops: Loop[];
  silent: SilentIdea[];
  travels: Travel[];
};
