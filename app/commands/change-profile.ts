import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { colours } from "#app/domain/face.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { ownerOf } from "#db/handles.ts";
import { changeProfile as keepProfile, personById } from "#db/people.ts";
import { command } from "./command.ts";
import { choice, edition, handle, line, maybe } from "./input.ts";

/** A person changes how others see them: their name, their handle, a few words, the colour of their face. */
export const changeProfile = command({
  deed: "change-profile",
  input: z.strictObject({
    name: line(limits.name),
    handle,
    words: maybe(limits.words),
    colour: choice(colours),
    edition,
  }),
  limits: [{ times: 60, seconds: 3600, perPerson: true }],
  subject: (tx, _, actor) => personById(tx, actor.kind === "person" ? actor.id : ""),
  async run(tx, { me, subject: person, input: { edition, ...profile }, now }) {
    const to = "/you/profile?saved=1";
    const { name, handle, words, colour } = person;
    const same =
      profile.name === name && profile.handle === handle && profile.words === words && profile.colour === colour;
    if (same) return { events: [], to };
    mustStand(edition, [name, handle, words, colour]);
    const owner = await ownerOf(tx, profile.handle);
    if (owner !== null && owner !== me) throw new Refusal("handle-taken", "handle");
    await keepProfile(tx, person, profile, now);
    return { events: [{ kind: "profile-changed", subjects: [about("person", me)] }], to };
  },
});
