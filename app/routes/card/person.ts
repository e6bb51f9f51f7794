import { cardOfPerson } from "#app/ui/card/cards.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";
import { found, page } from "#app/web/page.ts";
import { contributor } from "#db/celebrations.ts";

/** The picture of somebody who has a page, where it is shared. */
export const loader = page.open("see-person", async ({ read, site, params: { handle = "" } }) => {
  const person = found(await contributor(read, handle));
  return cardFile(cardOfPerson(site, person), pictureOf);
});
