import { page } from "#app/web/page.ts";
import { mapFile } from "#app/web/sitemap.ts";
import { mapParts } from "#db/sitemap.ts";

/** The map of the site for search engines, in parts, so that no answer grows with the site. */
export const loader = page.open("see-board", async ({ read, home }) =>
  mapFile(home, ["pages", ...(await mapParts(read))]),
);
