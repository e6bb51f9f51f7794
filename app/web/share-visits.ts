import { createHmac, randomBytes } from "node:crypto";
import { isbot } from "isbot";
import { dayIn } from "#app/domain/calendar.ts";
import type { Db } from "#db/connect.ts";
import { addVisits, type ShareLink } from "#db/share-links.ts";
import type { Visit } from "./visit.ts";

const everyMs = 60_000;
/** Who came already is remembered for a day, and for so many at most; then the ones longest ago are forgotten. */
const mostSeen = 100_000;

/** Counts in memory who follows share links, so that a visit writes nothing, and stores the sums each minute. */
export type ShareVisits = {
  note: (link: ShareLink, visit: Visit, request: Request) => void;
  flush: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts it; `failed` hears when a sum could not be stored, and is kept for the next time. */
export function startShareVisits(db: Db, failed: (error: unknown) => void): ShareVisits {
  const counts = new Map<string, { code: string; day: string; count: number }>();
  const seen = new Set<string>();
  let today = "";
  let key = randomBytes(32);

  /** An address is nobody's business: it is known by a hash that nobody can make again tomorrow. */
  function isFirstToday(code: string, day: string, address: string): boolean {
    if (day !== today) {
      today = day;
      key = randomBytes(32);
      seen.clear();
    }
    const mark = createHmac("sha256", key).update(`${code} ${address}`).digest("base64url").slice(0, 16);
    if (seen.has(mark)) return false;
    const [oldest] = seen;
    if (seen.size >= mostSeen && oldest) seen.delete(oldest);
    seen.add(mark);
    return true;
  }

  function count(code: string, day: string, more: number): void {
    const known = counts.get(`${code} ${day}`);
    if (known) known.count += more;
    else counts.set(`${code} ${day}`, { code, day, count: more });
  }

  async function flush(): Promise<void> {
    if (counts.size === 0) return;
    const all = [...counts.values()];
    counts.clear();
    await db
      .write((tx) => addVisits(tx, all))
      .catch((error) => {
        for (const { code, day, count: more } of all) count(code, day, more);
        failed(error);
      });
  }

  const timer = setInterval(flush, everyMs);
  timer.unref();
  return {
    note({ code, personId }, { address, reader, site, now }, request) {
      if (!site || personId === reader?.id || !isSomebody(request)) return;
      const day = dayIn(site.timeZone, now);
      if (isFirstToday(code, day, address)) count(code, day, 1);
    },
    flush,
    async stop() {
      clearInterval(timer);
      await flush();
    },
  };
}

/** Not a machine that looks what the link shows, nor a browser that fetches ahead what nobody asked for yet. */
function isSomebody(request: Request): boolean {
  const { method, headers } = request;
  const ahead = /prefetch|prerender|preview/i.test(
    `${headers.get("Sec-Purpose") ?? ""} ${headers.get("Purpose") ?? ""}`,
  );
  return method === "GET" && !ahead && !isbot(headers.get("User-Agent"));
}
