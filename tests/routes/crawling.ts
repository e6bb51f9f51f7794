/** What can be read of a site by following its links. */
import { expect } from "vitest";
import type { Browser } from "../support/browse.ts";

const doors = ["/", "/wall", "/wall/embed", "/questions", "/pilots", "/promise", "/ideas/stages", "/?sort=new"];
const files = ["/sitemap.xml", "/sitemap/people-1.xml", "/feed.atom", "/feed.json", "/shipped.atom", "/shipped.json"];

/** Every page, feed and file that a person reaches from the doors of a site, and from `places`, by its address. */
export async function seenBy(browser: Browser, places: string[] = []): Promise<Map<string, string>> {
  const seen = new Map<string, string>();
  const left = [...doors, ...files, ...places];
  for (let path = left.pop(); path; path = left.pop()) {
    if (seen.has(path)) continue;
    const { text, to, status } = await browser.get(path);
    expect(status, path).toBeLessThan(500);
    // A page that is not there says its own address.
    seen.set(path, status === 404 ? "" : text);
    if (to.startsWith("/") && !to.startsWith("/sign-in")) left.push(to);
    for (const [, href = ""] of text.matchAll(/<a [^>]*href="(\/[^"#?]*)["#]/g)) left.push(href);
  }
  return seen;
}
