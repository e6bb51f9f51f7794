import type { Setting } from "./settings.ts";

/** What an idea's score is made of. Effort counts against it, all else for it. */
export const scoreParts = ["votes", "strength", "reach", "age", "effort"] as const;
export type ScorePart = (typeof scoreParts)[number];
export type Weights = Record<ScorePart, number>;

/** What the parts weigh unless staff say otherwise: a company counts as much as three votes. */
export const usualWeights: Weights = { votes: 1, strength: 1, reach: 3, age: 1, effort: 2 };
export const usualCompanyWeight = 1;

/** The points of the effort an idea would take, as staff guess it: from days to months. */
export const effortPoints = { S: 1, M: 2, L: 4, XL: 8 } as const;
export const efforts = ["S", "M", "L", "XL"] as const;
export type Effort = (typeof efforts)[number];

/** What nobody has guessed counts like this, so that not guessing wins nothing. */
export const unguessed: Effort = "M";

/** So many days of age count like one vote does. */
export const ageDays = 30;

/** What a score is computed from; `effort` in points, 0 as long as nobody guessed it. */
export type Scored = { votesCount: number; strength: number; reach: number; effort: number; createdAt: Date };

/** The settings that hold the weights. */
export const weightSettings = {
  votes: "voteWeight",
  strength: "strengthWeight",
  reach: "reachWeight",
  age: "ageWeight",
  effort: "effortWeight",
} as const satisfies Record<ScorePart, Setting>;

/** The weights as the site's settings say them. */
export function weightsOf(site: Record<(typeof weightSettings)[ScorePart], number>): Weights {
  return Object.fromEntries(scoreParts.map((part) => [part, site[weightSettings[part]]])) as Weights;
}

/** How strongly an idea is wanted: one for each vote that says "nice", two for "matters", three for "vital". */
export function strengthOf(idea: { niceCount: number; mattersCount: number; vitalCount: number }): number {
  return idea.niceCount + 2 * idea.mattersCount + 3 * idea.vitalCount;
}

/** The effort that some points mean; null of none. */
export function effortOf(points: number): Effort | null {
  return efforts.find((effort) => effortPoints[effort] === points) ?? null;
}

/**
 * A score as it is stored: a whole number, thirty for each point, as seen from 1970. It stays while time passes: each day
 * adds the same to every idea, so the order stays, too.
 */
export function scoreKey(idea: Scored, weights: Weights): number {
  const { votes, strength, reach, effort } = figuresOf(idea);
  const points = weights.votes * votes + weights.strength * strength + weights.reach * reach - weights.effort * effort;
  return ageDays * points - weights.age * dayOf(idea.createdAt);
}

/** What each part adds to a score on a day, in the order one reads them; `figure` times `weight` makes `points`. */
export function breakdown(idea: Scored, weights: Weights, now: Date): Record<ScorePart, Line> {
  const age = Math.max(0, dayOf(now) - dayOf(idea.createdAt));
  const figures = { ...figuresOf(idea), age };
  const line = (part: ScorePart): Line => {
    const whole = figures[part] * weights[part];
    return { figure: figures[part], weight: weights[part], points: part === "age" ? whole / ageDays : whole };
  };
  return Object.fromEntries(scoreParts.map((part) => [part, line(part)])) as Record<ScorePart, Line>;
}

export type Line = { figure: number; weight: number; points: number };

/** The score that the lines of a breakdown make. */
export function totalOf(lines: Record<ScorePart, Line>): number {
  const { votes, strength, reach, age, effort } = lines;
  return votes.points + strength.points + reach.points + age.points - effort.points;
}

function figuresOf({ votesCount, strength, reach, effort }: Scored) {
  return { votes: votesCount, strength, reach, effort: effort || effortPoints[unguessed] };
}

function dayOf(at: Date): number {
  return Math.floor(at.getTime() / 86_400_000);
}
