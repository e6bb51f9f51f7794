/**
 * How hot an idea is: its votes, each worth half as much after two weeks, and its posting counts like one. What is
 * stored is the base-2 logarithm of that sum as seen from 1970, so it changes only when somebody votes and still
 * orders ideas rightly while time passes: every weight shrinks by the same factor, and the order stays.
 */
const halfLifeMs = 14 * 86_400_000;

/** The heat of an idea nobody has voted for. */
export function heatOfPosting(createdAt: Date): number {
  return rounded(weight(createdAt));
}

/** The heat after one more vote. */
export function warmer(heat: number, votedAt: Date): number {
  return rounded(logOfSum(heat, weight(votedAt)));
}

/** The heat of an idea from the times of all its votes, as after one was taken back. */
export function heatOf(createdAt: Date, votedAt: Date[]): number {
  return rounded(votedAt.reduce((heat, at) => logOfSum(heat, weight(at)), weight(createdAt)));
}

function weight(at: Date): number {
  return at.getTime() / halfLifeMs;
}

/** log2(2^one + 2^other), without ever computing the large powers. */
function logOfSum(one: number, other: number): number {
  const larger = Math.max(one, other);
  return larger + Math.log2(1 + 2 ** (Math.min(one, other) - larger));
}

function rounded(heat: number): number {
  return Math.round(heat * 1e9) / 1e9;
}
