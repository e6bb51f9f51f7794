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

/** Where something of an idea, or of those who had to do with it, may stand: lists, searches, feeds, its own pages, Ann's. */
export function placesOf(number: number, slug: string): string[] {
  const idea = `/ideas/${number}`;
  const said = slug.replaceAll("-", "+");
  return [
    ...["/search?q=canary", "/search?q=cousin", "/?tag=quiet", "/?question=1", "/?mine=votes", "/?mine=comments"],
    ...["/?sort=wanted", "/?sort=shuffle", "/?sort=polish", `/ideas/similar?title=${said}`],
    ...["/questions/1/feed.atom", "/questions/1/feed.json", "/questions/1", "/sitemap/ideas-1.xml", "/pilots"],
    ...[idea, `${idea}/${slug}`, `${idea}/vote`, `${idea}/comments`, `${idea}/polish`, `${idea}/missing`],
    ...[`${idea}/revisions`, `${idea}/thanks`, `${idea}/join`, `${idea}/tags`, `${idea}/nominate`, "/people/ann"],
    ...["/people/ann/thanks", `/share/idea/${number}`, "/you", "/you/notifications", "/you/votes", "/you/comments"],
    ...["/you/polishes", "/you/thanks", "/you/links", "/you/export", "/ideas/1/a-quiet-hour", "/ideas/stages"],
    ...[`/ideas/new?title=${said}`, `/oembed?url=http://localhost:3000${idea}`],
  ];
}

/** Which of some words stand where, but for what was typed into a field. */
export function foundIn(seen: Map<string, string>, words: string[]): string[] {
  return [...seen].flatMap(([path, text]) => {
    const read = text.replaceAll(/value="[^"]*"/g, "");
    return words.filter((one) => read.includes(one)).map((one) => `${one} at ${path}`);
  });
}
