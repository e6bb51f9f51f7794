import { and, eq, inArray, isNull, type SQL } from "drizzle-orm";
import type { Inbox, InboxRow } from "../../app/domain/inbox.ts";
import type { Face } from "../../app/domain/views.ts";
import type { AnyColumn } from "../columns.ts";
import type { Read } from "../connect.ts";
import { notMerged } from "../not-merged.ts";
import { faceColumns, faceOf, peopleAs } from "../people.ts";
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

export const host = peopleAs("host");

/** Of the ideas of a query, those that stand by themselves and that the inbox is narrowed to. */
export function within(read: Read, of: Of): SQL | undefined {
  return and(notMerged, hostedBy(of), alike(read, of));
}

/** Of the same ideas, or of others by their id, those that bear the tag and that those who are asked for want. */
export function alike(read: Read, of: Of, ideaId: AnyColumn = ideas.id): SQL | undefined {
  return and(
    of.tagId ? bears(read, of.tagId, ideaId) : undefined,
    ...wantedBy(read, of).map((list) => inArray(ideaId, list)),
  );
}

/** Of the ideas of a query, those of the host that the inbox is narrowed to. */
export function hostedBy({ me, host }: Of): SQL | undefined {
  if (host === "me") return eq(ideas.hostId, me);
  return host === "none" ? isNull(ideas.hostId) : undefined;
}

/** What every row tells of its idea. */
export const ideaColumns = {
  id: ideas.id,
  number: ideas.number,
  slug: ideas.slug,
  title: ideas.title,
  stage: ideas.stage,
};

/** Of its host, for a left join with `host`. */
export const hostColumns = { hostId: ideas.hostId, host: faceColumns(host) };

type Hosted = { hostId: string | null; host: Parameters<typeof faceOf>[0] | null };
type Told = Pick<InboxRow, "kind" | "id" | "idea" | "since" | "href"> & Partial<InboxRow>;

/** A row of the inbox from what was read; what it does not speak of is empty. */
export function rowOf(of: Of, { hostId, host }: Hosted, told: Told): InboxRow {
  const by: Face | null = host && faceOf(host);
  const none = { words: null, who: null, whoId: null, known: null, count: null, due: null, pause: null, first: false };
  return { ...none, ...told, host: by, mine: hostId === of.me };
}
