import { Again, Busy, codeOf, type Fault, isFault, NoRoom } from "./fault.ts";

/** What an error of PostgreSQL means for whoever asked; null when it is a fault of ours. */
export function faultOf(error: unknown): Fault | null {
  if (isFault(error)) return error;
  const code = codeOf(error);
  if (code === "53100") return new NoRoom("The disk of the database is full.");
  if (isAway(code) || isCut(error)) return new Busy("The database does not answer.");
  if (isConflict(error) || code === "55P03") return new Busy("The database was too busy for this.");
  return null;
}

/** Serialisation failure, deadlock, or the job's own word: the same job may well succeed when it is run again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Again || ["40001", "40P01"].includes(codeOf(error));
}

/** Codes of a server that is away, restarting, full, or has become a standby: see PostgreSQL's appendix A. */
function isAway(code: string): boolean {
  return /^(08|57P0|57014|53|E(CONN|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH))/.test(code);
}

/** node-postgres gives no code when a connection ends, or does not come about in time. */
function isCut(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause)
    if (
      /^(Connection terminated|timeout (exceeded|expired)|Query read timeout|Client has encountered)/.test(one.message)
    )
      return true;
  return false;
}

const sentences: [RegExp, string][] = [
  [
    /^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)/,
    "no PostgreSQL answers there. Is it running, and are host and port right?",
  ],
  [/^(ENOTFOUND|EAI_AGAIN)/, "there is no host of that name"],
  [/^28/, "PostgreSQL does not accept this user and password"],
  [/^3D000/, "PostgreSQL has no database of that name. Make it first: createdb"],
  [/^25006/, "this PostgreSQL is a standby, which can only be read. Name its primary"],
  [/^42501/, "this user may not make or change tables there"],
  [/^57P03/, "PostgreSQL is still starting, or shutting down. Try again in a moment"],
  [/^53300/, "PostgreSQL has no connection left"],
  [/^(53100|53200)/, "PostgreSQL has no room left"],
  [/^ERR_INVALID_URL/, "this is not an address. It looks like postgres://user:password@host:5432/name"],
];

/** Why the server can't be used, as part of a sentence for the person who hosts it. */
export function sentenceOf(error: unknown): string {
  const code = codeOf(error) || codeOf((error as AggregateError).errors?.[0]);
  const known = sentences.find(([codes]) => codes.test(code))?.[1];
  return known ?? (isCut(error) ? (sentences[0]?.[1] as string) : (error as Error).message);
}
