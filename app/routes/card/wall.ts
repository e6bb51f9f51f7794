import { mostStones } from "#app/domain/card.ts";
import { cardOfWall } from "#app/ui/card/cards.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";
import { page } from "#app/web/page.ts";
import { gemPage } from "#db/celebrations.ts";

/** The picture of the wall, where it is shared. */
export const loader = page.open("see-wall", async ({ read, site }) => {
  const { gems } = await gemPage(read, null, mostStones);
  return cardFile(cardOfWall(site, gems), pictureOf);
});
