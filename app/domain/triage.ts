import { pathWith } from "./paths.ts";
import type { NearBound } from "./pilot.ts";
import type { Lack } from "./pilot-readiness.ts";
import type { Face, Outcome, PilotState } from "./views.ts";

/** What staff look at: ideas worth a pilot, pilots being shaped, open ones, and what is left to do after the end. */
export const triageViews = ["candidates", "drafts", "running", "concluded"] as const;
export type TriageView = (typeof triageViews)[number];

/** The orders of each view; the first is how it first comes. */
export const triageSorts = {
  candidates: ["score", "joins", "missing", "votes", "newest"],
  drafts: ["ready", "joins", "starts", "newest"],
  running: ["urgent", "ends", "seats", "waiting", "quiet"],
  concluded: ["open", "newest", "outcome", "people"],
} as const satisfies Record<TriageView, readonly string[]>;
export type TriageSort = (typeof triageSorts)[TriageView][number];

/** As many rows as are looked at together, so that they can be put in any order. */
export const mostRows = 500;

/** Which rows the triage shows, and in which order, as its address says it. */
export type Triage = {
  view: TriageView;
  sort: TriageSort;
  /** Of those the reader hosts alone. */
  host: "me" | null;
  /** A tag's slug. */
  tag: string | null;
};

/** The address of the triage, what is usual left out; `after` is the number of the last row shown. */
export function pathOfTriage(
  { view, sort, host, tag }: Triage,
  { after = null, csv = false }: { after?: number | null; csv?: boolean } = {},
): string {
  const [usual] = triageSorts[view];
  return pathWith(csv ? "/staff/pilots.csv" : "/staff/pilots", {
    view: view === "candidates" ? null : view,
    sort: sort === usual ? null : sort,
    host,
    tag,
    after,
  });
}

/** What every row tells of its idea or its pilot; `stone` is the id of the idea. */
type About = { number: number; slug: string; stone: string; title: string; host: Face | null };

export type Candidate = About & {
  stage: "rough" | "polishing";
  votes: number;
  comments: number;
  polishes: number;
  score: number;
  /** Who would join: its voters, and whoever said so of a hypothesis that was shared. */
  joins: number;
  /** How much is still missing from it. */
  missing: number;
  /** The newest draft that would try it. */
  draft: { number: number; slug: string } | null;
};

export type DraftedPilot = About & {
  /** What must be said or changed before it can look for people. */
  lacks: Lack[];
  /** Whether its hypothesis was shared, and how many would join. */
  shared: boolean;
  joins: number;
  startsOn: string;
};

export type OpenPilot = About & {
  state: PilotState;
  places: number;
  seated: number;
  waiting: number;
  /** How many asked for a seat and wait for a decision. */
  requested: number;
  endsOn: string;
  /** Days to its last day; negative once that has passed. */
  left: number;
  near: NearBound[];
  updatedAt: Date | null;
  checkIns: number;
};

export type EndedPilot = About & {
  outcome: Outcome;
  concludedAt: Date;
  people: number;
  /** How many credits wait for their person's word. */
  credits: number;
  /** Its story on the wall. */
  gem: { number: number; slug: string } | null;
};

type RowOf = { candidates: Candidate; drafts: DraftedPilot; running: OpenPilot; concluded: EndedPilot };

/** The rows of one view. */
export type TriageRows = { [View in TriageView]: { view: View; rows: RowOf[View][] } }[TriageView];

/** How much speaks for trying an idea: its votes, twice where it matters and three times where it is vital, and its talk. */
export function scoreOf(idea: {
  votesCount: number;
  mattersCount: number;
  vitalCount: number;
  commentsCount: number;
  polishesCount: number;
}): number {
  return idea.votesCount + idea.mattersCount + 2 * idea.vitalCount + idea.commentsCount + idea.polishesCount;
}

/** What rows are put in order by, the smallest first; where it is all the same, the newest is. */
type Orders = { [View in TriageView]: Record<(typeof triageSorts)[View][number], (row: RowOf[View]) => number[]> };

const orders: Orders = {
  candidates: {
    score: ({ score }) => [-score],
    joins: ({ joins }) => [-joins],
    missing: ({ missing, score }) => [missing, -score],
    votes: ({ votes }) => [-votes],
    newest: () => [],
  },
  drafts: {
    ready: ({ lacks }) => [lacks.length],
    joins: ({ joins }) => [-joins],
    starts: ({ startsOn }) => [Date.parse(startsOn)],
    newest: () => [],
  },
  running: {
    urgent: ({ near, requested, left }) => [
      near.some(({ passed }) => passed) ? 0 : 1,
      near.length > 0 ? 0 : 1,
      requested > 0 ? 0 : 1,
      left,
    ],
    ends: ({ left }) => [left],
    seats: ({ seated, places }) => [-seated / places],
    waiting: ({ waiting, requested }) => [-waiting - requested],
    quiet: ({ updatedAt }) => [updatedAt?.getTime() ?? 0],
  },
  concluded: {
    open: ({ gem, credits }) => [gem ? 1 : 0, -credits],
    newest: ({ concludedAt }) => [-concludedAt.getTime()],
    outcome: ({ outcome }) => [["adopt", "adapt", "stop"].indexOf(outcome)],
    people: ({ people }) => [-people],
  },
};

/** The rows of a view in one of its orders. */
export function inOrder<View extends TriageView>(view: View, sort: TriageSort, rows: RowOf[View][]): RowOf[View][] {
  const keysOf = (orders[view] as Record<TriageSort, (row: RowOf[View]) => number[]>)[sort];
  return rows
    .map((row) => ({ row, keys: [...keysOf(row), -row.number] }))
    .sort((one, other) => firstNot0(one.keys.map((key, at) => key - (other.keys[at] as number))))
    .map(({ row }) => row);
}

function firstNot0(differences: number[]): number {
  return differences.find((difference) => difference !== 0) ?? 0;
}
