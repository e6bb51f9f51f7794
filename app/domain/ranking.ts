/**
 * How hot an idea is: each tenfold of votes is worth as much as `halfDay` of youth. Additive in time, so that a
 * stored value stays true while the clock runs. After the formula Reddit published in 2008 (`log10(votes) + age/45000`).
 */
const halfDay = 45_000;

/** @param createdAt the moment the idea was posted */
export function hotness(votes: number, createdAt: Date): number {
  const order = Math.log10(Math.max(1, votes));
  return Math.round((order + createdAt.getTime() / 1000 / halfDay) * 1e7) / 1e7;
}
