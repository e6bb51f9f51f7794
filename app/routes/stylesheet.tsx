import { page } from "#app/web/page.ts";
import { stylesheetOf } from "#app/web/stylesheet.ts";
import { coloursEver } from "#db/site.ts";

/** /theme.<hash>.css: the site's own colour, or one it had, for pages that were opened then. */
export const loader = page.open("see-board", async ({ read, url }) => {
  const isIt = (colour: string) => stylesheetOf(colour).href === url.pathname;
  const asked = /^\/theme\.[0-9a-f]{16}\.css$/.test(url.pathname);
  const colour = asked && (await coloursEver(read)).find(isIt);
  if (!colour)
    return new Response("There is nothing here.\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  return new Response(stylesheetOf(colour).css, {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" },
  });
});
