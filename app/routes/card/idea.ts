import { numberIn } from "#app/commands/command.ts";
import { cardOfIdea } from "#app/ui/card/cards.ts";
import { pictureOf } from "#app/ui/card/picture.ts";
import { cardFile } from "#app/web/cards.ts";
import { found, page } from "#app/web/page.ts";
import { ideaRow } from "#db/ideas.ts";

/** The picture of an idea, where it is shared. */
export const loader = page.open("see-idea", async ({ read, site, params }) => {
  const idea = found(await ideaRow(read, null, numberIn(params)));
  return cardFile(cardOfIdea(site, idea), pictureOf);
});
