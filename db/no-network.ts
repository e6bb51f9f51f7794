import { subscribe } from "node:diagnostics_channel";
import { Socket } from "node:net";

/** A job inside `write`, and what it did that it must not. */
export type Job = { reached: string | null };

/**
 * Makes a network call inside a job throw, and remembers it in case somebody catches that: a job holds the writer or
 * a lock, and the whole site would wait for whoever is called. For tests and development; it changes `net` for good.
 */
export function refuseNetwork(jobNow: () => Job | undefined): void {
  const connect = Socket.prototype.connect;
  Socket.prototype.connect = function (this: Socket, ...words: Parameters<typeof connect>) {
    refuse(jobNow(), "a connection");
    return connect.apply(this, words);
  } as typeof connect;
  // A kept connection is not made anew, so these two tell of requests. What a subscriber throws is not seen by the
  // caller, so they only remember.
  for (const channel of ["http.client.request.start", "undici:request:create"])
    subscribe(channel, () => {
      const job = jobNow();
      if (job) job.reached = "a request";
    });
}

function refuse(job: Job | undefined, what: string): void {
  if (!job) return;
  job.reached = what;
  throw new NetworkInsideWrite(what);
}

export class NetworkInsideWrite extends Error {
  override name = "NetworkInsideWrite";
  constructor(what: string) {
    super(`${what} inside a write: do it before, in the command's prepare, or after, from an event.`);
  }
}
