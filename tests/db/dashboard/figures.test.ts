import { and, asc, eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { countActivity, notePeople } from "#db/activity.ts";
import type { Db, Tx } from "#db/connect.ts";
import { figuresOf } from "#db/dashboard/figures.ts";
import { addViews } from "#db/idea-views.ts";
import { idsAt } from "#db/ids.ts";
import { addPromise, changePromise, promiseById, promiseTotals } from "#db/promises.ts";
import { countHeard, countMissed, pulseOf } from "#db/pulse.ts";
import {
  celebrations,
  checkIns,
  comments,
  creditEntries,
  credits,
  eventSubjects,
  events,
  ideas,
  ideaViews,
  merges,
  notifications,
  people,
  pilots,
  polishes,
  promiseEntries,
  rests,
  seats,
  shareDays,
  shareLinks,
  site,
  votes,
} from "#db/schema.ts";
import { seedIdeas } from "#db/seed.ts";
import { newDatabase } from "../../support/database.ts";

/** Where the day begins five hours after that of the rows, and four in summer. */
const timeZone = "America/New_York";
const now = new Date("2026-05-14T15:00:00Z");
const today = "2026-05-14";
const dayMs = 86_400_000;

let db: Db;
let rows: Awaited<ReturnType<typeof everyRow>>;
let done: ReturnType<typeof deeds>;
let days: ReturnType<typeof eachInOrder>;

test("each figure of the dashboard is what the rows of 10,000 ideas say, in every range", {
  timeout: 480_000,
}, async () => {
  db = await newDatabase();
  await seedIdeas(db, 10_000, { now });
  await db.write(liveALittle);
  await db.write(async (tx) => {
    await tx.update(site).set({ timeZone });
  });
  await countActivity(db, now);
  rows = await everyRow();
  done = deeds();
  days = eachInOrder();

  for (const [from, until] of [
    ["2026-02-23", "2026-05-17"],
    ["2025-12-29", "2026-05-17"],
    ["2024-12-02", "2025-06-15"],
    ["2026-03-02", "2026-03-08"],
    ["2024-05-20", "2026-05-17"],
  ] as const) {
    const shown = await show(from, until);
    expect(shown.weeks).toEqual(weeksFromRows(from, until));
    expect(shown.cohorts).toEqual(cohortsFromRows(until < today ? until : today));
    expect(shown.promises).toEqual(promisesFromRows(from, until));
    expect(shown.loops).toEqual(loopsFromRows(from, until));
    expect(shown.silent).toEqual(silentFromRows(until < today ? until : today));
    expect(shown.travels).toEqual(travelsFromRows(from, until));
  }
  // Nothing above is equal because it is empty.
  const all = await show("2024-05-20", "2026-05-17");
  expect(all.weeks.filter(({ fresh, returning }) => fresh > 0 && returning > 0).length).toBeGreaterThan(5);
  expect(new Set(all.cohorts.map(({ got }) => got)).size).toBe(5);
  for (const what of ["inTime", "late", "kept", "broken", "moved"] as const)
    expect(all.promises.reduce((sum, week) => sum + week[what], 0)).toBeGreaterThan(3);
  for (const { voters, told } of all.loops) expect(voters > told && told > 0).toBe(true);
  expect(all.silent.length).toBeGreaterThan(3);
  expect(all.travels.some(({ visits, signUps, ideas }) => visits > 0 && signUps > 0 && ideas > 0)).toBe(true);

  // What the public page would say of these days is the same.
  const [pulse, kept] = [await pulseOf(db.read, "2026-05-17", 84), await promiseTotals(db.read, "2026-02-23")];
  const quarter = await show("2026-02-23", "2026-05-17");
  const sum = (what: "inTime" | "late" | "kept" | "broken") =>
    quarter.promises.reduce((all, week) => all + week[what], 0);
  expect([sum("inTime"), sum("late"), sum("kept"), sum("broken")]).toEqual([
    ...[pulse.kept, pulse.missed, kept.kept, kept.broken],
  ]);
});

async function show(from: string, until: string) {
  const asked = { span: { from, until }, timeZone, today, most: 1_000 };
  return {
    weeks: await figuresOf.weeks(db.read, asked),
    cohorts: await figuresOf.cohorts(db.read, asked),
    promises: await figuresOf.promises(db.read, asked),
    loops: await figuresOf.loops(db.read, asked),
    silent: await figuresOf.silent(db.read, asked),
    travels: await figuresOf.travels(db.read, asked),
  };
}

/* What the rows say, counted plainly: nothing below knows of sums, of the queries, or of the house's calendar. */

async function everyRow() {
  const { read } = db;
  return {
    people: await read.select().from(people),
    ideas: await read.select().from(ideas),
    votes: await read.select().from(votes),
    comments: await read.select().from(comments),
    polishes: await read.select().from(polishes),
    seats: await read.select().from(seats),
    checkIns: await read.select().from(checkIns),
    credits: await read.select().from(credits),
    entries: await read.select().from(creditEntries),
    events: await read.select().from(events),
    subjects: await read.select().from(eventSubjects),
    rests: await read.select().from(rests),
    notifications: await read.select().from(notifications),
    promises: await read.select().from(promiseEntries),
    views: await read.select().from(ideaViews),
    links: await read.select().from(shareLinks),
    merges: await read.select().from(merges),
    pilots: await read.select().from(pilots),
    gems: await read.select().from(celebrations),
    visits: await read.select().from(shareDays),
  };
}

const newYork = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const dayOf = (at: Date) => newYork.format(at);
const plus = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
const known = new Map<string, string>();
const mondayOf = (day: string): string => {
  let at = known.get(day) ?? day;
  while (new Date(at).getUTCDay() !== 1) at = plus(at, -1);
  known.set(day, at);
  return at;
};
const mondays = (from: string, until: string) => {
  const all: string[] = [];
  for (let week = from; week <= until; week = plus(week, 7)) all.push(week);
  return all;
};

/** Rows by what they belong to; of what has none there is an empty list. */
function grouped<Row>(all: Row[], by: (row: Row) => string): (key: string) => Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of all) {
    const group = groups.get(by(row));
    if (group) group.push(row);
    else groups.set(by(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}

/** What each customer did, and on which day. */
function deeds() {
  const customers = new Set(rows.people.filter(({ role }) => role === "customer").map(({ id }) => id));
  const merged = new Set(rows.ideas.filter(({ mergedAt }) => mergedAt).map(({ id }) => id));
  const all = [
    ...rows.ideas.map((one) => ({ who: one.dreamerId, at: one.createdAt, what: "idea" })),
    ...rows.votes
      .filter(({ state, ideaId }) => (state === "counted" || state === "released") && !merged.has(ideaId))
      .map((one) => ({ who: one.personId, at: one.votedAt, what: "vote" })),
    ...rows.comments
      .filter(({ deletedAt, kind }) => !deletedAt && kind !== "note")
      .map((one) => ({ who: one.authorId, at: one.createdAt, what: "comment" })),
    ...rows.polishes
      .filter(({ state }) => state !== "withdrawn")
      .map((one) => ({ who: one.offeredBy, at: one.createdAt, what: "polish" })),
    ...rows.seats.map((one) => ({ who: one.personId, at: one.askedAt, what: "seat" })),
    ...rows.checkIns.map((one) => ({ who: one.personId, at: one.at, what: "check-in" })),
  ];
  return all
    .filter(({ who }) => customers.has(who))
    .map(({ who, at, what }) => {
      const day = dayOf(at);
      return { who, day, week: mondayOf(day), what };
    });
}

/** The days on which each did something, in order. */
function eachInOrder() {
  const days = new Map<string, Set<string>>();
  for (const { who, day } of done) days.set(who, (days.get(who) ?? new Set()).add(day));
  return new Map([...days].map(([who, all]) => [who, [...all].sort()]));
}

function weeksFromRows(from: string, until: string) {
  const first = new Map([...days].map(([who, days]) => [who, mondayOf(days[0] as string)]));
  return mondays(from, until).map((week) => {
    const those = done.filter((deed) => deed.week === week);
    const who = [...new Set(those.map((deed) => deed.who))];
    return {
      week,
      ideas: those.filter(({ what }) => what === "idea").length,
      votes: those.filter(({ what }) => what === "vote").length,
      fresh: who.filter((one) => first.get(one) === week).length,
      returning: who.filter((one) => (first.get(one) as string) < week).length,
    };
  });
}

function cohortsFromRows(until: string) {
  const said = grouped(rows.entries, ({ creditId }) => creditId);
  const accepted = new Set(
    rows.credits
      .filter(({ id, entry }) => said(id).some((one) => one.entry === entry && one.state === "accepted"))
      .map(({ personId }) => personId),
  );
  const seated = new Set(rows.seats.filter(({ seatedAt }) => seatedAt).map(({ personId }) => personId));
  const dreamerOf = new Map(rows.ideas.map(({ id, dreamerId }) => [id, dreamerId]));
  const taken = rows.polishes.filter(({ state }) => state === "accepted");
  const polished = new Set(taken.flatMap(({ byId, ideaId }) => [byId, dreamerOf.get(ideaId)]));
  const heard = new Set(rows.ideas.filter((one) => one.heardAt && !one.missedAt).map(({ dreamerId }) => dreamerId));
  const got = (who: string) =>
    accepted.has(who)
      ? "credit"
      : seated.has(who)
        ? "seat"
        : polished.has(who)
          ? "polished"
          : heard.has(who)
            ? "heard"
            : "nothing";
  const each = [...days].map(([who, [first, next]]) => ({
    month: (first as string).slice(0, 7),
    got: got(who),
    back: next ? (Date.parse(next) - Date.parse(first as string)) / dayMs : Number.POSITIVE_INFINITY,
  }));
  const months: string[] = [];
  for (let month = until.slice(0, 7); months.length < 12; month = plus(`${month}-01`, -1).slice(0, 7))
    months.unshift(month);
  return months.flatMap((month) =>
    ["nothing", "heard", "polished", "seat", "credit"].flatMap((got) => {
      const those = each.filter((one) => one.month === month && one.got === got);
      const nextMonth = plus(`${month}-28`, 4).slice(0, 7);
      const back = (days: number) =>
        plus(plus(`${nextMonth}-01`, -1), days) < today ? those.filter((one) => one.back <= days).length : null;
      return those.length === 0 ? [] : [{ month, got, people: those.length, back30: back(30), back90: back(90) }];
    }),
  );
}

function promisesFromRows(from: string, until: string) {
  const heard = rows.events.filter(({ kind }) => kind === "idea-heard");
  const missed = [
    ...rows.events.filter(({ kind }) => kind === "answer-missed").map(({ data }) => data.day),
    ...heard.flatMap(({ data }) => (data.missed ? [data.missed] : [])),
  ];
  const days = (what: string) => rows.promises.filter((entry) => entry.what === what).map(({ day }) => day);
  const within = (week: string, all: unknown[]) => all.filter((day) => mondayOf(String(day)) === week).length;
  return mondays(from, until).map((week) => ({
    week,
    inTime: within(
      week,
      heard.filter(({ data }) => data.kept === 1).map(({ data }) => data.day),
    ),
    late: within(week, missed),
    kept: within(week, days("kept")),
    broken: within(week, days("broken")),
    moved: within(week, days("moved")),
  }));
}

function loopsFromRows(from: string, until: string) {
  const votesFor = grouped(rows.votes, ({ ideaId }) => ideaId);
  const subjectsOf = grouped(rows.subjects, ({ eventId }) => eventId);
  const told = new Set(rows.notifications.map(({ eventId, personId }) => `${eventId} ${personId}`));
  const here = new Set(rows.people.filter(({ goneAt }) => !goneAt).map(({ id }) => id));
  const restedBy = (ideaId: string, at: Date) =>
    rows.rests.some((rest) => rest.ideaId === ideaId && !rest.pilotId && rest.at.getTime() === at.getTime());
  return [
    { kind: "shipped", event: "idea-shipped" },
    { kind: "rested", event: "idea-answered" },
    { kind: "concluded", event: "pilot-concluded" },
  ].map(({ kind, event }) => {
    const sums = { kind, outcomes: 0, voters: 0, told: 0 };
    for (const one of rows.events) {
      if (one.kind !== event || one.undoneAt) continue;
      const day = dayOf(one.createdAt);
      if (day < from || day > until) continue;
      const about = subjectsOf(one.id).filter((subject) => subject.kind === "idea");
      const its = about.map(({ subjectId }) => subjectId);
      if (kind === "rested" && !its.some((id) => restedBy(id, one.createdAt))) continue;
      sums.outcomes++;
      for (const vote of its.flatMap(votesFor))
        if (
          (vote.state === "counted" || vote.state === "released") &&
          vote.votedAt <= one.createdAt &&
          vote.personId !== one.actorId &&
          here.has(vote.personId)
        ) {
          sums.voters++;
          if (told.has(`${one.id} ${vote.personId}`)) sums.told++;
        }
    }
    return sums;
  });
}

function silentFromRows(until: string) {
  const viewsOf = grouped(rows.views, ({ ideaId }) => ideaId);
  return rows.ideas
    .filter(({ stage, mergedAt }) => stage !== "shipped" && !mergedAt)
    .map((idea) => ({
      number: idea.number,
      slug: idea.slug,
      title: idea.title,
      stage: idea.stage,
      views: viewsOf(idea.id)
        .filter((seen) => seen.day > plus(until, -30) && seen.day <= until)
        .reduce((sum, { views }) => sum + views, 0),
      votes: idea.votesCount,
    }))
    .filter(({ views, votes }) => views >= 10 && views >= 10 * (votes + 1))
    .sort((one, other) => other.views - one.views || other.number - one.number);
}

/** What a link leads to: where an idea was merged, to the one it lives on in. */
function ledTo(kind: string, id: string) {
  const lives = rows.merges.find(({ ideaId }) => ideaId === id)?.intoId ?? id;
  const idea = rows.ideas.find((one) => one.id === lives);
  const gem = rows.gems.find((one) => one.id === id);
  const pilot = rows.pilots.find((one) => one.id === id);
  if (idea) return { title: idea.title, path: `/ideas/${idea.number}/${idea.slug}` };
  if (kind === "celebration" && gem) return { title: gem.title, path: `/wall/${gem.number}/${gem.slug}` };
  const tried = rows.ideas.find((one) => one.id === pilot?.ideaId);
  return { title: tried?.title ?? null, path: pilot ? `/pilots/${pilot.number}/${pilot.slug}` : null };
}

function travelsFromRows(from: string, until: string) {
  const cameBy = grouped(rows.people, (person) => person.cameBy ?? "");
  const linksTo = grouped(rows.links, ({ subject }) => subject);
  const visitsBy = grouped(rows.visits, ({ code }) => code);
  const dreamers = new Set(rows.ideas.map(({ dreamerId }) => dreamerId));
  return [...new Set(rows.links.map(({ subject }) => subject))]
    .map((subject) => {
      const codes = linksTo(subject).map(({ code }) => code);
      const [kind, id] = subject.split(":");
      const came = codes.flatMap(cameBy).filter((person) => {
        const day = dayOf(person.joinedAt);
        return day >= from && day <= until;
      });
      return {
        subject,
        kind,
        ...ledTo(kind as string, id as string),
        visits: codes
          .flatMap(visitsBy)
          .filter(({ day }) => day >= from && day <= until)
          .reduce((sum, { visits }) => sum + visits, 0),
        signUps: came.length,
        ideas: came.filter(({ id }) => dreamers.has(id)).length,
      };
    })
    .filter(({ visits, signUps }) => visits > 0 || signUps > 0)
    .sort(
      (one, other) =>
        other.visits - one.visits || other.signUps - one.signUps || (one.subject < other.subject ? -1 : 1),
    )
    .map(({ subject: _, ...travel }) => travel);
}

/* What the benchmark's data lacks. */

async function liveALittle(tx: Tx): Promise<void> {
  const everybody = (await tx.select().from(people)).sort((one, other) => (one.handle < other.handle ? -1 : 1));
  const [staff, ...customers] = everybody.sort(
    (one, other) => (one.role === "staff" ? -1 : 1) - (other.role === "staff" ? -1 : 1),
  );
  const all = (await tx.select().from(ideas)).sort((one, other) => one.number - other.number);
  const by = (staff as (typeof everybody)[number]).id;
  const person = (n: number) => customers[n % customers.length] as (typeof everybody)[number];
  const event = async (
    kind: string,
    at: Date,
    ideaIds: string[],
    data: Record<string, string | number | null> = {},
  ) => {
    const id = idsAt(at)();
    await tx.insert(events).values({ id, kind, actorId: by, data, createdAt: at, fannedOutAt: at });
    for (const subjectId of ideaIds) await tx.insert(eventSubjects).values({ eventId: id, kind: "idea", subjectId });
    return id;
  };
  /** All but each seventh of its voters hear of it. */
  const tell = async (eventId: string, ideaId: string, at: Date) => {
    const voters = await tx.select().from(votes).where(eq(votes.ideaId, ideaId));
    for (const [place, { personId }] of voters.entries())
      if (place % 7 !== 3)
        await tx
          .insert(notifications)
          .values({ id: idsAt(at)(), personId, eventId, kind: "idea-shipped", createdAt: at })
          .onConflictDoNothing();
  };

  // New people all through the last year: some come by links, some once, some again after a week, a month, a season.
  const links = [];
  for (let n = 0; n < 12; n++) {
    const code = `abcdefg${"abcdefghijkl"[n]}`;
    const subject = n < 10 ? `idea:${all[n * 7 + 3]?.id}` : "idea:of-old";
    links.push(code);
    await tx.insert(shareLinks).values({ code, personId: person(n).id, subject, createdAt: now });
    for (let day = 0; day < 40; day += 1 + (n % 3))
      await tx.insert(shareDays).values({ code, day: plus(today, -day * 15), visits: 1 + ((n + day) % 5) });
  }
  for (let n = 0; n < 300; n++) {
    const at = new Date(now.getTime() - n * 1.7 * dayMs - 3_600_000);
    const id = idsAt(at)();
    await tx.insert(people).values({
      id,
      handle: `late-${n}`,
      email: `late-${n}@example.org`,
      passwordHash: "none",
      role: "customer",
      name: `Late ${n}`,
      joinedAt: at,
      cameBy: n % 3 === 0 ? (links[n % links.length] as string) : null,
      goneAt: n % 23 === 22 ? now : null,
    });
    const voted = [
      at,
      ...[8, 29, 31, 89, 91]
        .filter((_, place) => (n + place) % 4 === 0)
        .map((days) => new Date(at.getTime() + days * dayMs)),
    ];
    for (const [place, votedAt] of voted.entries())
      if (votedAt <= now)
        await tx.insert(votes).values({
          ideaId: (all[n * 13 + place] as (typeof all)[number]).id,
          personId: id,
          votedAt,
          state: n % 29 === 28 ? "held" : "counted",
        });
    customers.push({ ...person(0), id });
  }
  const late = (n: number) => customers[customers.length - 1 - (n % 300)] as (typeof everybody)[number];

  // A third of what they may get: answers, polishes, seats and check-ins, credits.
  for (let n = 0; n < 500; n++) {
    const idea = all[n * 19 + 5] as (typeof all)[number];
    const inTime = n % 3 !== 0;
    const heardAt = new Date(Math.min(now.getTime(), idea.createdAt.getTime() + (inTime ? 1 : 20) * dayMs));
    await tx
      .update(ideas)
      .set({
        heardAt,
        heardBy: by,
        missedAt: inTime ? null : idea.missedAt,
        ...(n % 5 === 0 && { dreamerId: late(n).id }),
      })
      .where(eq(ideas.id, idea.id));
    const day = dayOf(heardAt);
    const missed = inTime ? null : plus(day, -3);
    await event("idea-heard", heardAt, [idea.id], { day, kept: inTime ? 1 : 0, hours: 24, missed });
    await countHeard(tx, { day, kept: inTime, hours: 24 });
    if (missed) await countMissed(tx, missed);
    if (n % 11 === 0) {
      await event("answer-missed", heardAt, [idea.id], { day });
      await countMissed(tx, day);
    }
  }
  for (let n = 0; n < 90; n++) {
    const idea = all[n * 53 + 1] as (typeof all)[number];
    const state = n % 4 === 0 ? "withdrawn" : n % 4 === 1 ? "offered" : "accepted";
    const createdAt = new Date(now.getTime() - n * 5 * dayMs);
    const offered = { title: "Better", body: "", why: "Clearer.", state, base: 1, createdAt } as const;
    await tx
      .insert(polishes)
      .values({ id: idsAt(createdAt)(), ideaId: idea.id, byId: late(n * 3).id, offeredBy: late(n * 3).id, ...offered });
    if (state === "accepted") await tx.update(ideas).set({ polishesCount: 1 }).where(eq(ideas.id, idea.id));
  }
  for (let n = 0; n < 20; n++) {
    const idea = all[n * 301 + 17] as (typeof all)[number];
    const at = new Date(now.getTime() - n * 30 * dayMs);
    const id = idsAt(at)();
    const shape = { hypothesis: "It helps.", measure: "They come.", places: 9, startsOn: dayOf(at), endsOn: dayOf(at) };
    await tx.insert(pilots).values({
      id,
      number: 90_000 + n,
      slug: "pilot",
      ideaId: idea.id,
      hostId: by,
      state: "concluded",
      ...shape,
      createdAt: at,
    });
    for (let place = 0; place < 4; place++) {
      const personId = late(n * 9 + place).id;
      const seatedAt = place < 3 ? at : null;
      await tx.insert(seats).values({ pilotId: id, personId, state: "finished", asked: place, askedAt: at, seatedAt });
      if (seatedAt)
        await tx.insert(checkIns).values({
          id: idsAt(at)(),
          pilotId: id,
          personId,
          day: dayOf(at),
          pulse: 4,
          at: new Date(at.getTime() + 6 * 3_600_000),
        });
    }
    const other = all[n * 301 + 18] as (typeof all)[number];
    const told = await event("pilot-concluded", at, [idea.id, other.id]);
    await tell(told, idea.id, at);
    await tell(told, other.id, at);
    // Answered at the very moment at which its pilot laid it to rest.
    if (n % 5 === 1) {
      await event("idea-answered", at, [idea.id]);
      const reason = { reason: "It did not help.", html: "<p>It did not help.</p>" };
      await tx.insert(rests).values({ id: idsAt(at)(), ideaId: idea.id, pilotId: id, ...reason, at });
    }
    for (const [place, state] of (["accepted", "proposed"] as const).entries()) {
      const credit = { id: idsAt(at)(), subject: `pilot:${id}`, ideaId: idea.id, role: "tester", what: "" } as const;
      const personId = late(n * 11 + place + 5).id;
      await tx.insert(credits).values({ ...credit, personId, entry: 1, createdAt: at });
      await tx.insert(creditEntries).values({ creditId: credit.id, entry: 1, state, at });
      if (state === "accepted") await tx.update(people).set({ creditsCount: 1 }).where(eq(people.id, personId));
    }
  }

  // What became of ideas, and of promises.
  for (let n = 0; n < 120; n++) {
    const idea = all[n * 71 + 2] as (typeof all)[number];
    const at = new Date(Math.min(now.getTime(), idea.createdAt.getTime() + (n % 9) * 20 * dayMs));
    const shipped = n % 2 === 0;
    const told = await event(shipped ? "idea-shipped" : "idea-answered", at, [idea.id]);
    await tell(told, idea.id, at);
    // Some were undone before they went out, and some answers let nothing rest.
    const [held] = await tx.select().from(votes).where(eq(votes.ideaId, idea.id)).orderBy(asc(votes.votedAt)).limit(1);
    if (held) {
      const one = and(eq(votes.ideaId, idea.id), eq(votes.personId, held.personId));
      await tx.update(votes).set({ state: "held" }).where(one);
    }
    if (n % 12 === 8) await tx.update(events).set({ undoneAt: at }).where(eq(events.id, told));
    if (!shipped && n % 5 !== 0)
      await tx.insert(rests).values({ id: idsAt(at)(), ideaId: idea.id, reason: "Later.", html: "<p>Later.</p>", at });
  }
  for (let n = 0; n < 60; n++) {
    const at = new Date(now.getTime() - n * 9 * dayMs);
    const id = idsAt(at)();
    const day = dayOf(at);
    await addPromise(
      tx,
      { id, ideaId: all[n]?.id as string, madeBy: by, words: "Soon.", dueOn: plus(day, 7), madeAt: at },
      day,
    );
    for (const what of n % 3 === 0
      ? (["moved", "kept"] as const)
      : n % 3 === 1
        ? (["broken"] as const)
        : (["kept"] as const)) {
      const promise = (await promiseById(tx, id)) as NonNullable<Awaited<ReturnType<typeof promiseById>>>;
      const state = what === "moved" ? "open" : what;
      await changePromise(tx, promise, state, { what, dueOn: promise.dueOn, by, day: plus(day, n && 5), at });
    }
  }

  // What is read, what was merged, taken back, deleted; and one of the dreamers comes to work here.
  for (let n = 0; n < 400; n++)
    await addViews(tx, [
      { key: String(((n * 37) % 10_000) + 1), day: plus(today, -(n % 400)), count: 1 + ((n * n) % 60) },
    ]);
  for (let n = 0; n < 40; n++)
    for (const day of [0, 3, 29, 30])
      await addViews(tx, [{ key: String(n * 211 + 1), day: plus(today, -day), count: n }]);
  for (let n = 0; n < 15; n++) {
    const [idea, into] = [all[n * 401 + 9], all[n * 401 + 10]] as [(typeof all)[number], (typeof all)[number]];
    await tx.insert(merges).values({ id: idsAt(now)(), ideaId: idea.id, intoId: into.id, mergedBy: by, mergedAt: now });
    await tx.update(ideas).set({ mergedAt: now }).where(eq(ideas.id, idea.id));
  }
  const said = (await tx.select({ id: comments.id }).from(comments).limit(200)).map(({ id }) => id);
  await tx.update(comments).set({ deletedAt: now }).where(inArray(comments.id, said));
  await tx
    .update(people)
    .set({ role: "staff" })
    .where(eq(people.id, person(4).id));
  const known = await tx.select({ id: people.id }).from(people);
  await notePeople(
    tx,
    known.map(({ id }) => id),
    now,
  );
}
