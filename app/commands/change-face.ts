import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { encodeFace } from "#app/pictures/encode.ts";
import { holdPerson } from "#db/people.ts";
import { addPicture, dropFace } from "#db/pictures.ts";
import { command, theSiteItself } from "./command.ts";
import { picture } from "./input.ts";
import { keepPicture, perHour } from "./picture.ts";

/** A person shows a picture instead of their initials; one they showed before goes. */
export const changeFace = command({
  deed: "change-face",
  input: z.strictObject({ picture }),
  limits: [perHour],
  prepare: async ({ picture }, tools) => keepPicture(await encodeFace(picture), tools),
  subject: theSiteItself,
  async run(tx, { me, prepared: kept, now }) {
    // Held, so that of two at once the later takes the place of the earlier.
    await holdPerson(tx, me);
    await dropFace(tx, me, now);
    await addPicture(tx, { ...kept, personId: me, alt: "", byId: me, at: now });
    return { events: [{ kind: "face-changed", subjects: [about("person", me)] }], to: "/you/face" };
  },
});
