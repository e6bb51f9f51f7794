import { data } from "react-router";
import { embedWords } from "#app/copy/pages/embed.ts";
import { oembedded, oembedFile } from "#app/web/oembed.ts";
import { found, page } from "#app/web/page.ts";
import { celebrationByNumber } from "#db/celebrations.ts";

/** How other sites show the wall, or one of its gems, by its address alone; see oembed.com. */
export const loader = page.open("see-wall", async ({ read, site, home, url }) => {
  const query = url.searchParams;
  const asked = { home, site: site.name, query };
  if (!["json", "xml", null].includes(query.get("format"))) throw data(null, 501);
  const what = found(oembedded(asked));
  if (what === "wall")
    return oembedFile(asked, { title: embedWords.frame(site.name), gem: null, card: "/wall/card.png" });
  const { title, number } = found(await celebrationByNumber(read, what));
  return oembedFile(asked, { title, gem: number, card: `/wall/${number}/card.png` });
});
