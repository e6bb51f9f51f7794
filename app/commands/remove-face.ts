import { about } from "#app/domain/events.ts";
import { dropFace } from "#db/pictures.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";

/** A person shows their initials again. */
export const removeFace = command({
  deed: "remove-face",
  input: nothing,
  subject: theSiteItself,
  async run(tx, { me, now }) {
    const to = "/you/face";
    if (!(await dropFace(tx, me, now))) return { events: [], to };
    return { events: [{ kind: "face-removed", subjects: [about("person", me)] }], to };
  },
});
