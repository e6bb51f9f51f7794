import { pathWith } from "./paths.ts";
import type { Effort } from "./score.ts";
import { type Stage, stages } from "./stage.ts";
import type { Face } from "./views.ts";

/** What the table of ideas can be sorted by; the first is how it first comes. */
export const scoreSorts = ["score", "votes", "strength", "reach", "age", "effort"] as const;
export type ScoreSort = (typeof scoreSorts)[number];

/** Of which stages ideas are shown: what is not decided yet unless an address says otherwise. */
export const scoreStages = ["all", ...stages] as const;

/** What is not decided yet. */
export const undecided: readonly Stage[] = ["rough", "polishing"];

/** A place by score is told as far down as this. */
export const mostPlaces = 1_000;

/** Whose ideas: the reader's own, or nobody's. */
export const scoreHosts = ["me", "none"] as const;

/** What the table shows, as its address says it. */
export type ScoreShown = {
  sort: ScoreSort;
  /** The least first. */
  order: "up" | null;
  stage: (typeof scoreStages)[number] | null;
  host: (typeof scoreHosts)[number] | null;
  /** A tag's slug, a company's id, and what is said of voters as `attributeOut` writes it. */
  tag: string | null;
  company: string | null;
  attribute: string | null;
};

/** What is said of voters as an address names it: "plan=Large". */
export function attributeOut({ folded, value }: { folded: string; value: string }): string {
  return `${folded}=${value}`;
}

/** The stages of what is shown. */
export function stagesShown({ stage }: Pick<ScoreShown, "stage">): readonly Stage[] {
  if (stage === "all") return stages;
  return stage ? [stage] : undecided;
}

/** The address of the table or of its file, what is usual left out. */
export function pathOfScores(
  { sort, ...shown }: ScoreShown,
  { after = null, csv = false }: { after?: string | null; csv?: boolean } = {},
): string {
  return pathWith(csv ? "/staff/ideas.csv" : "/staff/ideas", {
    sort: sort === scoreSorts[0] ? null : sort,
    ...shown,
    after,
  });
}

/** The table as it is before anybody narrows it. */
export const wholeTable: ScoreShown = {
  sort: "score",
  order: null,
  stage: null,
  host: null,
  tag: null,
  company: null,
  attribute: null,
};

/** One idea of the table, with all its score is made of. */
export type ScoreRow = {
  id: string;
  number: number;
  slug: string;
  title: string;
  stage: Stage;
  host: Face | null;
  votesCount: number;
  strength: number;
  companies: number;
  reach: number;
  /** In points, and as staff guessed it. */
  effort: number;
  guess: Effort | null;
  createdAt: Date;
};
