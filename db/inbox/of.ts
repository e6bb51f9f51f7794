import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Inbox, InboxRow } from "../../app/domain/inbox.ts";
import type { Face } from "../../app/domain/views.ts";
import type { AnyColumn } from "../columns.ts";
import type { Read } from "../connect.ts";
import { notMerged } from "../not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
import type { Place } from "../places.ts";
import { ideas } from "../schema.ts";
import { bears } from "../tagged.ts";
import { type Wanted, wantedBy } from "../wanted.ts";

/** Who looks at the inbox, what they narrow it to, the day it is, and the day until which promises are shown. */
export type Of = Wanted & {
  me: string;
  host: Inbox["host"];
  tagId: string | null;
  first: boolean;
  today: string;
  dueBy: string;
};

/** How much of a kind is asked for, and after which place. */
export type From = { after?: Place | null; most: number };

/** What waits, as it is counted: its idea, with whose it is and whether it is its dreamer's first. */
export type Counted = { ideaId: string; hostId: string | null; first: number };

/** So many of what waits, and whether there may be more. */
export type Waits = { found: Counted[]; more: boolean };

/** What is read to be counted. */
export const countedColumns = { ideaId: ideas.id, hostId: ideas.hostId, first: ideas.first };

/** The first `most` of rows that were read with one more. */
export function waitsOf(rows: Counted[], most: number): Waits {
  return { found: rows.slice(0, most), more: rows.length > most };
}

export const host = peopleAs("host");

/**
 * The idea that something is about, where the inbox is narrowed to it. Each query goes from what waits to its idea, by a cross
 * join, which says the order: SQLite knows nothing of how long lists are, and would begin with the ideas that nobody hosts.
 */
export function about(read: Read, of: Of, ideaId: AnyColumn | SQL): SQL | undefined {
  return and(eq(ideas.id, ideaId), hostedBy(of), alike(read, of));
}

/** The same where the idea stands by itself. */
export function within(read: Read, of: Of, ideaId: AnyColumn | SQL): SQL | undefined {
  return and(about(read, of, ideaId), notMerged);
}

/**
 * Of the ideas of a query, those that bear the tag and that those who are asked for want. Their ids are asked for as
 * values, which no index knows, so that no engine begins with everything a company wants.
 */
export function alike(read: Read, of: Of): SQL | undefined {
  const id = sql`(${ideas.id} || '')`;
  return and(
    of.tagId ? bears(read, of.tagId) : undefined,
    ...wantedBy(read, of, { once: false }).map((list) => inArray(id, list)),
  );
}

/** Of the ideas of a query, those of the host that the inbox is narrowed to. */
export function hostedBy({ me, host }: Of): SQL | undefined {
  if (host === "me") return eq(ideas.hostId, me);
  return host === "none" ? isNull(ideas.hostId) : undefined;
}

/** What every row tells of its idea and its host, for a left join with `host`. */
export const rowColumns = {
  idea: { id: ideas.id, number: ideas.number, slug: ideas.slug, title: ideas.title, stage: ideas.stage },
  hostId: ideas.hostId,
  host: faceColumns(host),
};

type Hosted = { hostId: string | null; host: Parameters<typeof faceOf>[0] | null };
type Told = Pick<InboxRow, "kind" | "id" | "idea" | "since" | "href"> & Partial<InboxRow>;

/** A row of the inbox from what was read; what it does not speak of is empty. */
export function rowOf(of: Of, { hostId, host }: Hosted, told: Told): InboxRow {
  const by: Face | null = host && faceOf(host);
  const none = { words: null, who: null, whoId: null, known: null, count: null, due: null, pause: null, first: false };
  return { ...none, ...told, host: by, mine: hostId === of.me };
}
