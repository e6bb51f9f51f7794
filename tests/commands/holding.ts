/** What tests of words that wait for a look need: to choose whose do, and to look into the inbox. */
import { changeModeration } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { dayIn } from "#app/domain/calendar.ts";
import { editionOf } from "#app/domain/edition.ts";
import type { InboxKind } from "#app/domain/inbox.ts";
import type { Holding } from "#app/domain/moderation.ts";
import { countOf, inboxRows, type Of, waitingOf } from "#db/inbox/inbox.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";

/** Ada chooses whose words wait. */
export async function holds(house: House, holding: Holding, name = "Ada") {
  const site = (await theSite(house.db.read)) as Site;
  return house.does(name, changeModeration, {}, { holding, edition: editionOf(textsOf(site, "moderation")) });
}

/** One kind of what waits for Sam, with how many the inbox says that there are. */
export async function waiting(house: House, kind: InboxKind = "held", change: Partial<Of> = {}) {
  const site = (await theSite(house.db.read)) as Site;
  const today = dayIn(site.timeZone, house.now());
  const of = { me: house.id("Sam"), host: null, tagId: null, first: false, today, dueBy: today, ...change };
  const rows = await inboxRows(house.db.read, kind, of, site, house.now());
  return { rows, count: countOf(await waitingOf(house.db.read, of), kind).n };
}

/** The id of a comment, from where it stands. */
export function commentIn({ to }: { to: string }): string {
  return to.split("#c-")[1] as string;
}
