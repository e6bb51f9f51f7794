import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { encodePicture } from "#app/pictures/encode.ts";
import { celebrationByNumber } from "#db/celebrations.ts";
import { addPicture as keepPictureRow } from "#db/pictures.ts";
import { holdPictures } from "#db/stories.ts";
import { command, numberIn } from "./command.ts";
import { line, picture } from "./input.ts";
import { keepPicture, perHour } from "./picture.ts";

/** Staff add a picture to a story, with words for those who can't see it. */
export const addPicture = command({
  deed: "add-picture",
  input: z.strictObject({ alt: line(limits.alt), picture }),
  limits: [perHour],
  prepare: async ({ picture }, tools) => keepPicture(await encodePicture(picture), tools),
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { me, subject: celebration, input: { alt }, prepared: kept, now }) {
    // Held while they are counted, so that two at once are not one too many.
    if ((await holdPictures(tx, celebration.id)) >= limits.pictures) throw new Refusal("too-many-pictures");
    await keepPictureRow(tx, { ...kept, celebrationId: celebration.id, alt, byId: me, at: now });
    const subjects = [about("celebration", celebration.id), about("idea", celebration.ideaId)];
    return {
      events: [{ kind: "picture-added", subjects, data: { celebration: celebration.number } }],
      to: `/wall/${celebration.number}/pictures`,
    };
  },
});
