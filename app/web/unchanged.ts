import { dayIn } from "#app/domain/calendar.ts";
import { digestOf } from "./digest.ts";
import { isDataRequest } from "./page.ts";
import type { Visit } from "./visit.ts";

/**
 * The tag of a visitor's page, which stays as long as the page does: what it says follows from the program, from what
 * the database makes public, and from the day, the address and the theme. Null where something else has a say.
 */
export function tagOf(
  { program, site, reader, draftToken, now, theme }: Visit,
  request: Request,
  url: URL,
): string | null {
  const asks = request.method === "GET" || request.method === "HEAD";
  if (!asks || !program || !site || reader || draftToken || isDataRequest(request)) return null;
  const { publicVersion, timeZone } = site;
  const from = [program, publicVersion, dayIn(timeZone, now), theme, url.pathname, url.search];
  // Weak, since the same page is sent compressed and as it is.
  return `W/"${digestOf(JSON.stringify(from))}"`;
}

/** Whether who asks holds what has this tag already; a weak tag and a strong one are the same here. */
export function holds(request: Request, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  const held = request.headers.get("If-None-Match")?.split(",").map(bare) ?? [];
  return held.includes(bare(tag));
}
