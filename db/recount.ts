import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  max,
  ne,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { daysBetween, weekOf } from "../app/domain/calendar.ts";
import { polishOf } from "../app/domain/ranking.ts";
import { scoreKey, strengthOf, weightsOf } from "../app/domain/score.ts";
import { stages } from "../app/domain/stage.ts";
import { countingStates } from "../app/domain/vote.ts";
import { answeredQuestions } from "./clarifying.ts";
import { spoken } from "./comments.ts";
import type { Read } from "./connect.ts";
import { type DeedDay, deedsOf } from "./contributors.ts";
import { notMerged } from "./not-merged.ts";
import { pulseFromEvents } from "./pulse.ts";
import {
  activityWeeks,
  bursts,
  celebrations,
  checkIns,
  claps,
  comments,
  companies,
  companyPeople,
  contributorDays,
  contributors,
  creditEntries,
  credits,
  gaps,
  ideas,
  ideaTags,
  merges,
  notifications,
  people,
  pilotSpendings,
  pilots,
  pilotTargets,
  polishes,
  promiseDays,
  promiseEntries,
  promises,
  pulseDays,
  pulseHours,
  questions,
  revisions,
  seats,
  shareDays,
  shareLinks,
  site as sites,
  tags,
  tallies,
  uncounted,
  visitorClaps,
  votes,
  wayChoices,
  ways,
  wouldJoins,
} from "./schema.ts";
import { theSite } from "./site.ts";

/** A stored number that is not what its rows say. */
export type Difference = { what: string; id: string; stored: number; counted: number };

type Numbers = Promise<{ id: string | null; n: number }[]>;
/** What is stored, and what the rows say; where there are no rows there is nothing to count: 0. */
type Check = { what: string; stored: (read: Read) => Numbers; counted: (read: Read) => Numbers };

/** Recounts every stored number from its rows and answers where they differ. */
export async function recount(read: Read, progress: (what: string) => void = () => {}): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const { what, stored, counted } of checks) {
    progress(what);
    const rows = new Map((await counted(read)).map(({ id, n }) => [id ?? "", Number(n)]));
    for (const { id, n } of await stored(read)) {
      const real = rows.get(id ?? "") ?? 0;
      if (n !== real) differences.push({ what, id: id ?? "", stored: n, counted: real });
      rows.delete(id ?? "");
    }
    for (const [id, n] of rows) if (n !== 0) differences.push({ what, id, stored: 0, counted: n });
  }
  return differences;
}

const accepted = and(
  eq(creditEntries.creditId, credits.id),
  eq(creditEntries.entry, credits.entry),
  eq(creditEntries.state, "accepted"),
);

const checks: Check[] = [
  {
    what: "votes of ideas",
    stored: (read) => read.select({ id: ideas.id, n: ideas.votesCount }).from(ideas),
    counted: (read) => votesThatCount(read),
  },
  {
    what: "votes of ideas that would be nice",
    stored: (read) => read.select({ id: ideas.id, n: ideas.niceCount }).from(ideas),
    counted: (read) => votesThatCount(read, 1),
  },
  {
    what: "votes of ideas that matter",
    stored: (read) => read.select({ id: ideas.id, n: ideas.mattersCount }).from(ideas),
    counted: (read) => votesThatCount(read, 2),
  },
  {
    what: "votes of ideas that are vital",
    stored: (read) => read.select({ id: ideas.id, n: ideas.vitalCount }).from(ideas),
    counted: (read) => votesThatCount(read, 3),
  },
  {
    what: "votes of ideas that are held",
    stored: (read) => read.select({ id: bursts.ideaId, n: bursts.heldCount }).from(bursts),
    counted: (read) =>
      read.select({ id: votes.ideaId, n: count() }).from(votes).where(eq(votes.state, "held")).groupBy(votes.ideaId),
  },
  {
    what: "comments of ideas",
    stored: (read) => read.select({ id: ideas.id, n: ideas.commentsCount }).from(ideas),
    counted: (read) =>
      read.select({ id: comments.ideaId, n: count() }).from(comments).where(spoken).groupBy(comments.ideaId),
  },
  {
    what: "what is still missing from ideas",
    stored: (read) => read.select({ id: ideas.id, n: ideas.gapsCount }).from(ideas),
    counted: (read) =>
      read.select({ id: gaps.ideaId, n: count() }).from(gaps).where(isNull(gaps.closedAt)).groupBy(gaps.ideaId),
  },
  {
    what: "answers to what was missing",
    stored: (read) => read.select({ id: gaps.id, n: gaps.answersCount }).from(gaps),
    counted: (read) =>
      read
        .select({ id: comments.gapId, n: count() })
        .from(comments)
        .where(and(isNotNull(comments.gapId), isNull(comments.deletedAt), isNull(comments.unseen)))
        .groupBy(comments.gapId),
  },
  {
    what: "clarifying questions that are answered",
    stored: async (read) =>
      (await read.select({ id: comments.id }).from(comments).where(isNotNull(comments.answeredAt))).map(({ id }) => ({
        id,
        n: 1,
      })),
    counted: async (read) => (await answeredQuestions(read)).map(({ id }) => ({ id, n: 1 })),
  },
  {
    what: "polishes of ideas that were accepted",
    stored: (read) => read.select({ id: ideas.id, n: ideas.polishesCount }).from(ideas),
    counted: (read) =>
      read
        .select({ id: polishes.ideaId, n: count() })
        .from(polishes)
        .where(eq(polishes.state, "accepted"))
        .groupBy(polishes.ideaId),
  },
  {
    what: "revisions of ideas",
    stored: (read) => read.select({ id: ideas.id, n: ideas.revision }).from(ideas),
    counted: (read) => read.select({ id: revisions.ideaId, n: count() }).from(revisions).groupBy(revisions.ideaId),
  },
  {
    what: "the last revision of ideas",
    stored: (read) => read.select({ id: ideas.id, n: ideas.revision }).from(ideas),
    counted: (read) => lastRevisions(read),
  },
  {
    what: "the last revision of ideas that changed the meaning",
    stored: (read) => read.select({ id: ideas.id, n: ideas.meaningRevision }).from(ideas),
    counted: (read) => lastRevisions(read, or(eq(revisions.meaning, "changed"), eq(revisions.number, 1))),
  },
  {
    what: "ideas that say something else than their last revision",
    stored: async () => [],
    counted: (read) =>
      read
        .select({ id: ideas.id, n: count() })
        .from(ideas)
        .innerJoin(revisions, and(eq(revisions.ideaId, ideas.id), eq(revisions.number, ideas.revision)))
        .where(or(ne(revisions.title, ideas.title), ne(revisions.body, ideas.body)))
        .groupBy(ideas.id),
  },
  {
    what: "ideas of questions",
    stored: (read) => read.select({ id: questions.id, n: questions.ideasCount }).from(questions),
    counted: (read) =>
      read
        .select({ id: ideas.questionId, n: count() })
        .from(ideas)
        .where(and(isNotNull(ideas.questionId), notMerged))
        .groupBy(ideas.questionId),
  },
  {
    what: "seats taken in pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.seatedCount }).from(pilots),
    counted: (read) => seatsIn(read, ["seated", "finished"]),
  },
  {
    what: "people waiting for pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.waitingCount }).from(pilots),
    counted: (read) => seatsIn(read, ["waitlisted"]),
  },
  {
    what: "people who would join pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.wouldJoinCount }).from(pilots),
    counted: (read) => read.select({ id: wouldJoins.pilotId, n: count() }).from(wouldJoins).groupBy(wouldJoins.pilotId),
  },
  {
    what: "people asking for seats in pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.requestedCount }).from(pilots),
    counted: (read) => seatsIn(read, ["requested"]),
  },
  {
    what: "check-ins of pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.checkInsCount }).from(pilots),
    counted: (read) => read.select({ id: checkIns.pilotId, n: count() }).from(checkIns).groupBy(checkIns.pilotId),
  },
  {
    what: "check-ins of people in pilots",
    stored: async (read) => {
      const { pilotId, personId, checkInsCount: n } = seats;
      return (await read.select({ pilotId, personId, n }).from(seats)).map(ofSeat);
    },
    counted: async (read) => {
      const { pilotId, personId } = checkIns;
      const counted = read.select({ pilotId, personId, n: count() }).from(checkIns).groupBy(pilotId, personId);
      return (await counted).map(ofSeat);
    },
  },
  {
    what: "people seated beyond a pilot's places",
    stored: async () => [],
    counted: (read) =>
      read
        .select({ id: pilots.id, n: sql<number>`${pilots.seatedCount} - ${pilots.places}` })
        .from(pilots)
        .where(sql`${pilots.seatedCount} > ${pilots.places}`),
  },
  {
    what: "money spent by pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.spentMoney }).from(pilots),
    counted: (read) =>
      read
        .select({ id: pilotSpendings.pilotId, n: sql<number>`sum(${pilotSpendings.money})` })
        .from(pilotSpendings)
        .groupBy(pilotSpendings.pilotId),
  },
  {
    what: "days spent by pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.spentDays }).from(pilots),
    counted: (read) =>
      read
        .select({ id: pilotSpendings.pilotId, n: sql<number>`sum(${pilotSpendings.days})` })
        .from(pilotSpendings)
        .groupBy(pilotSpendings.pilotId),
  },
  {
    what: "people at work on pilots",
    stored: (read) => read.select({ id: pilots.id, n: pilots.spentPeople }).from(pilots),
    counted: (read) => lastSpendings(read),
  },
  {
    what: "pilots that cost more than their cap",
    stored: async () => [],
    counted: (read) =>
      read
        .select({ id: pilots.id, n: count() })
        .from(pilots)
        .where(
          or(
            gt(pilots.spentMoney, pilots.capMoney),
            gt(pilots.spentDays, pilots.capDays),
            gt(pilots.spentPeople, pilots.capPeople),
          ),
        )
        .groupBy(pilots.id),
  },
  {
    what: "targets of pilots that are not their last, in millionths",
    stored: async (read) => {
      const rows = await read.select({ id: pilots.id, n: pilots.target }).from(pilots).where(ne(pilots.state, "draft"));
      return rows.map(({ id, n }) => ({ id, n: millionths(n ?? 0) }));
    },
    counted: (read) => lastTargets(read),
  },
  {
    what: "accepted credits of people",
    stored: (read) => read.select({ id: people.id, n: people.creditsCount }).from(people),
    counted: (read) => acceptedBy(read, false),
  },
  {
    what: "credits under people's own names",
    stored: (read) => read.select({ id: people.id, n: people.namedCreditsCount }).from(people),
    counted: (read) => acceptedBy(read, true),
  },
  {
    what: "claps for gems",
    stored: (read) => read.select({ id: celebrations.id, n: celebrations.clapsCount }).from(celebrations),
    counted: (read) => read.select({ id: claps.celebrationId, n: count() }).from(claps).groupBy(claps.celebrationId),
  },
  {
    what: "claps of visitors for gems",
    stored: (read) => read.select({ id: celebrations.id, n: celebrations.visitorClapsCount }).from(celebrations),
    counted: (read) =>
      read
        .select({ id: visitorClaps.celebrationId, n: count() })
        .from(visitorClaps)
        .groupBy(visitorClaps.celebrationId),
  },
  {
    what: "entries of credits",
    stored: (read) => read.select({ id: credits.id, n: credits.entry }).from(credits),
    counted: (read) =>
      read.select({ id: creditEntries.creditId, n: count() }).from(creditEntries).groupBy(creditEntries.creditId),
  },
  {
    what: "choices of ways forward",
    stored: (read) => read.select({ id: ways.id, n: ways.choicesCount }).from(ways),
    counted: (read) => read.select({ id: wayChoices.wayId, n: count() }).from(wayChoices).groupBy(wayChoices.wayId),
  },
  {
    what: "entries of promises",
    stored: (read) => read.select({ id: promises.id, n: promises.entry }).from(promises),
    counted: (read) =>
      read.select({ id: promiseEntries.promiseId, n: count() }).from(promiseEntries).groupBy(promiseEntries.promiseId),
  },
  ...(["made", "kept", "broken"] as const).map((what) => ({
    what: `promises ${what} on a day`,
    stored: (read: Read) => read.select({ id: promiseDays.day, n: promiseDays[what] }).from(promiseDays),
    counted: (read: Read) =>
      read
        .select({ id: promiseEntries.day, n: count() })
        .from(promiseEntries)
        .where(eq(promiseEntries.what, what))
        .groupBy(promiseEntries.day),
  })),
  {
    what: "unread news of people",
    stored: (read) => read.select({ id: people.id, n: people.unreadCount }).from(people),
    counted: (read) =>
      read
        .select({ id: notifications.personId, n: count() })
        .from(notifications)
        .where(isNull(notifications.readAt))
        .groupBy(notifications.personId),
  },
  {
    what: "ideas of tags",
    stored: (read) => read.select({ id: tags.id, n: tags.ideasCount }).from(tags),
    counted: (read) =>
      read
        .select({ id: ideaTags.tagId, n: count() })
        .from(ideaTags)
        .innerJoin(ideas, and(eq(ideas.id, ideaTags.ideaId), notMerged))
        .groupBy(ideaTags.tagId),
  },
  {
    what: "ideas that stand beside a tag otherwise than on the board",
    stored: async () => [],
    counted: (read) =>
      read
        .select({ id: ideas.id, n: count() })
        .from(ideaTags)
        .innerJoin(ideas, eq(ideas.id, ideaTags.ideaId))
        .where(or(...copied.map((name) => ne(ideaTags[name], ideas[name]))))
        .groupBy(ideas.id),
  },
  {
    what: "need of polish of ideas, in millionths",
    stored: async (read) => (await needs(read)).map(({ id, polish }) => ({ id, n: millionths(polish) })),
    counted: async (read) => (await needs(read)).map((idea) => ({ id: idea.id, n: millionths(polishOf(idea)) })),
  },
  {
    what: "strength of the votes of ideas",
    stored: async (read) => (await scored(read)).map(({ id, strength }) => ({ id, n: strength })),
    counted: async (read) => (await scored(read)).map((idea) => ({ id: idea.id, n: strengthOf(idea) })),
  },
  {
    what: "companies that want ideas",
    stored: async (read) => (await scored(read)).map(({ id, companiesCount }) => ({ id, n: companiesCount })),
    counted: async (read) => (await companiesOf(read)).map(({ id, companies }) => ({ id, n: companies })),
  },
  {
    what: "what the companies that want ideas weigh",
    stored: async (read) => (await scored(read)).map(({ id, reach }) => ({ id, n: reach })),
    counted: async (read) => (await companiesOf(read)).map(({ id, reach }) => ({ id, n: reach })),
  },
  {
    what: "scores of ideas",
    stored: async (read) => (await scored(read)).map(({ id, score }) => ({ id, n: score })),
    async counted(read) {
      const site = await theSite(read);
      return site ? (await scored(read)).map((idea) => ({ id: idea.id, n: scoreKey(idea, weightsOf(site)) })) : [];
    },
  },
  {
    what: "ideas that are merged",
    stored: async (read) => {
      const merged = await read.select({ id: ideas.id }).from(ideas).where(isNotNull(ideas.mergedAt));
      return merged.map(({ id }) => ({ id, n: 1 }));
    },
    counted: (read) =>
      read.select({ id: merges.ideaId, n: count() }).from(merges).where(isNull(merges.undoneAt)).groupBy(merges.ideaId),
  },
  {
    what: "promised answers kept by day",
    stored: (read) => read.select({ id: pulseDays.day, n: pulseDays.kept }).from(pulseDays),
    counted: async (read) => numbersOf((await pulseFromEvents(read)).kept),
  },
  {
    what: "promised answers missed by day",
    stored: (read) => read.select({ id: pulseDays.day, n: pulseDays.missed }).from(pulseDays),
    counted: async (read) => numbersOf((await pulseFromEvents(read)).missed),
  },
  {
    what: "ideas heard by day and hours",
    stored: async (read) =>
      (await read.select().from(pulseHours)).map(({ day, hours, count }) => ({ id: `${day} ${hours}`, n: count })),
    counted: async (read) => numbersOf((await pulseFromEvents(read)).hours),
  },
  {
    what: "visits by share links",
    stored: (read) => read.select({ id: shareLinks.code, n: shareLinks.visitsCount }).from(shareLinks),
    counted: (read) =>
      read
        .select({ id: shareDays.code, n: sql<number>`sum(${shareDays.visits})` })
        .from(shareDays)
        .groupBy(shareDays.code),
  },
  {
    what: "people who signed up by share links",
    stored: (read) => read.select({ id: shareLinks.code, n: shareLinks.signUpsCount }).from(shareLinks),
    counted: (read) =>
      read
        .select({ id: shareLinks.code, n: count() })
        .from(people)
        .innerJoin(shareLinks, eq(shareLinks.code, people.cameBy))
        .groupBy(shareLinks.code),
  },
  {
    what: "people who signed up by share links and dreamed something up",
    stored: (read) => read.select({ id: shareLinks.code, n: shareLinks.ideasCount }).from(shareLinks),
    counted: (read) =>
      read
        .select({ id: shareLinks.code, n: countDistinct(ideas.dreamerId) })
        .from(ideas)
        .innerJoin(people, eq(people.id, ideas.dreamerId))
        .innerJoin(shareLinks, eq(shareLinks.code, people.cameBy))
        .where(isNull(ideas.unseen))
        .groupBy(shareLinks.code),
  },
  {
    what: "ideas, votes and deeds of people by day",
    stored: async (read) => {
      const waits = await whoWaits(read);
      const rows = await read.select().from(contributorDays);
      return rows.flatMap(({ personId, day, ...sums }) => (waits.has(personId) ? [] : ofDay(personId, day, sums)));
    },
    counted: async (read) => {
      const [site] = await read.select({ countedIn: sites.countedIn }).from(sites).limit(1);
      const waits = await whoWaits(read);
      const rows: { id: string; n: number }[] = [];
      if (!site?.countedIn) return rows;
      for (const { id } of await read.select({ id: people.id }).from(people))
        if (!waits.has(id))
          for (const [day, sums] of await deedsOf(read, site.countedIn, id, null)) rows.push(...ofDay(id, day, sums));
      return rows;
    },
  },
  ...(["ideas", "votes", "contributors"] as const).map((what) => ({
    what: `${what} of weeks`,
    stored: (read: Read) => read.select({ id: activityWeeks.week, n: activityWeeks[what] }).from(activityWeeks),
    counted: (read: Read) => weeksFromDays(read, what),
  })),
  {
    what: "first days of contributors, and after how many days they came back",
    stored: async (read) =>
      (await read.select().from(contributors)).map(({ personId, firstDay, backAfter }) => ({
        id: `${personId} ${firstDay}`,
        n: backAfter ?? -1,
      })),
    counted: firstDays,
  },
  {
    what: "public totals",
    stored: (read) => read.select({ id: tallies.name, n: tallies.count }).from(tallies),
    counted: totals,
  },
];

function numbersOf(counts: Map<string, number>) {
  return [...counts].map(([id, n]) => ({ id, n }));
}

/** Whose deeds wait to be counted: what is stored of them is older than their rows. */
async function whoWaits(read: Read): Promise<Set<string>> {
  return new Set((await read.select({ id: uncounted.personId }).from(uncounted)).map(({ id }) => id));
}

function ofDay(personId: string, day: string, { ideas, votes, deeds }: DeedDay) {
  return Object.entries({ ideas, votes, deeds }).map(([what, n]) => ({ id: `${personId} ${day} ${what}`, n }));
}

async function weeksFromDays(read: Read, what: "ideas" | "votes" | "contributors"): Numbers {
  const weeks = new Map<string, { n: number; people: Set<string> }>();
  for (const { personId, day, ...sums } of await read.select().from(contributorDays)) {
    const week = weeks.get(weekOf(day)) ?? { n: 0, people: new Set<string>() };
    weeks.set(weekOf(day), week);
    week.people.add(personId);
    if (what !== "contributors") week.n += sums[what];
  }
  return [...weeks].map(([id, { n, people }]) => ({ id, n: what === "contributors" ? people.size : n }));
}

async function firstDays(read: Read): Numbers {
  const { personId, day } = contributorDays;
  const first = new Map<string, { day: string; back: number }>();
  for (const row of await read.select({ personId, day }).from(contributorDays).orderBy(asc(day))) {
    const known = first.get(row.personId);
    if (!known) first.set(row.personId, { day: row.day, back: -1 });
    else if (known.back === -1) known.back = daysBetween(known.day, row.day);
  }
  return [...first].map(([id, { day, back }]) => ({ id: `${id} ${day}`, n: back }));
}

/** What stands beside a tag as a copy. */
const copied = ["stage", "votesCount", "hot", "polish", "shuffle", "createdAt"] as const;

function needs(read: Read) {
  const { id, stage, commentsCount, excerpt, hot, polish } = ideas;
  return read.select({ id, stage, commentsCount, excerpt, hot, polish }).from(ideas);
}

/** Ideas with the score of today's weights: what waits in the background to be counted anew is not right yet, and says so. */
async function scored(read: Read) {
  const site = await theSite(read);
  const { id, votesCount, niceCount, mattersCount, vitalCount, strength, companiesCount, reach, effort, score } = ideas;
  const counts = { votesCount, niceCount, mattersCount, vitalCount, strength, companiesCount, reach, effort, score };
  return read
    .select({ id, ...counts, createdAt: ideas.createdAt })
    .from(ideas)
    .where(eq(ideas.scoreEdition, site?.scoreEdition ?? 0));
}

/** How many companies voted for each of these ideas, and what they weigh together, from one row for each of them. */
async function companiesOf(read: Read) {
  const site = await theSite(read);
  const wanting = await read
    .selectDistinct({ id: votes.ideaId, companyId: companies.id, weight: companies.weight })
    .from(votes)
    .innerJoin(ideas, and(eq(ideas.id, votes.ideaId), eq(ideas.scoreEdition, site?.scoreEdition ?? 0)))
    .innerJoin(companyPeople, eq(companyPeople.personId, votes.personId))
    .innerJoin(companies, eq(companies.id, companyPeople.companyId))
    .where(inArray(votes.state, countingStates));
  const counted = new Map<string, { companies: number; reach: number }>();
  for (const { id, weight } of wanting) {
    const { companies = 0, reach = 0 } = counted.get(id) ?? {};
    counted.set(id, { companies: companies + 1, reach: reach + weight });
  }
  return [...counted].map(([id, all]) => ({ id, ...all }));
}

function millionths(need: number): number {
  return Math.round(need * 1e6);
}

function votesThatCount(read: Read, strength?: number): Numbers {
  return read
    .select({ id: votes.ideaId, n: count() })
    .from(votes)
    .where(and(inArray(votes.state, countingStates), strength ? eq(votes.strength, strength) : undefined))
    .groupBy(votes.ideaId);
}

async function lastRevisions(read: Read, which?: SQL): Numbers {
  const rows = await read
    .select({ id: revisions.ideaId, n: max(revisions.number) })
    .from(revisions)
    .where(which)
    .groupBy(revisions.ideaId);
  return rows.map(({ id, n }) => ({ id, n: n ?? 0 }));
}

/** In their order, so that the last of each pilot holds. */
function lastSpendings(read: Read): Numbers {
  return read
    .select({ id: pilotSpendings.pilotId, n: pilotSpendings.people })
    .from(pilotSpendings)
    .orderBy(asc(pilotSpendings.entry));
}

/** In their order, so that the last of each pilot holds. */
async function lastTargets(read: Read): Numbers {
  const rows = await read
    .select({ id: pilotTargets.pilotId, n: pilotTargets.target })
    .from(pilotTargets)
    .orderBy(asc(pilotTargets.entry));
  return rows.map(({ id, n }) => ({ id, n: millionths(n) }));
}

function seatsIn(read: Read, states: ("requested" | "seated" | "finished" | "waitlisted")[]): Numbers {
  return read
    .select({ id: seats.pilotId, n: count() })
    .from(seats)
    .where(inArray(seats.state, states))
    .groupBy(seats.pilotId);
}

function ofSeat({ pilotId, personId, n }: { pilotId: string; personId: string; n: number }) {
  return { id: `${pilotId} ${personId}`, n };
}

function acceptedBy(read: Read, named: boolean): Numbers {
  return read
    .select({ id: credits.personId, n: count() })
    .from(credits)
    .innerJoin(creditEntries, and(accepted, named ? eq(creditEntries.shown, "name") : undefined))
    .groupBy(credits.personId);
}

async function totals(read: Read): Numbers {
  const byStage = await read
    .select({ stage: ideas.stage, n: count() })
    .from(ideas)
    .where(notMerged)
    .groupBy(ideas.stage);
  const byTag = await read
    .select({ tagId: ideaTags.tagId, stage: ideaTags.stage, n: count() })
    .from(ideaTags)
    .innerJoin(ideas, and(eq(ideas.id, ideaTags.ideaId), notMerged))
    .groupBy(ideaTags.tagId, ideaTags.stage);
  const [credited] = await read.select({ n: count() }).from(people).where(gt(people.creditsCount, 0));
  const [concluded] = await read.select({ n: count() }).from(pilots).where(eq(pilots.state, "concluded"));
  return [
    ...stages.map((stage) => ({ id: `ideas:${stage}`, n: byStage.find((row) => row.stage === stage)?.n ?? 0 })),
    ...byTag.map(({ tagId, stage, n }) => ({ id: `tag:${tagId}:${stage}`, n })),
    { id: "people-credited", n: credited?.n ?? 0 },
    { id: "pilots-concluded", n: concluded?.n ?? 0 },
  ];
}
