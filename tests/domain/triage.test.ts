import { describe, expect, test } from "vitest";
import {
  type Candidate,
  type DraftedPilot,
  type EndedPilot,
  inOrder,
  type OpenPilot,
  pathOfTriage,
  scoreOf,
  type Triage,
  type TriageSort,
  type TriageView,
  triageSorts,
} from "#app/domain/triage.ts";

const about = { slug: "a", stone: "a", title: "A", host: null };
const candidate = (number: number, of: Partial<Candidate> = {}): Candidate => ({
  ...{ ...about, number, stage: "rough", votes: 0, comments: 0, polishes: 0, score: 0, joins: 0, missing: 0 },
  ...{ draft: null, ...of },
});
const draft = (number: number, of: Partial<DraftedPilot> = {}): DraftedPilot => ({
  ...{ ...about, number, lacks: [], shared: false, joins: 0, startsOn: "2026-05-11", ...of },
});
const open = (number: number, of: Partial<OpenPilot> = {}): OpenPilot => ({
  ...{ ...about, number, state: "running", places: 10, seated: 0, waiting: 0, requested: 0, endsOn: "2026-06-01" },
  ...{ left: 20, near: [], updatedAt: null, checkIns: 0, ...of },
});
const ended = (number: number, of: Partial<EndedPilot> = {}): EndedPilot => ({
  ...{ ...about, number, outcome: "adopt", concludedAt: new Date("2026-05-04"), people: 0, credits: 0 },
  ...{ gem: { number: 1, slug: "a" }, ...of },
});
const numbers = (rows: { number: number }[]) => rows.map(({ number }) => number);

test("an idea scores one for a vote, two where it matters, three where it is vital, one for talk and for polish", () => {
  const none = { votesCount: 0, mattersCount: 0, vitalCount: 0, commentsCount: 0, polishesCount: 0 };
  expect(scoreOf(none)).toBe(0);
  expect(scoreOf({ ...none, votesCount: 1 })).toBe(1);
  expect(scoreOf({ ...none, votesCount: 1, mattersCount: 1 })).toBe(2);
  expect(scoreOf({ ...none, votesCount: 1, vitalCount: 1 })).toBe(3);
  expect(scoreOf({ votesCount: 3, mattersCount: 1, vitalCount: 1, commentsCount: 4, polishesCount: 2 })).toBe(12);
});

test("its address says what is not usual, for the page and for the file alike", () => {
  const shown: Triage = { view: "candidates", sort: "score", host: null, tag: null };
  expect(pathOfTriage(shown)).toBe("/staff/pilots");
  expect(pathOfTriage({ view: "running", sort: "ends", host: "me", tag: "quiet" }, { csv: true })).toBe(
    "/staff/pilots.csv?view=running&sort=ends&host=me&tag=quiet",
  );
  expect(pathOfTriage({ ...shown, view: "drafts", sort: "ready" }, { after: 3 })).toBe(
    "/staff/pilots?view=drafts&after=3",
  );
});

describe("in order", () => {
  test("candidates come by score, by who would join, by how little is missing, by votes, by age", () => {
    const rows = [
      candidate(1, { score: 9, joins: 1, missing: 3, votes: 2 }),
      candidate(2, { score: 5, joins: 7, missing: 0, votes: 1 }),
      candidate(3, { score: 7, joins: 3, missing: 0, votes: 3 }),
    ];
    const by = (sort: TriageSort) => numbers(inOrder("candidates", sort, rows));
    expect(by("score")).toEqual([1, 3, 2]);
    expect(by("joins")).toEqual([2, 3, 1]);
    expect(by("missing")).toEqual([3, 2, 1]);
    expect(by("votes")).toEqual([3, 1, 2]);
    expect(by("newest")).toEqual([3, 2, 1]);
  });

  test("drafts come by how little keeps them, by who would join, by their first day", () => {
    const rows = [
      draft(1, { lacks: ["cap", "host"], startsOn: "2026-05-06", joins: 2 }),
      draft(2, { startsOn: "2026-05-09" }),
      draft(3, { lacks: ["cap"], joins: 8 }),
    ];
    const by = (sort: TriageSort) => numbers(inOrder("drafts", sort, rows));
    expect(by("ready")).toEqual([2, 3, 1]);
    expect(by("joins")).toEqual([3, 1, 2]);
    expect(by("starts")).toEqual([1, 2, 3]);
  });

  test("of open ones the most urgent comes first: past a bound, near one, people to decide about, and then the sooner end", () => {
    const rows = [
      open(1, { left: 9 }),
      open(2, { left: 5 }),
      open(3, { left: 40, requested: 2 }),
      open(4, { left: 30, near: [{ what: "money", left: 10, passed: false }] }),
      open(5, { left: 2, near: [{ what: "end", left: 2, passed: false }] }),
      open(6, { left: -4, near: [{ what: "end", left: 0, passed: true }] }),
    ];
    expect(numbers(inOrder("running", "urgent", rows))).toEqual([6, 5, 4, 3, 2, 1]);
    expect(numbers(inOrder("running", "ends", rows))).toEqual([6, 5, 2, 1, 4, 3]);
  });

  test("or the fullest, the one most people wait for, the one longest without a word", () => {
    const rows = [
      open(1, { seated: 5, waiting: 2, updatedAt: new Date("2026-05-03") }),
      open(2, { seated: 1, places: 1, requested: 3, updatedAt: new Date("2026-05-01") }),
      open(3),
    ];
    expect(numbers(inOrder("running", "seats", rows))).toEqual([2, 1, 3]);
    expect(numbers(inOrder("running", "waiting", rows))).toEqual([2, 1, 3]);
    expect(numbers(inOrder("running", "quiet", rows))).toEqual([3, 2, 1]);
  });

  test("of concluded ones those come first whose story is not told, and whose credit waits for an answer", () => {
    const rows = [
      ended(1, { gem: null, outcome: "stop", people: 3 }),
      ended(2, { gem: null, credits: 2, outcome: "adapt", concludedAt: new Date("2026-05-03") }),
      ended(3, { credits: 4, people: 9 }),
      ended(4),
    ];
    expect(numbers(inOrder("concluded", "open", rows))).toEqual([2, 1, 3, 4]);
    expect(numbers(inOrder("concluded", "outcome", rows))).toEqual([4, 3, 2, 1]);
    expect(numbers(inOrder("concluded", "people", rows))).toEqual([3, 1, 4, 2]);
    expect(numbers(inOrder("concluded", "newest", rows))).toEqual([4, 3, 1, 2]);
  });

  test("every order there is orders nothing, too", () => {
    for (const view of Object.keys(triageSorts) as TriageView[])
      for (const sort of triageSorts[view]) expect(inOrder(view, sort, [])).toEqual([]);
  });
});
