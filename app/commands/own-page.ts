import { about, type Happening } from "#app/domain/events.ts";
import { worksHere } from "#app/domain/roles.ts";
import type { Tx } from "#db/connect.ts";
import { keepPage, type Person, personById } from "#db/people.ts";

/** Opens the page of somebody who has none. Who works here has one already, and keeps none of their own by that. */
export async function pageOpened(tx: Tx, me: string, now: Date): Promise<Happening[]> {
  const person = (await personById(tx, me)) as Person;
  if (person.pageAt || worksHere(person.role)) return [];
  await keepPage(tx, person, { pageAt: now, unlistedAt: null });
  return [{ kind: "page-opened", subjects: [about("person", me)] }];
}
