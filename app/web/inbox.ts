import { addDays, dayIn } from "#app/domain/calendar.ts";
import { hostFilters, type Inbox, inboxKinds, promisedWithin } from "#app/domain/inbox.ts";
import { attributeOut } from "#app/domain/score-table.ts";
import type { Of } from "#db/inbox/inbox.ts";
import type { Reading } from "./page.ts";
import { oneOf, tagIn } from "./places.ts";
import { wantedIn } from "./wanted.ts";

/** What an address of the inbox is narrowed to; `moved` says that it names an older address of its tag. */
export async function inboxIn({ read, site, now, me, url }: Pick<Reading, "read" | "site" | "now" | "me" | "url">) {
  const query = url.searchParams;
  const [{ tag, moved }, wanted] = await Promise.all([tagIn(read, query), wantedIn(read, query)]);
  const { company, attribute } = wanted;
  const shown: Inbox = {
    kind: oneOf(inboxKinds, query.get("kind")),
    host: oneOf(hostFilters, query.get("host")),
    tag: tag?.slug ?? null,
    company: company?.id ?? null,
    attribute: attribute && attributeOut(attribute),
    first: oneOf(["yes"] as const, query.get("first")),
  };
  const today = dayIn(site.timeZone, now);
  const days = { today, dueBy: addDays(today, promisedWithin) };
  const of: Of = {
    me: me as string,
    host: shown.host,
    tagId: tag?.id ?? null,
    companyId: company?.id,
    attribute,
    first: shown.first !== null,
    ...days,
  };
  return { shown, tag, moved, wanted, of };
}
