import type { z } from "zod";
import type { Actor } from "#app/domain/actor.ts";
import type { Happening } from "#app/domain/events.ts";
import type { Deed } from "#app/domain/permissions.ts";
import type { Read, Tx } from "#db/connect.ts";
import type { NewId } from "#db/ids.ts";
import type { Site } from "#db/site.ts";

export type Params = Record<string, string | undefined>;

/** Somebody who showed who they are, by the password that has this hash. */
export type Known = { personId: string; passwordHash: string };

/** What a deed may use besides the database: things handed in, so that a test or the demo can hand in others. */
export type Tools = {
  read: Read;
  now: Date;
  newId: NewId;
  /** The signed-in person's id; empty for visitors and the clock. */
  me: string;
  /** Whom the form signs in; throws a `Refusal`. Only where there is a request. */
  authenticate?: () => Promise<Known>;
  /** The device's own words for itself, for the list of sessions. */
  device?: string;
  /** Keeps files by their names; those that `run` makes no row for are removed later. */
  keep: (made: Map<string, Buffer>) => Promise<void>;
  /** By which a visitor's device is known to have clapped. */
  clapToken?: string | null;
};

export type Outcome = {
  /** What happened; the first is the deed itself, the others follow from it. */
  events: Happening[];
  /** Where the person goes next. */
  to: string;
  /** Nothing was done so far: the page shows what was typed once more, with what would come of it. */
  looks?: true;
  /** A session that was started, for the device to keep its token; or the present one was ended. */
  session?: { token: string; endsAt: Date } | "end";
  /** The token by which this device finds what it typed. */
  draft?: string;
  /** The token by which this device is known to have clapped. */
  clap?: string;
  /** A theme to remember on this device. */
  theme?: "light" | "dark" | "auto";
};

/**
 * How often a deed may be tried within `seconds`, per client address and, if named, per value of the field `per`, per
 * what it is about, or per signed-in person. With `failuresOnly`, what worked does not count; with `visitorsOnly`,
 * whoever is signed in.
 */
export type Limit = {
  times: number;
  seconds: number;
  per?: string;
  perSubject?: true;
  perPerson?: true;
  failuresOnly?: true;
  visitorsOnly?: true;
};

/** Everything one deed is: who may, what comes in, what it is about, and what happens. */
export type Command<Input, Subject, Prepared> = {
  deed: Deed;
  input: z.ZodType<Input>;
  limits?: Limit[];
  /** Runs before the transaction: whatever is slow. */
  prepare?: (input: Input, tools: Tools) => Promise<Prepared>;
  /** What it is done to, as the actor sees it; null when there is no such thing. */
  subject: (tx: Read, params: Params, actor: Actor) => Promise<Subject | null>;
  /** Runs inside the transaction, and may run again. */
  run: (
    tx: Tx,
    deed: {
      actor: Actor;
      /** The signed-in person's id; empty for visitors and the clock, who get this far only where they may. */
      me: string;
      site: Site;
      subject: Subject;
      input: Input;
      prepared: Prepared;
      now: Date;
      newId: NewId;
      sessionId: string | null;
      device: string;
    },
  ) => Promise<Outcome>;
};

// biome-ignore lint/suspicious/noExplicitAny: a list of commands holds commands of any input and subject
export type AnyCommand = Command<any, any, any>;

export function command<Input, Subject, Prepared = undefined>(
  it: Command<Input, Subject, Prepared>,
): Command<Input, Subject, Prepared> {
  return it;
}

/** For deeds that are about nothing but the site itself. */
export async function theSiteItself(): Promise<Record<string, never>> {
  return {};
}

/** The number in an address such as /ideas/214, or 0, which nothing has. */
export function numberIn(params: Params, name = "number"): number {
  const text = params[name] ?? "";
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : 0;
}
