import { about } from "#app/domain/events.ts";
import { retireTag } from "#db/tags.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { tagInAddress } from "./tags.ts";

/** An admin brings a retired tag back, to be given again. */
export const bringBackTag = command({
  deed: "bring-back-tag",
  input: nothing,
  subject: tagInAddress,
  async run(tx, { subject: tag }) {
    const changed = await retireTag(tx, tag.id, null);
    return {
      events: changed ? [{ kind: "tag-brought-back", subjects: [about("tag", tag.id)] }] : [],
      to: "/admin/tags",
    };
  },
});
