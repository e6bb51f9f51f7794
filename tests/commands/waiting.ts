import { dayIn } from "#app/domain/calendar.ts";
import type { InboxKind } from "#app/domain/inbox.ts";
import { countOf, inboxRows, type Of, waitingOf } from "#db/inbox/inbox.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";

/** One kind of what waits for Sam, with how many the inbox says that there are. */
export async function waiting(house: House, kind: InboxKind = "held", change: Partial<Of> = {}) {
  const site = (await theSite(house.db.read)) as Site;
  const today = dayIn(site.timeZone, house.now());
  const of = { me: house.id("Sam"), host: null, tagId: null, first: false, today, dueBy: today, ...change };
  const { rows } = await inboxRows(house.db.read, kind, of, {}, site, house.now());
  const counted = await (await waitingOf(house.db.read, of))(of);
  return { rows, count: countOf(counted, kind).n };
}
