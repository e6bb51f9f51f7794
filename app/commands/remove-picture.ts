import { dropPicture } from "#db/pictures.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { aboutPicture, pictureInAddress, placeOfPicture } from "./picture-place.ts";

/** Removes a picture: from that moment on it is shown nowhere, and its files go. */
export const removePicture = command({
  deed: "remove-picture",
  input: nothing,
  subject: pictureInAddress,
  async run(tx, { subject: picture, now }) {
    const place = await placeOfPicture(tx, picture);
    if (!(await dropPicture(tx, picture, now))) return { events: [], to: place.href };
    return { events: [aboutPicture("picture-removed", place)], to: place.href };
  },
});
