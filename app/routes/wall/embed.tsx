import { renderToStaticMarkup } from "react-dom/server";
import { embedIn } from "#app/domain/embed.ts";
import { EmbedPage } from "#app/ui/embed/embed-page.tsx";
import embedded from "#app/ui/styles/embed.css?url";
import styles from "#app/ui/styles/index.css?url";
import { framedFile } from "#app/web/frame.ts";
import { found, page } from "#app/web/page.ts";
import { stylesheetOf } from "#app/web/stylesheet.ts";
import { gemPage, gemView } from "#db/celebrations.ts";

/** The wall for a frame of another site: as a visitor sees it, whoever looks. */
export const loader = page.open("see-wall", async ({ read, site, home, url }) => {
  const { count, gem, theme } = embedIn(url.searchParams);
  const gems = gem ? [found(await gemView(read, gem))] : (await gemPage(read, null, count)).gems;
  const stylesheets = [styles, embedded, ...(site.colour ? [stylesheetOf(site.colour).href] : [])];
  const shown = { site: site.name, home, stylesheets, theme, gems, alone: gem !== null };
  return framedFile(renderToStaticMarkup(<EmbedPage {...shown} />));
});
