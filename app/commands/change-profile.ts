import { z } from "zod";
import { isStaff } from "#app/domain/actor.ts";
import { editionOf, mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { colours } from "#app/domain/face.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { ownerOf } from "#db/handles.ts";
import { changeProfile as keepProfile, type Profile, personById } from "#db/people.ts";
import { command } from "./command.ts";
import { choice, edition, handle, line, maybe, textIfSaid } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";

/** What a profile says, in the order of its form, for the mark that the form carries. */
export function textsOf({ name, handle, words, cares, colour }: Profile): (string | null)[] {
  return [name, handle, words, colour, cares];
}

/**
 * A person changes how others see them: their name, their handle, a few words, the colour of their face; and if they
 * work here, what they care about.
 */
export const changeProfile = command({
  deed: "change-profile",
  input: z.strictObject({
    name: line(limits.name),
    handle,
    words: maybe(limits.words),
    cares: textIfSaid(limits.words),
    colour: choice(colours),
    edition,
  }),
  limits: [{ times: 60, seconds: 3600, perPerson: true }],
  subject: (tx, _, actor) => personById(tx, actor.kind === "person" ? actor.id : ""),
  async run(tx, { actor, me, subject: person, input: { edition, ...said }, now }) {
    const to = "/you/profile?saved=1";
    const cares = isStaff(actor) && said.cares !== undefined ? said.cares : person.cares;
    const profile = { ...said, cares };
    const before = textsOf(person);
    if (editionOf(textsOf(profile)) === editionOf(before)) return { events: [], to };
    mustStand(edition, before);
    await mustSuitNewcomer(tx, me, profile.words ?? "", now, { field: "words" });
    const owner = await ownerOf(tx, profile.handle);
    if (owner !== null && owner !== me) throw new Refusal("handle-taken", "handle");
    await keepProfile(tx, person, profile, now);
    return { events: [{ kind: "profile-changed", subjects: [about("person", me)] }], to };
  },
});
