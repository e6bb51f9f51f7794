import { idOf, isStaff } from "#app/domain/actor.ts";
import { ideaView } from "#db/idea-page.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";

/** What a reader finds on an idea's page, as text. */
export async function pageOf(house: House, number: string, name: string): Promise<string> {
  const actor = house.who(name);
  const site = (await theSite(house.db.read)) as Site;
  const reading = { site, now: house.now(), readerId: idOf(actor), forStaff: isStaff(actor) };
  return JSON.stringify(await ideaView(house.db.read, Number(number), reading));
}
