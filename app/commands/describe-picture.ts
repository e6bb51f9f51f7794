import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { describe } from "#db/pictures.ts";
import { command } from "./command.ts";
import { line } from "./input.ts";
import { aboutPicture, pictureInAddress, placeOfPicture } from "./picture-place.ts";

/** Says in other words what is to be seen in a picture. */
export const describePicture = command({
  deed: "describe-picture",
  input: z.strictObject({ alt: line(limits.alt) }),
  subject: pictureInAddress,
  async run(tx, { subject: picture, input: { alt } }) {
    const place = await placeOfPicture(tx, picture);
    if (picture.alt === alt) return { events: [], to: place.href };
    if (!(await describe(tx, picture, alt))) throw new Refusal("changed-meanwhile");
    return { events: [aboutPicture("picture-described", place)], to: place.href };
  },
});
