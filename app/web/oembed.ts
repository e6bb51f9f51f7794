import { cardSize } from "#app/domain/card.ts";
import { embedCounts, frameOf } from "#app/domain/embed.ts";
import { escapeHtml, soundXml } from "#app/domain/html.ts";
import { file } from "./file.ts";
import { snippetOf } from "./frame.ts";

type Asked = { home: string; site: string; query: URLSearchParams };

/** The number of the gem whose address is asked for, or "wall"; null for every address that is neither, or not ours. */
export function oembedded({ home, query }: Pick<Asked, "home" | "query">): number | "wall" | null {
  const asked = query.get("url") ?? "";
  const url = URL.canParse(asked) ? new URL(asked) : null;
  if (!url || url.origin !== new URL(home).origin || url.username || url.password) return null;
  if (url.pathname === "/wall") return "wall";
  const [, number] = url.pathname.match(/^\/wall\/([1-9]\d{0,8})(?:\/[a-z0-9-]*)?$/) ?? [];
  return number ? Number(number) : null;
}

/** What oembed.com calls a rich answer, as JSON or XML. `card` is the path of its picture. */
export function oembedFile(
  { home, site, query }: Asked,
  of: { title: string; gem: number | null; card: string },
): Response {
  const room = { width: most(query.get("maxwidth")), height: most(query.get("maxheight")) };
  const embed = { count: embedCounts.usual, gem: of.gem, theme: "dark" } as const;
  const fits = (room.width ?? cardSize.width) >= cardSize.width && (room.height ?? cardSize.height) >= cardSize.height;
  const said = {
    version: "1.0",
    type: "rich",
    provider_name: site,
    provider_url: `${home}/`,
    title: of.title,
    cache_age: 3600,
    ...frameOf(embed, room),
    html: snippetOf(home, embed, of.title, room),
    ...(fits && {
      thumbnail_url: home + of.card,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  };
  if (query.get("format") !== "xml") return file(JSON.stringify(said), "application/json");
  const lines = Object.entries(said).map(([name, value]) => `<${name}>${escapeHtml(String(value))}</${name}>`);
  const head = '<?xml version="1.0" encoding="utf-8" standalone="yes"?>';
  return file(soundXml(`${head}\n<oembed>\n${lines.join("\n")}\n</oembed>\n`), "text/xml");
}

/** Nothing is smaller than what a gem can be seen in. */
function most(text: string | null): number | null {
  return text && /^\d{1,6}$/.test(text) ? Math.max(Number(text), 1) : null;
}
