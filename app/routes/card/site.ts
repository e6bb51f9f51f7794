import { cardOfSite } from "#app/ui/card/cards.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";
import { page } from "#app/web/page.ts";

/** The picture of the site, where a page without one of its own is shared. */
export const loader = page.open("see-board", async ({ site }) => cardFile(cardOfSite(site), pictureOf));
