/** What tests of words that wait for a look need. */
import { changeModeration } from "#app/commands/index.ts";
import { textsOf } from "#app/commands/settings.ts";
import { editionOf } from "#app/domain/edition.ts";
import type { Holding } from "#app/domain/moderation.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";

/** Ada chooses whose words wait. */
export async function holds(house: House, holding: Holding, name = "Ada") {
  const site = (await theSite(house.db.read)) as Site;
  return house.does(name, changeModeration, {}, { holding, edition: editionOf(textsOf(site, "moderation")) });
}

/** The id of a comment, from where it stands. */
export function commentIn({ to }: { to: string }): string {
  return to.split("#c-")[1] as string;
}
