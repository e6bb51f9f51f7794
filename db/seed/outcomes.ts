import { addDays, dayIn } from "../../app/domain/calendar.ts";
import type { CreditRole, Evidence } from "../../app/domain/credit.ts";
import { about, type EventKind, type Happening } from "../../app/domain/events.ts";
import type { Stage } from "../../app/domain/stage.ts";
import type { Outcome } from "../../app/domain/views.ts";
import {
  celebrations,
  checkIns,
  claps,
  comments,
  creditEntries,
  credits,
  eventSubjects,
  events,
  notifications,
  pilotIdeas,
  pilots,
  promiseEntries,
  promises,
  rests,
  seats,
} from "../schema.ts";
import type { Dice } from "./dice.ts";
import type { Rows } from "./rows.ts";
import { seedOutcome } from "./words.ts";

/** An idea as far as what becomes of it needs to know. */
export type Seeded = {
  id: string;
  number: number;
  slug: string;
  title: string;
  stage: Stage;
  createdAt: Date;
  dreamerId: string;
  /** Whose polish was accepted. */
  polisherId: string | null;
  hostId: string;
  voters: { personId: string; votedAt: Date }[];
  /** The moment that lies so far between when it was posted and now, from 0 to 1. */
  at: (share: number) => Date;
  now: Date;
};

const timeZone = "UTC";
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** When the things happen to an idea that happen to it, as a share of its age. */
const when = { answered: 0.2, opened: 0.25, started: 0.3, concluded: 0.45, decided: 0.5 };

/** When an idea is first answered: mostly within a day or two, sometimes late. */
export function heardAt({ createdAt, at }: Pick<Seeded, "createdAt" | "at">, dice: Dice): Date {
  const after = dice.percent(80) ? dice.between(1, 60) * hourMs : dice.between(5, 12) * dayMs;
  return new Date(Math.min(createdAt.getTime() + after, at(when.answered).getTime()));
}

/** Notes that the day promised to an idea passed before anybody answered. */
export function missAnswer(rows: Rows, idea: { id: string; number: number }, due: string, at: Date, dice: Dice): void {
  const day = addDays(due, 1);
  happen(
    rows,
    { kind: "answer-missed", actorId: null, at, data: { idea: idea.number, due, day } },
    [about("idea", idea.id)],
    dice,
  );
  rows.pulse(day, "missed");
}

/** The first answer to an idea, in time or not, and now and then a promise with it. */
export function answer(rows: Rows, idea: Seeded, at: Date, { due, kept }: { due: string; kept: boolean }, dice: Dice) {
  const comment = reply(rows, idea, at, null, dice);
  const day = dayIn(timeZone, at);
  const hours = Math.floor((at.getTime() - idea.createdAt.getTime()) / hourMs);
  const data = { idea: idea.number, comment, due, day, kept: kept ? 1 : 0, hours, missed: null };
  happen(rows, { kind: "idea-heard", actorId: idea.hostId, at, data }, [about("idea", idea.id)], dice);
  rows.pulse(day, { hours });
  if (kept) rows.pulse(day, "kept");
  if (dice.percent(10)) promise(rows, idea, at, dice);
}

/** An answer lays an idea to rest, and most who voted for it hear of it. */
export function rest(rows: Rows, idea: Seeded, dice: Dice): void {
  const at = idea.at(when.decided);
  const reason = seedOutcome(dice.pick);
  const commentId = reply(rows, idea, at, "resting", dice, "told");
  rows.add(rests, { id: dice.idAt(at), ideaId: idea.id, commentId, reason, html: `<p>${reason}</p>`, at });
}

/** An idea ships: it gets an answer, a gem with this number, and whoever brought it about is asked about their credit. */
export function ship(rows: Rows, idea: Seeded, number: number, dice: Dice): string {
  const at = idea.at(when.decided);
  const { hostId } = idea;
  reply(rows, idea, at, "shipped", dice);
  const data = { idea: idea.number, celebration: number, from: "polishing", to: "shipped" };
  tell(
    rows,
    idea,
    happen(rows, { kind: "idea-shipped", actorId: hostId, at, data }, [about("idea", idea.id)], dice),
    dice,
  );
  const id = dice.idAt(at);
  const clappers = new Set(idea.voters.slice(0, dice.between(0, 6)).map(({ personId }) => personId));
  const story = seedOutcome(dice.pick);
  const subject = `idea:${idea.id}`;
  rows.add(celebrations, {
    ...{ id, number, subject, story },
    ...{ slug: idea.slug, title: idea.title, kind: "shipped", ideaId: idea.id, line: story },
    ...{ storyHtml: `<p>${story}</p>`, clapsCount: clappers.size, createdBy: hostId, createdAt: at },
  });
  for (const personId of clappers) rows.add(claps, { celebrationId: id, personId, at: dice.moment(at, idea.now) });
  const asked: [CreditRole, string | null, Evidence][] = [
    ["dreamer", idea.dreamerId, {}],
    ["polisher", idea.polisherId, { polishes: 1 }],
    ["maker", hostId, {}],
  ];
  for (const [role, personId, evidence] of asked)
    if (personId) credit(rows, idea, { subject, role, personId, evidence, at }, dice);
  return id;
}

/** A pilot of an idea with this number, still running or with how it ended. */
export function pilot(rows: Rows, idea: Seeded, number: number, outcome: Outcome | null, dice: Dice): string {
  const [openedAt, startedAt, endedAt] = [when.opened, when.started, when.concluded].map(idea.at) as [Date, Date, Date];
  const until = outcome ? endedAt : idea.now;
  const id = dice.idAt(openedAt);
  const { hostId } = idea;
  const guests = [...new Set(idea.voters.map(({ personId }) => personId))].slice(0, dice.between(4, 10));
  const waiting = outcome ? 0 : Math.floor(guests.length / 4);
  const seated = guests.length - waiting;
  let checked = 0;
  for (const [place, personId] of guests.entries()) {
    const hasSeat = place < seated;
    const state = !hasSeat ? "waitlisted" : outcome ? "finished" : "seated";
    const days = hasSeat ? checkInDays(startedAt, until, dice) : [];
    for (const at of days)
      rows.add(checkIns, {
        ...{ id: dice.idAt(at), pilotId: id, personId, day: dayIn(timeZone, at), at },
        ...{ pulse: dice.between(2, 5), wouldMiss: dice.percent(60) ? "yes" : "no" },
      });
    checked += days.length;
    rows.add(seats, {
      ...{ pilotId: id, personId, state, asked: place + 1, checkInsCount: days.length },
      ...{ askedAt: openedAt, seatedAt: hasSeat ? openedAt : null },
    });
    if (outcome && days.length > 0)
      credit(
        rows,
        idea,
        { subject: `pilot:${id}`, role: "tester", personId, evidence: { checkIns: days.length }, at: endedAt },
        dice,
      );
  }
  const learned = seedOutcome(dice.pick);
  rows.add(pilots, {
    ...{ id, number, hostId, ideaId: idea.id, slug: idea.slug, state: outcome ? "concluded" : "running" },
    ...{ hypothesis: `We believe that ${idea.title.toLowerCase()} will help.`, measure: "They use it every day." },
    ...{ places: Math.max(1, seated), seatedCount: seated, waitingCount: waiting, checkInsCount: checked },
    ...{ lastAsked: guests.length, startsOn: dayIn(timeZone, startedAt), endsOn: addDays(dayIn(timeZone, until), 7) },
    ...{ openedAt, startedAt, createdAt: openedAt },
    ...(outcome && { outcome, concludedAt: endedAt, learned, learnedHtml: `<p>${learned}</p>` }),
  });
  rows.add(pilotIdeas, { pilotId: id, ideaId: idea.id });
  if (outcome) {
    const data = { pilot: number, outcome };
    const subjects = [about("pilot", id), about("idea", idea.id)];
    const event = { kind: "pilot-concluded", actorId: hostId, at: endedAt, data } as const;
    tell(rows, idea, happen(rows, event, subjects, dice), dice);
    rows.total("pilots-concluded");
  }
  if (outcome === "stop")
    rows.add(rests, {
      ...{ id: dice.idAt(endedAt), ideaId: idea.id, pilotId: id, at: endedAt },
      ...{ reason: learned, html: `<p>${learned}</p>` },
    });
  return id;
}

type Happened = { kind: EventKind; actorId: string | null; at: Date; data: Record<string, string | number | null> };

/** Writes down what happened, as something everybody has been told of; answers its id. */
function happen(
  rows: Rows,
  { at, ...event }: Happened,
  subjects: Happening["subjects"],
  dice: Dice,
): Happened & { id: string } {
  const id = dice.idAt(at);
  rows.add(events, { id, ...event, createdAt: at, fannedOutAt: at });
  for (const { kind, id: subjectId } of subjects) rows.add(eventSubjects, { eventId: id, kind, subjectId });
  return { id, at, ...event };
}

/** Nine in ten of those who had voted hear of it, and most have read it. */
function tell(rows: Rows, { voters, now }: Seeded, { id, kind, actorId, at }: Happened & { id: string }, dice: Dice) {
  for (const { personId, votedAt } of voters)
    if (votedAt <= at && personId !== actorId && dice.percent(90))
      rows.add(notifications, {
        ...{ id: dice.idAt(at), personId, eventId: id, kind, createdAt: at },
        readAt: dice.percent(80) ? dice.moment(at, now) : null,
      });
}

/** An official answer, with what happened by it; answers the comment's id. */
function reply(rows: Rows, idea: Seeded, at: Date, stage: Stage | null, dice: Dice, told?: "told"): string {
  const id = dice.idAt(at);
  const body = seedOutcome(dice.pick);
  const said = { kind: "answer", body, bodyHtml: `<p>${body}</p>` } as const;
  rows.add(comments, { id, ideaId: idea.id, authorId: idea.hostId, stage, ...said, createdAt: at });
  const data = { idea: idea.number, comment: id };
  const answered = happen(
    rows,
    { kind: "idea-answered", actorId: idea.hostId, at, data },
    [about("idea", idea.id), about("comment", id)],
    dice,
  );
  if (told) tell(rows, idea, answered, dice);
  return id;
}

type Credited = { subject: string; role: CreditRole; personId: string; evidence: Evidence; at: Date };

/** Credit that is proposed, and of ten seven have said yes to and one no. */
function credit(rows: Rows, idea: Seeded, { at, ...credited }: Credited, dice: Dice): void {
  const creditId = dice.idAt(at);
  const by = idea.hostId;
  const state = dice.percent(70) ? "accepted" : dice.percent(33) ? "declined" : "proposed";
  const entry = state === "proposed" ? 1 : 2;
  rows.add(credits, {
    ...{ id: creditId, ...credited, ideaId: idea.id, what: "", entry },
    ...{ proposedBy: by, createdAt: at },
  });
  rows.add(creditEntries, { creditId, entry: 1, state: "proposed", what: "", by, at });
  if (entry === 2) {
    const shown = state === "accepted" ? dice.pick(["name", "name", "name", "anonymous"] as const) : null;
    rows.add(creditEntries, {
      ...{ creditId, entry, state, shown },
      ...{ by: credited.personId, at: dice.moment(at, idea.now) },
    });
  }
}

/** "By DATE we will …": moved once in a while, and when its day has passed kept, or broken in one of five cases. */
function promise(rows: Rows, idea: Seeded, madeAt: Date, dice: Dice): void {
  const id = dice.idAt(madeAt);
  const made = dayIn(timeZone, madeAt);
  const today = dayIn(timeZone, idea.now);
  const say = (what: "made" | "moved" | "kept" | "broken", day: string, by: string | null) => {
    const at = what === "made" ? madeAt : new Date(`${day}T12:00:00Z`);
    entry++;
    rows.add(promiseEntries, { promiseId: id, entry, what, dueOn, by, day, at });
    if (what !== "moved") rows.promised(day, what);
  };
  let entry = 0;
  let dueOn = addDays(made, dice.between(7, 90));
  say("made", made, idea.hostId);
  const movedOn = addDays(made, 5);
  if (movedOn < today && dice.percent(25)) {
    dueOn = addDays(dueOn, 14);
    say("moved", movedOn, idea.hostId);
  }
  const state = dueOn >= today ? "open" : dice.percent(80) ? "kept" : "broken";
  if (state === "kept") say("kept", dueOn, idea.hostId);
  if (state === "broken") say("broken", addDays(dueOn, 1), null);
  rows.add(promises, {
    ...{ id, ideaId: idea.id, madeBy: idea.hostId, words: seedOutcome(dice.pick) },
    ...{ dueOn, state, entry, madeAt },
  });
}

/** A few days apart, so that nobody checks in twice on one day. */
function checkInDays(from: Date, until: Date, dice: Dice): Date[] {
  const all = Array.from({ length: dice.between(0, 3) }, (_, n) => new Date(from.getTime() + (1 + 4 * n) * dayMs));
  return all.filter((at) => at < until);
}
