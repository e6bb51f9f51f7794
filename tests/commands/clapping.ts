/** A gem on the wall to clap for, and a visitor's device that claps. */
import { clap, shipIdea } from "#app/commands/index.ts";
import { perform } from "#app/commands/perform.ts";
import { visitor } from "#app/domain/actor.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import { applauseFor } from "#db/claps.ts";
import type { House } from "../support/cast.ts";
import { aHouse } from "../support/house.ts";

export async function withGem() {
  const house = await aHouse();
  await house.idea();
  await house.does("Sam", shipIdea, { number: "1" }, { body: "Here.", story: "It is quiet." });
  return house;
}

/** A device without an account claps; its token is its own. */
export function deviceClaps(house: House, clapToken: string | null, form: Record<string, string> = {}) {
  return perform(house.db, clap, { actor: visitor, params: { number: "1" }, form, now: house.now(), clapToken });
}

/** The applause of the first gem as somebody sees it. */
export async function applause(house: House, name = "Vi") {
  const gem = await celebrationByNumber(house.db.read, 1);
  const me = name === "Vi" ? null : house.id(name);
  const { clapsCount: people = 0, visitorClapsCount: visitors = 0, id = "" } = gem ?? {};
  return { people, visitors, ...(await applauseFor(house.db.read, id, me)) };
}
