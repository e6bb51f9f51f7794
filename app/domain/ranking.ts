/**
 * How hot an idea is: each tenfold of votes is worth ten days of youth. Additive in time, so that a stored value
 * stays true while the clock runs. After the formula Reddit published in 2008, log10(votes) + seconds/45000, slowed
 * down to the pace at which a company's customers come by.
 */
const tenDays = 864_000;

/** @param createdAt the moment the idea was posted */
export function hotness(votes: number, createdAt: Date): number {
  const order = Math.log10(1 + votes);
  return Math.round((order + createdAt.getTime() / 1000 / tenDays) * 1e7) / 1e7;
}
