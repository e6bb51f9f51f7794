import { notFound, page } from "#app/web/page.ts";
import { stylesheetOf } from "#app/web/stylesheet.ts";
import { coloursEver } from "#db/site.ts";

/** /theme.<hash>.css: the site's own colour, or one it had, for pages that were opened then. */
export const loader = page.open("see-board", async ({ read, site, url, answer }) => {
  const known = (colour: string) => stylesheetOf(colour).href === url.pathname;
  if (!/^\/theme\.[0-9a-f]{16}\.css$/.test(url.pathname)) notFound();
  const now = site?.colour && known(site.colour) ? site.colour : null;
  const colour = now ?? (await coloursEver(read)).find(known) ?? notFound();
  answer.set("Cache-Control", "public, max-age=31536000, immutable");
  return new Response(stylesheetOf(colour).css, { headers: { "Content-Type": "text/css; charset=utf-8" } });
});
