import { sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { inParts } from "../in-parts.ts";
import * as schema from "../schema.ts";
import { type TallyName, tally } from "../tallies.ts";

const {
  attributes,
  celebrations,
  checkIns,
  claps,
  comments,
  companyPeople,
  creditEntries,
  credits,
  eventSubjects,
  events,
  ideas,
  ideaTags,
  ideaViews,
  invitations,
  invited,
  notifications,
  people,
  pilotIdeas,
  pilots,
  polishes,
  promiseDays,
  promiseEntries,
  promises,
  pulseDays,
  pulseHours,
  rests,
  revisions,
  seats,
  shareDays,
  shareLinks,
  titleRoots,
  votes,
} = schema;

/** Those that others lean on come first. */
const inOrder = [
  ...[people, companyPeople, attributes, ideas, revisions, titleRoots, ideaTags, votes, comments, polishes],
  ...[pilots, pilotIdeas, seats, checkIns, rests, events, eventSubjects, notifications, celebrations, claps],
  ...[credits, creditEntries, promises, promiseEntries, shareLinks, shareDays, ideaViews, invitations, invited],
];
type Table = (typeof inOrder)[number];

/** Rows of many tables and sums of many days, gathered first and written in bulk. */
export type Rows = {
  add<T extends Table>(table: T, row: T["$inferInsert"]): void;
  /** Adds to a public total. */
  total(name: TallyName): void;
  /** Counts a first answer by the day it came, and so many hours after its idea; or a day promised that passed unheard. */
  pulse(day: string, what: "kept" | "missed" | { hours: number }): void;
  promised(day: string, what: "made" | "kept" | "broken"): void;
  write(tx: Tx): Promise<void>;
};

/** An empty heap of rows. */
export function gather(): Rows {
  const rows = new Map<Table, Table["$inferInsert"][]>(inOrder.map((table) => [table, []]));
  const totals = new Map<TallyName, number>();
  const answers = new Map<string, { day: string; kept: number; missed: number }>();
  const hours = new Map<string, { day: string; hours: number; count: number }>();
  const promised = new Map<string, { day: string; made: number; kept: number; broken: number }>();
  return {
    add: (table, row) => void rows.get(table)?.push(row),
    total: (name) => void totals.set(name, (totals.get(name) ?? 0) + 1),
    pulse(day, what) {
      if (typeof what === "object") known(hours, `${day} ${what.hours}`, { day, ...what, count: 0 }).count++;
      else known(answers, day, { day, kept: 0, missed: 0 })[what]++;
    },
    promised: (day, what) => void known(promised, day, { day, made: 0, kept: 0, broken: 0 })[what]++,
    async write(tx) {
      for (const [table, all] of rows)
        for (const some of inParts(all)) await tx.insert(table as typeof votes).values(some as Vote[]);
      for (const [name, n] of totals) await tally(tx, name, n);
      for (const some of inParts([...answers.values()]))
        await tx
          .insert(pulseDays)
          .values(some)
          .onConflictDoUpdate({
            target: pulseDays.day,
            set: { kept: sql`${pulseDays.kept} + excluded.kept`, missed: sql`${pulseDays.missed} + excluded.missed` },
          });
      for (const some of inParts([...hours.values()]))
        await tx
          .insert(pulseHours)
          .values(some)
          .onConflictDoUpdate({
            target: [pulseHours.day, pulseHours.hours],
            set: { count: sql`${pulseHours.count} + excluded.count` },
          });
      for (const some of inParts([...promised.values()]))
        await tx
          .insert(promiseDays)
          .values(some)
          .onConflictDoUpdate({
            target: promiseDays.day,
            set: {
              made: sql`${promiseDays.made} + excluded.made`,
              kept: sql`${promiseDays.kept} + excluded.kept`,
              broken: sql`${promiseDays.broken} + excluded.broken`,
            },
          });
    },
  };
}

type Vote = typeof votes.$inferInsert;

function known<Sums>(sums: Map<string, Sums>, key: string, none: Sums): Sums {
  const there = sums.get(key) ?? none;
  sums.set(key, there);
  return there;
}
