import { found, page } from "#app/web/page.ts";
import { stylesheetOf } from "#app/web/stylesheet.ts";
import { coloursEver } from "#db/site.ts";

/** /theme.<hash>.css: the site's own colour, or one it had, for pages that were opened then. */
export const loader = page.open("see-board", async ({ read, url }) => {
  const asked = /^\/theme\.[\w-]{27}\.css$/.test(url.pathname);
  const colours = asked ? await coloursEver(read) : [];
  const colour = found(colours.find((one) => stylesheetOf(one).href === url.pathname) ?? null);
  return new Response(stylesheetOf(colour).css, {
    headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" },
  });
});
