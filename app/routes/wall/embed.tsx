import { renderToStaticMarkup } from "react-dom/server";
import { type Embed, embedIn } from "#app/domain/embed.ts";
import type { Gem } from "#app/domain/views.ts";
import { EmbedPage } from "#app/ui/embed/embed-page.tsx";
import embedded from "#app/ui/styles/embed.css?url";
import styles from "#app/ui/styles/index.css?url";
import { framedFile } from "#app/web/frame.ts";
import { page } from "#app/web/page.ts";
import { stylesheetOf } from "#app/web/stylesheet.ts";
import { gemPage, gemView } from "#db/celebrations.ts";
import type { Read } from "#db/connect.ts";

/** The wall for a frame of another site: as a visitor sees it, whoever looks. A gem that is gone says so there, too. */
export const loader = page.open("see-wall", async ({ read, site, home, url }) => {
  const asked = embedIn(url.searchParams);
  const gems = await gemsFor(read, asked);
  const alone = asked.gem !== null;
  const stylesheets = [styles, embedded, ...(site.colour ? [stylesheetOf(site.colour).href] : [])];
  const shown = { site: site.name, home, stylesheets, theme: asked.theme, gems, alone };
  return framedFile(renderToStaticMarkup(<EmbedPage {...shown} />), alone && gems.length === 0 ? 404 : 200);
});

async function gemsFor(read: Read, { gem, count }: Embed): Promise<Gem[]> {
  if (gem === null) return (await gemPage(read, null, count)).gems;
  const one = await gemView(read, gem);
  return one ? [one] : [];
}
