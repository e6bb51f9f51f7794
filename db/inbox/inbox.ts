/**
 * What waits for staff. However many ideas there are, at most so many rows of each kind are read, along an index and from
 * the place where the page before ended; a count that was cut off says so.
 */
import { eq, inArray } from "drizzle-orm";
import { type Count, type InboxKind, type InboxRow, inboxKinds, mostWaiting } from "../../app/domain/inbox.ts";
import type { TagName } from "../../app/domain/views.ts";
import type { Read } from "../connect.ts";
import { knownAmong } from "../known.ts";
import type { Page } from "../places.ts";
import { ideaTags, tags } from "../schema.ts";
import type { Site } from "../site.ts";
import * as clarified from "./clarified.ts";
import * as held from "./held.ts";
import * as nominations from "./nominations.ts";
import type { Counted, From, Of, Waits } from "./of.ts";
import * as polishes from "./polishes.ts";
import * as promises from "./promises.ts";
import * as reports from "./reports.ts";
import * as seats from "./seats.ts";
import * as thanks from "./thanks.ts";
import * as unheard from "./unheard.ts";
import * as votes from "./votes.ts";

export type { Of };

const kinds = { unheard, clarified, held, reports, promises, polishes, seats, votes, thanks, nominations };

/** What waits, of each kind. */
export type Waiting = Record<InboxKind, Waits>;

/** Whose ideas, and whether first ones alone. */
type Narrow = Pick<Of, "host" | "first">;

/** What waits, narrowed as one likes: it is asked for once, and again only where more waits than is counted. */
export async function waitingOf(read: Read, of: Of): Promise<(narrow: Narrow) => Promise<Waiting>> {
  const ask = (kind: InboxKind, narrow: Narrow) => kinds[kind].ids(read, { ...of, ...narrow }, mostWaiting);
  const whole = await ofEach((kind) => ask(kind, { host: null, first: false }));
  return (narrow) =>
    ofEach((kind) => {
      if (!has(kind, narrow)) return nothing;
      const { found, more } = whole[kind];
      if (more && (narrow.host || narrow.first)) return ask(kind, narrow);
      return { found: found.filter((one) => isOf(of, narrow, one)), more };
    });
}

const nothing: Waits = { found: [], more: false };

async function ofEach(waitsOf: (kind: InboxKind) => Waits | Promise<Waits>): Promise<Waiting> {
  const all = await Promise.all(inboxKinds.map(async (kind) => [kind, await waitsOf(kind)] as const));
  return Object.fromEntries(all) as Waiting;
}

/** Only what nobody has answered, or looked at yet, can be a first idea. */
function has(kind: InboxKind, { first }: Pick<Of, "first">): boolean {
  return !first || kind === "unheard" || kind === "held";
}

function isOf({ me }: Of, { host, first }: Narrow, one: Counted): boolean {
  return (!first || one.first === 1) && (host === null || one.hostId === (host === "me" ? me : null));
}

/** How many wait, of one kind or of all. */
export function countOf(waiting: Waiting, kind: InboxKind | null): Count {
  const lists = kind ? [waiting[kind]] : Object.values(waiting);
  return {
    n: lists.reduce((sum, { found }) => sum + found.length, 0),
    more: lists.some(({ more }) => more),
  };
}

/** One page of the rows of one kind, each with what is known of whoever brought it. */
export async function inboxRows(
  read: Read,
  kind: InboxKind,
  of: Of,
  { after = null, most = mostWaiting }: Partial<From>,
  site: Site,
  now: Date,
): Promise<Page<InboxRow>> {
  if (!has(kind, of)) return { rows: [], next: null };
  const page: Page<InboxRow> = await kinds[kind].rows(read, of, { after, most }, site, now);
  const known = await knownAmong(
    read,
    page.rows.map(({ whoId }) => whoId),
  );
  return { ...page, rows: page.rows.map((row) => ({ ...row, known: (row.whoId && known.get(row.whoId)) || null })) };
}

/** The tags of the ideas of what waits, by name, with how much of it is about each. */
export async function tagsWaiting(read: Read, waiting: Waiting, kind: InboxKind | null) {
  const lists = kind ? [waiting[kind]] : Object.values(waiting);
  const ideaIds = lists.flatMap(({ found }) => found.map(({ ideaId }) => ideaId));
  const rows = await read
    .select({ slug: tags.slug, name: tags.name, folded: tags.folded, ideaId: ideaTags.ideaId })
    .from(ideaTags)
    .innerJoin(tags, eq(tags.id, ideaTags.tagId))
    .where(inArray(ideaTags.ideaId, [...new Set(ideaIds)]));
  const found = new Map<string, TagName & { folded: string; n: number }>();
  for (const { ideaId, ...tag } of rows) {
    const n = ideaIds.filter((id) => id === ideaId).length;
    found.set(tag.slug, { ...tag, n: (found.get(tag.slug)?.n ?? 0) + n });
  }
  return [...found.values()].sort((one, other) => (one.folded < other.folded ? -1 : 1));
}
