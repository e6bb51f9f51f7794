import { Feed } from "feed";
import { escapeHtml, soundXml, withWholeLinks } from "#app/domain/html.ts";
import { file } from "./file.ts";

/** Paths are of this site; the ids are UUIDs, which stay when a title changes or the site moves. */
type FeedOf = {
  id: string;
  title: string;
  words: string;
  /** The page it is the feed of. */
  page: string;
  /** Its own address without ".atom" or ".json". */
  path: string;
  /** When it was last changed while it has no entries. */
  since: Date;
  entries: FeedEntry[];
};
type FeedEntry = {
  id: string;
  path: string;
  title: string;
  html: string;
  at: Date;
  by: { name: string; handle: string | null } | null;
};

/** A feed as Atom or as JSON, whichever its address ends with. */
export function feedFile(url: URL, { home, name }: { home: string; name: string }, feed: FeedOf): Response {
  const isJson = url.pathname.endsWith(".json");
  const made = isJson ? feedIn(home, name, feed, same, same) : feedIn(home, name, feed, escapeHtml, escapedOnce);
  if (isJson) return file(made.json1(), "application/feed+json");
  return file(soundXml(made.atom1()), "application/atom+xml");
}

/** `title` and `text` write what people wrote so that the form takes it for text. */
function feedIn(home: string, name: string, feed: FeedOf, title: Writes, text: Writes): Feed {
  const { id, words, page, path, since, entries } = feed;
  const made = new Feed({
    id: `urn:uuid:${id}`,
    title: text(feed.title),
    description: text(words),
    link: `${home}${page}`,
    feedLinks: { atom: `${home}${path}.atom`, json: `${home}${path}.json` },
    updated: new Date(Math.max(...entries.map(({ at }) => at.getTime()), since.getTime())),
    author: { name: text(name), link: `${home}/` },
    generator: "Roughstone",
  });
  for (const { id, path, html, at, by, ...entry } of entries) {
    const link = `${home}${path}`;
    made.addItem({
      id: `urn:uuid:${id}`,
      title: title(entry.title),
      link,
      content: html ? withWholeLinks(html, link) : `<p>${escapeHtml(entry.title)}</p>`,
      date: at,
      published: at,
      author: by ? [{ name: text(by.name), link: by.handle ? `${home}/people/${by.handle}` : undefined }] : undefined,
    });
  }
  return made;
}

type Writes = (text: string) => string;

const same: Writes = (text) => text;

/** The writer of XML takes "&amp;" for an ampersand it has met before; so it must meet one. */
const escapedOnce: Writes = (text) => text.replaceAll("&", "&amp;");
