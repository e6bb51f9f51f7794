import { dayIn } from "#app/domain/calendar.ts";
import type { Db } from "#db/connect.ts";
import { addVisits, type ShareLink } from "#db/share-links.ts";
import { type DayCounts, startDayCounts } from "./day-counts.ts";
import { firstToday, isSomebody } from "./first-today.ts";
import type { Visit } from "./visit.ts";

/** Counts who follows share links, each once a day: without cookies, robots, or the one whose link it is. */
export type ShareVisits = Omit<DayCounts, "add"> & {
  note: (link: ShareLink, visit: Visit, request: Request) => void;
};

/** Starts it; `failed` hears when a sum could not be stored. */
export function startShareVisits(db: Db, failed: (error: unknown) => void): ShareVisits {
  const isFirst = firstToday();
  const { add, ...counts } = startDayCounts((all) => db.write((tx) => addVisits(tx, all)), failed);
  return {
    ...counts,
    note({ code, personId }, { address, reader, site, now }, request) {
      if (!site || personId === reader?.id || !isSomebody(request)) return;
      const day = dayIn(site.timeZone, now);
      if (isFirst(code, day, address)) add(code, day);
    },
  };
}
