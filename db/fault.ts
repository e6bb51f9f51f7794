import { nameOf } from "./engine.ts";

/** The database can't take this now; trying again in a moment is the right answer (503, Retry-After). */
export class Busy extends Error {
  override name = "Busy";
}

/**
 * What the job read is not so any more, because somebody else did the same at that moment: `write` runs it again. Only
 * an engine with several writers at a time needs it.
 */
export class Again extends Busy {
  override name = "Again";
}

/** The connection broke while this was being committed: it may be in the database, or not (503). */
export class Unsure extends Busy {
  override name = "Unsure";
}

/** There is no room left for this write (507). */
export class NoRoom extends Error {
  override name = "NoRoom";
}

/** The site takes no changes for a while: it is moving house (503, Retry-After). */
export class ReadOnly extends Error {
  override name = "ReadOnly";
}

/** The database can't be used as it stands: the sentence is for the person who hosts it. */
export class Unusable extends Error {
  override name = "Unusable";
  constructor(url: string, why: string) {
    super(`The database ${nameOf(url)} can't be used: ${why.replace(/\.$/, "")}${why.endsWith("?") ? "" : "."}`);
  }
}

/** What may be wrong with a database while the site runs; none of it is a fault of the code or of the person. */
export type Fault = Busy | NoRoom | ReadOnly;

export function isFault(error: unknown): error is Fault {
  return error instanceof Busy || error instanceof NoRoom || error instanceof ReadOnly;
}

/** The code of the database's own error, or of the network's, however deep Drizzle and others have wrapped it. */
export function codeOf(error: unknown): string {
  for (let one = error; one instanceof Error; one = one.cause)
    if ("code" in one && typeof one.code === "string") return one.code;
  return "";
}
