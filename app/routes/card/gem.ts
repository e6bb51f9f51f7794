import { numberIn } from "#app/commands/command.ts";
import { cardOfGem } from "#app/ui/card/cards.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";
import { found, page } from "#app/web/page.ts";
import { gemView } from "#db/celebrations.ts";

/** The picture of an entry of the wall, where it is shared, with the names that are agreed to as it is drawn. */
export const loader = page.open("see-wall", async ({ read, site, params }) => {
  const gem = found(await gemView(read, numberIn(params)));
  return cardFile(cardOfGem(site, gem), pictureOf);
});
