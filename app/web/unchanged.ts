import { createHash } from "node:crypto";
import { dayIn } from "#app/domain/calendar.ts";
import { isDataRequest } from "./page.ts";
import type { Visit } from "./visit.ts";

/**
 * The tag of a visitor's page, which stays as long as the page does: what it says follows from the program, from what
 * the database makes public, and from the day, the address and the theme. Null where something else has a say.
 */
export function tagOf(
  { edition, site, reader, draftToken, now, theme }: Visit,
  request: Request,
  url: URL,
): string | null {
  const asks = request.method === "GET" || request.method === "HEAD";
  if (!asks || !edition || !site || reader || draftToken || isDataRequest(request)) return null;
  const { publicVersion, timeZone } = site;
  const from = [edition, publicVersion, dayIn(timeZone, now), theme, url.pathname, url.search];
  // Weak, since the same page is sent compressed and as it is.
  return `W/"${hashOf(JSON.stringify(from))}"`;
}

/** Whether who asks holds what has this tag already; a weak tag and a strong one are the same here. */
export function holds(request: Request, tag: string): boolean {
  const bare = (one: string) => one.trim().replace(/^W\//, "");
  const held = request.headers.get("If-None-Match")?.split(",").map(bare) ?? [];
  return held.includes(bare(tag));
}

/** A short name for what some parts say, the same as long as they are. */
export function hashOf(...parts: (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("base64url").slice(0, 27);
}
