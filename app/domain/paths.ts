type Numbered = { number: number; slug: string };

/** The address of an idea. */
export function pathOf({ number, slug }: Numbered): string {
  return `/ideas/${number}/${slug}`;
}

/** The number of an idea that somebody wrote down: "214", "No. 214", or its address. Null when it is none. */
export function ideaNumberIn(text: string): number | null {
  return numberIn(text, /\/ideas\/(\d{1,9})(?:[/?#]|$)/);
}

/** The number of a gem that somebody wrote down in the same ways. Null when it is none. */
export function gemNumberIn(text: string): number | null {
  return numberIn(text, /\/wall\/(\d{1,9})(?:[/?#]|$)/);
}

/** Where a "yes, and" is turned into an offered polish of its idea. */
export function pathToPolish(number: number, commentId: string): string {
  return `/ideas/${number}/polish?from=${commentId}`;
}

/** The address of a dreamer question. */
export function pathOfQuestion({ number, slug }: Numbered): string {
  return `/questions/${number}/${slug}`;
}

/** The address of a pilot. */
export function pathOfPilot({ number, slug }: Numbered): string {
  return `/pilots/${number}/${slug}`;
}

/** Where a customer reads what staff brought for them, and says yes or undoes it. */
export function pathOfBrought({ id }: { id: string }): string {
  return `/on-behalf/${id}`;
}

/** The address of a polish that was offered. */
export function pathOfPolish({ id }: { id: string }): string {
  return `/polishes/${id}`;
}

/** Where an idea's revisions are, from one to another where they are named. */
export function pathOfRevisions({ number }: { number: number }, from?: number, to?: number): string {
  return pathWith(`/ideas/${number}/revisions`, { from, to });
}

/** The address of a celebration on the wall. */
export function pathOfGem({ number, slug }: Numbered): string {
  return `/wall/${number}/${slug}`;
}

/** Where staff look after the credits of a celebration, or of a pilot or an idea that has none. */
export function pathOfLedger({ number }: { number: number }, of: "wall" | "pilots" | "ideas" = "wall"): string {
  return `/${of}/${number}/credits`;
}

/** Where staff see the whole relationship with somebody. */
export function pathOfRelationship({ handle }: { handle: string }): string {
  return `/staff/people/${handle}`;
}

/** Where staff look at the votes of an idea that are held. */
export function pathOfHeld({ number }: { number: number }): string {
  return `/staff/votes/${number}`;
}

/** An address with what else it says, in this order; what is empty is left out. */
export function pathWith(path: string, said: Record<string, string | number | null | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) if (value) query.set(name, String(value));
  return query.size ? `${path}?${query}` : path;
}

function numberIn(text: string, address: RegExp): number | null {
  const [, number] = text.match(/^(?:no\.?\s*|#)?(\d{1,9})$/i) ?? text.match(address) ?? [];
  return number ? Number(number) : null;
}
