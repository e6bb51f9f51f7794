import { pathWith } from "./paths.ts";
import type { Stage } from "./stage.ts";

/** The orders of the board. */
export const sorts = ["hot", "new", "wanted", "polish", "shuffle"] as const;
export type Sort = (typeof sorts)[number];

/** What may be one's own about an idea: having dreamed it up, voted for it, talked about it. */
export const mines = ["ideas", "votes", "comments"] as const;
export type Mine = (typeof mines)[number];

/** Which ideas the board shows, and in which order, as its address says it. */
export type Shown = {
  sort: Sort;
  stage: Stage | null;
  /** A tag's slug. */
  tag: string | null;
  /** A question's number. */
  question: number | null;
  mine: Mine | null;
};

/** The whole board as it first comes. */
export const everything: Shown = { sort: "hot", stage: null, tag: null, question: null, mine: null };

/** The address of the board with these filters, what is usual left out; `after` is a place in its list. */
export function pathOfBoard(shown: Partial<Shown>, after: string | null = null): string {
  const all = { ...everything, ...shown };
  return pathWith("/", { ...all, sort: all.sort === everything.sort ? null : all.sort, after });
}

/** The address of a search; the filters it knows are those of the board. */
export function pathOfSearch(
  query: string,
  { stage, tag, question }: Partial<Shown>,
  after: string | null = null,
): string {
  return pathWith("/search", { q: query, stage, tag, question, after });
}
