/** Crowds for the tests of votes: people who come all at once, and the idea's page as one of the cast sees it. */
import { isStaff } from "#app/domain/actor.ts";
import type { IdeaView } from "#app/domain/views.ts";
import { ideaView } from "#db/idea-page.ts";
import { type Site, theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";

/** An idea's page as one of the cast sees it. */
export async function seen(house: House, name: string, number = "1"): Promise<IdeaView> {
  const actor = house.who(name);
  const site = (await theSite(house.db.read)) as Site;
  const readerId = actor.kind === "person" ? actor.id : null;
  const reading = { site, now: house.now(), readerId, forStaff: isStaff(actor) };
  return (await ideaView(house.db.read, Number(number), reading)) as IdeaView;
}

/** People whose accounts were made just now; their names are also their handles. */
export async function newcomers(house: House, count: number, called = "newcomer"): Promise<string[]> {
  const names = Array.from({ length: count }, (_, n) => `${called}-${n}`);
  await inParts(names, (name) => house.join(name));
  return names;
}

/** Many things, fifty at a time. */
export async function inParts<T>(things: T[], does: (thing: T) => Promise<unknown>): Promise<void> {
  for (let n = 0; n < things.length; n += 50) await Promise.all(things.slice(n, n + 50).map(does));
}
