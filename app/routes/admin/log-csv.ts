import { logValue, logWords as words } from "#app/copy/pages/log.ts";
import { thingOf } from "#app/domain/log.ts";
import type { LogChange, LogEntry } from "#app/domain/views.ts";
import { csvStream } from "#app/web/csv.ts";
import { logIn, nameOfLog } from "#app/web/log-filter.ts";
import { page } from "#app/web/page.ts";
import type { Read } from "#db/connect.ts";
import { type LogFilter, logPage } from "#db/log.ts";

/** What the log shows at the address without ".csv", all of it, as a table to keep. */
export const loader = page("see-admin", async (reading) => {
  const { read, home, site, now } = reading;
  const { filter } = await logIn(reading);
  return csvStream(nameOfLog(site.timeZone, now), [...words.header], linesOf(read, filter, home));
});

/** Page by page, so that a long log is never held as a whole. */
async function* linesOf(read: Read, filter: LogFilter | null, home: string) {
  let after: string | null = null;
  if (!filter) return;
  do {
    const { entries, next }: Awaited<ReturnType<typeof logPage>> = await logPage(read, { ...filter, after, most: 500 });
    yield entries.map((entry) => lineOf(entry, home));
    after = next;
  } while (after);
}

function lineOf({ kind, by, at, person, tag, data, changes }: LogEntry, home: string) {
  const thing = thingOf(kind, data);
  const about = [thing && words.numbered(words.number[thing.place], thing.number), person, tag, data.day];
  return [
    at.toISOString(),
    by?.name ?? "",
    by?.handle ?? "",
    by ? words.kinds[kind].by : words.kinds[kind].alone,
    kind,
    about.filter(Boolean).join(", "),
    thing && home + thing.href,
    stated(changes, "before"),
    stated(changes, "after"),
  ];
}

function stated(changes: LogChange[], when: "before" | "after"): string {
  return changes.map((change) => `${words.fields[change.field]}: ${said(change, change[when])}`).join("; ");
}

function said({ field }: LogChange, value: string | null): string {
  return value === null ? words.nothing : logValue(field, value);
}
