import { Again, Busy, codeOf, type Fault, isFault, NoRoom } from "./fault.ts";

/** What an error of PostgreSQL means for whoever asked; null when it is a fault of ours. */
export function faultOf(error: unknown): Fault | null {
  if (isFault(error)) return error;
  const code = codeOf(error);
  if (code === "53100") return new NoRoom("The disk of the database is full.", { cause: error });
  if (away.test(code) || isCut(error)) return new Busy("The database does not answer.", { cause: error });
  if (isConflict(error) || code === "55P03") return new Busy("The database was too busy for this.", { cause: error });
  return null;
}

/** Serialisation failure, deadlock, or the job's own word: the same job may well succeed when it is run again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Again || ["40001", "40P01"].includes(codeOf(error));
}

/** Whether what a new row belongs to was deleted at that moment: run again, the job finds nothing there. */
export function isOrphan(error: unknown): boolean {
  return codeOf(error) === "23503";
}

/** Whether a standby has not yet heard of a table or a column that a migration has just made. */
export function isBehind(error: unknown): boolean {
  return ["42P01", "42703"].includes(codeOf(error));
}

/** A server that is away, restarting, full, or lets us in no more: see PostgreSQL's appendix A, and Node's for the network's. */
const away = /^(08|28|3D|57P0|57014|58030|53|25P0[34]|E(CONN|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH))/;

/** What has no code of its own: a connection that ends or does not come about in time, a primary that is one no more. */
const cut = /^(Connection terminated|timeout e|Query read timeout|Client has encountered)|during recovery$/;

function isCut(error: unknown): boolean {
  for (let one = error; one instanceof Error; one = one.cause) if (cut.test(one.message)) return true;
  return false;
}

const standby = "this PostgreSQL is a standby, which can only be read. Name its primary";
const notThere = "no PostgreSQL answers there. Is it running, and are host and port right?";
const sentences: [RegExp, string][] = [
  [/^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)/, notThere],
  [/^(ENOTFOUND|EAI_AGAIN)/, "there is no host of that name"],
  [/^28/, "PostgreSQL does not accept this user and password"],
  [/^3D000/, "PostgreSQL has no database of that name. Make it first: createdb"],
  [/^25006/, standby],
  [/^42501/, "this user may not make or change tables there"],
  [/^57P03/, "PostgreSQL is still starting, or shutting down. Try again in a moment"],
  [/^53300/, "PostgreSQL has no connection left"],
  [/^(53100|53200)/, "PostgreSQL has no room left"],
  [/^(58P01|0A000)/, "PostgreSQL has no pg_trgm, which searching needs. Install its contrib package"],
  [/^ERR_INVALID_URL/, "this is not an address. It looks like postgres://user:password@host:5432/name"],
];

/** Why the server can't be used, as part of a sentence for the person who hosts it. */
export function sentenceOf(error: unknown): string {
  const code = codeOf(error) || codeOf((error as AggregateError).errors?.[0]);
  const { message } = error as Error;
  if (/no encryption/.test(message))
    return "PostgreSQL lets this user in only encrypted. Add ?sslmode=require to the address";
  if (/during recovery$/.test(message)) return standby;
  return sentences.find(([codes]) => codes.test(code))?.[1] ?? (isCut(error) ? notThere : message);
}
