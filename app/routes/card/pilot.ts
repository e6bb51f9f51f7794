import { numberIn } from "#app/commands/command.ts";
import { cardOfPilot } from "#app/ui/card/cards.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";
import { found, page } from "#app/web/page.ts";
import { pilotCard } from "#db/pilots.ts";

/** The picture of a pilot that everybody may see, where it is shared. */
export const loader = page.open("see-pilot", async ({ read, site, params }) => {
  const pilot = found(await pilotCard(read, numberIn(params)));
  return cardFile(cardOfPilot(site, pilot), pictureOf);
});
