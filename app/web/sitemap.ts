import { escapeHtml } from "#app/domain/html.ts";
import type { Mapped } from "#db/sitemap.ts";
import { file } from "./file.ts";

/** The map of the site for search engines: its parts. */
export function mapFile(home: string, parts: string[]): Response {
  return xml(
    "sitemapindex",
    "sitemap",
    home,
    parts.map((part) => ({ path: `/sitemap/${part}.xml`, changedAt: null })),
  );
}

/** One part of the map: addresses of the site. */
export function mapPartFile(home: string, mapped: Mapped[]): Response {
  return xml("urlset", "url", home, mapped);
}

function xml(whole: string, one: string, home: string, mapped: Mapped[]): Response {
  const lines = mapped.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
    return `<${one}><loc>${escapeHtml(home + path)}</loc>${changed}</${one}>\n`;
  });
  const space = "http://www.sitemaps.org/schemas/sitemap/0.9";
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<${whole} xmlns="${space}">\n`;
  return file(`${head}${lines.join("")}</${whole}>\n`, "application/xml");
}
