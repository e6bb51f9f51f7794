import { found, page } from "#app/web/page.ts";
import { mapPartFile } from "#app/web/sitemap.ts";
import { mapPart } from "#db/sitemap.ts";

/** The pages that every site has. */
const pages = ["/", "/ideas/stages", "/questions", "/pilots", "/wall"].map((path) => ({ path, changedAt: null }));

/** One part of the map, such as /sitemap/ideas-3.xml. */
export const loader = page.open("see-board", async ({ read, home, params }) => {
  const [, part = ""] = params.part?.match(/^([a-z]+(?:-\d{1,6})?)\.xml$/) ?? [];
  return mapPartFile(home, part === "pages" ? pages : found(await mapPart(read, part)));
});
