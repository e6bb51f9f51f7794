import { dayIn } from "#app/domain/calendar.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { Db } from "#db/connect.ts";
import { addViews } from "#db/idea-views.ts";
import { type DayCounts, startDayCounts } from "./day-counts.ts";
import { firstToday, isSomebody } from "./first-today.ts";
import type { Visit } from "./visit.ts";

/** Counts who looks at ideas, each once a day: without cookies, robots, or those who work here. */
export type Views = Omit<DayCounts, "add"> & {
  note: (visit: Visit, request: Request, url: URL, status: number) => void;
};

/** Starts it; `failed` hears when a sum could not be stored. */
export function startViews(db: Db, failed: (error: unknown) => void): Views {
  const isFirst = firstToday();
  const { add, ...counts } = startDayCounts((all) => db.write((tx) => addViews(tx, all)), failed);
  return {
    ...counts,
    note({ address, reader, site, now }, request, { pathname }, status) {
      const [, number] = pathname.match(/^\/ideas\/(\d{1,9})\/[^/]+$/) ?? [];
      // Who keeps a page and is told that it stays has looked at it, too.
      if (!number || !site || (status !== 200 && status !== 304)) return;
      if ((reader && worksHere(reader.role)) || !isSomebody(request)) return;
      const day = dayIn(site.timeZone, now);
      if (isFirst(number, day, reader?.id ?? address)) add(number, day);
    },
  };
}
