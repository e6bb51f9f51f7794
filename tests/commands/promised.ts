import { keepPromise, makePilotPromise, makePromise, movePromise } from "#app/commands/index.ts";
import { ideaView } from "#db/idea-page.ts";
import type { Site } from "#db/site.ts";
import { theSite } from "#db/site.ts";
import type { House } from "../support/cast.ts";

/** Sam promises something to the first idea, or another; answers the promise's id. */
export async function promises(house: House, by: string, form: object = {}, number = "1"): Promise<string> {
  const { to } = await house.does("Sam", makePromise, { number }, { words: "Measure both rooms.", by, ...form });
  return to.split("#p-")[1] as string;
}

export async function promisesToPilot(house: House, by: string, number = "1"): Promise<string> {
  const { to } = await house.does("Sam", makePilotPromise, { number }, { words: "Bring the cups.", by });
  return to.split("#p-")[1] as string;
}

export const keeps = (house: House, id: string, form: object = {}, name = "Sam") =>
  house.does(name, keepPromise, { id }, { ...form });
export const moves = (house: House, id: string, form: object, name = "Sam") =>
  house.does(name, movePromise, { id }, { ...form });

/** The promises of the first idea as everybody reads them: "state day: what by whom for when on which day said; …". */
export async function readPromises(house: House): Promise<string[]> {
  const site = (await theSite(house.db.read)) as Site;
  const view = await ideaView(house.db.read, 1, { site, now: house.now(), readerId: null, forStaff: false });
  return (view?.promises ?? []).map(
    ({ state, dueOn, entries }) =>
      `${state} ${dueOn}: ${entries
        .map(({ what, by, dueOn, day, words }) => [what, by?.name, dueOn, day, words].filter(Boolean).join(" "))
        .join("; ")}`,
  );
}
