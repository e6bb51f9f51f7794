import type { BatchKind } from "./batch.ts";
import { pathWith } from "./paths.ts";
import type { Stage } from "./stage.ts";
import type { Face, KnownView, PauseView } from "./views.ts";

/** What waits for staff, in the order of the inbox. */
export const inboxKinds = [
  "unheard",
  "clarified",
  "held",
  "reports",
  "promises",
  "polishes",
  "seats",
  "votes",
  "thanks",
  "nominations",
] as const;
export type InboxKind = (typeof inboxKinds)[number];

/** Whose ideas: the reader's own, or nobody's. */
export const hostFilters = ["me", "none"] as const;

/** What the inbox is narrowed to, as its address says it. */
export type Inbox = {
  kind: InboxKind | null;
  host: (typeof hostFilters)[number] | null;
  /** A tag's slug. */
  tag: string | null;
  /** Who wants it: a company's id, and what is said of voters as `attributeOut` writes it. */
  company: string | null;
  attribute: string | null;
  /** First ideas of their dreamers alone. */
  first: "yes" | null;
};

export const wholeInbox: Inbox = { kind: null, host: null, tag: null, company: null, attribute: null, first: null };

/** As many rows of one kind as are shown on a page, and as many as are counted before the count says "50+". */
export const mostWaiting = 50;

/** As many ideas nobody has answered as are looked through for one page of those of a tag or that somebody wants. */
export const mostLooked = 500;

/** Promises are shown when they are due within so many days. */
export const promisedWithin = 14;

/** The address of the inbox; `after` is the place where the page before ended, of one kind alone. */
export function pathOfInbox(
  { kind, host, tag, company, attribute, first }: Inbox = wholeInbox,
  after: string | null = null,
): string {
  return pathWith("/staff", { kind, host, tag, company, attribute, first, after });
}

/** An address that leads back to another afterwards, where there is one. */
export function withBack(path: string, back: string | null): string {
  return back ? `${path}${path.includes("?") ? "&" : "?"}back=${encodeURIComponent(back)}` : path;
}

/** The anchor of a row: of its link, so that who comes back to it has it in focus. */
export function anchorOf({ kind, id }: Pick<InboxRow, "kind" | "id">): string {
  return `${kind}-${id}`;
}

/** One thing that waits. */
export type InboxRow = {
  kind: InboxKind;
  /** Of what waits: an idea's number, else an id. */
  id: string;
  idea: { id: string; number: number; slug: string; title: string; stage: Stage };
  /** What it says, shortened. */
  words: string | null;
  who: Face | null;
  /** Their id. */
  whoId: string | null;
  /** What staff know of them, where they are a customer. */
  known: KnownView | null;
  /** How many it is about, such as seats. */
  count: number | null;
  since: Date | null;
  /** The day it is due, whether that has passed, and how many working days are left of an answer. */
  due: { day: string; late: boolean; left: number | null } | null;
  pause: PauseView | null;
  first: boolean;
  host: Face | null;
  /** Whether the reader is its host. */
  mine: boolean;
  /** Where it stands. */
  href: string;
};

/** How many wait; `more` than were counted. */
export type Count = { n: number; more: boolean };

/** What somebody just did to several ideas, and for how many milliseconds it can be undone. */
export type BatchView = { id: string; kind: BatchKind; ideas: number; left: number };
