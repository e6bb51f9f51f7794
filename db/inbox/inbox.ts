/**
 * What waits for staff. However many ideas there are, at most so many rows of each kind are read, along an index; a count
 * that was cut off there says so.
 */
import { eq, inArray } from "drizzle-orm";
import { type Count, type InboxKind, type InboxRow, inboxKinds, mostWaiting } from "../../app/domain/inbox.ts";
import type { TagName } from "../../app/domain/views.ts";
import type { Read } from "../connect.ts";
import { knownAmong } from "../known.ts";
import { ideaTags, tags } from "../schema.ts";
import type { Site } from "../site.ts";
import * as clarified from "./clarified.ts";
import * as nominations from "./nominations.ts";
import type { Of } from "./of.ts";
import * as polishes from "./polishes.ts";
import * as promises from "./promises.ts";
import * as reports from "./reports.ts";
import * as seats from "./seats.ts";
import * as thanks from "./thanks.ts";
import * as unheard from "./unheard.ts";
import * as votes from "./votes.ts";

export type { Of };

const kinds = { unheard, clarified, reports, promises, polishes, seats, votes, thanks, nominations };

/** The ideas of what waits, of each kind: one for each thing, one more than are shown where more wait. */
export type Waiting = Record<InboxKind, string[]>;

export async function waitingOf(read: Read, of: Of): Promise<Waiting> {
  const all = await Promise.all(
    inboxKinds.map(async (kind) => {
      // Nothing else has a first idea.
      const rows = of.first && kind !== "unheard" ? [] : await kinds[kind].ids(read, of, mostWaiting + 1);
      return [kind, rows.map(({ ideaId }) => ideaId)] as const;
    }),
  );
  return Object.fromEntries(all) as Waiting;
}

/** How many wait, of one kind or of all. */
export function countOf(waiting: Waiting, kind: InboxKind | null): Count {
  const lists = kind ? [waiting[kind]] : Object.values(waiting);
  return {
    n: lists.reduce((sum, { length }) => sum + Math.min(length, mostWaiting), 0),
    more: lists.some(({ length }) => length > mostWaiting),
  };
}

/** The rows of one kind that come first, each with what is known of whoever brought it. */
export async function inboxRows(read: Read, kind: InboxKind, of: Of, site: Site, now: Date): Promise<InboxRow[]> {
  const rows: InboxRow[] = await kinds[kind].rows(read, of, mostWaiting, site, now);
  const known = await knownAmong(
    read,
    rows.map(({ whoId }) => whoId),
  );
  return rows.map((row) => ({ ...row, known: (row.whoId && known.get(row.whoId)) || null }));
}

/** The tags of the ideas of what waits, by name, with how much of it is about each. */
export async function tagsWaiting(read: Read, waiting: Waiting, kind: InboxKind | null) {
  const lists = kind ? [waiting[kind]] : Object.values(waiting);
  const ideaIds = lists.flatMap((list) => list.slice(0, mostWaiting));
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
