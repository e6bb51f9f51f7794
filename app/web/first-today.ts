import { createHmac, randomBytes } from "node:crypto";
import { isbot } from "isbot";

/** Who came already is remembered for a day, and for so many at most; then the ones longest ago are forgotten. */
const mostSeen = 100_000;

/** Answers whether somebody comes to something for the first time on a day, as far as one process knows. */
export function firstToday(): (what: string, day: string, who: string) => boolean {
  const seen = new Set<string>();
  let today = "";
  let key = randomBytes(32);
  return (what, day, who) => {
    if (day !== today) {
      today = day;
      // An address is nobody's business: it is known by a hash that nobody can make again tomorrow.
      key = randomBytes(32);
      seen.clear();
    }
    const mark = createHmac("sha256", key).update(`${what} ${who}`).digest("base64url").slice(0, 16);
    if (seen.has(mark)) return false;
    const [oldest] = seen;
    if (seen.size >= mostSeen && oldest) seen.delete(oldest);
    seen.add(mark);
    return true;
  };
}

/** Not a machine that looks what a page shows, nor a browser that fetches ahead what nobody asked for yet. Browsers say what they are. */
export function isSomebody({ method, headers }: Request): boolean {
  const ahead = /prefetch|prerender|preview/i.test(
    `${headers.get("Sec-Purpose") ?? ""} ${headers.get("Purpose") ?? ""}`,
  );
  const agent = headers.get("User-Agent");
  return method === "GET" && !ahead && agent !== null && !isbot(agent);
}
