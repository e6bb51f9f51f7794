/** The shares of those who brought something about, each of a hundred; null is none. */
export type Share = number | null;

/** What shares come to together; null when nobody has one. */
export function totalOf(shares: Share[]): number | null {
  const given = shares.filter((share) => share !== null);
  return given.length === 0 ? null : given.reduce((sum, share) => sum + share, 0);
}

/** Either nobody has a share, or all of them come to a hundred. */
export function addUp(shares: Share[]): boolean {
  return [null, 100].includes(totalOf(shares));
}
