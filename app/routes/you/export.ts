import { dayIn } from "#app/domain/calendar.ts";
import { found, page } from "#app/web/page.ts";
import { everythingOf } from "#db/export.ts";
import { personById } from "#db/people.ts";

/** Everything the reader gave, and what is kept about them, as one file to take along. */
export const loader = page("see-you", async ({ read, me, site, home, now }) => {
  const person = found(await personById(read, me as string));
  const all = { site: { name: site.name, address: home }, exportedAt: now, ...(await everythingOf(read, person)) };
  return new Response(`${JSON.stringify(all, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${person.handle}-${dayIn(site.timeZone, now)}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
});
