import { about } from "#app/domain/events.ts";
import { retireTag as retire } from "#db/tags.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";
import { tagInAddress } from "./tags.ts";

/** An admin retires a tag: it stays on its ideas and is given to no more. */
export const retireTag = command({
  deed: "retire-tag",
  input: nothing,
  subject: tagInAddress,
  async run(tx, { subject: tag, now }) {
    const changed = await retire(tx, tag.id, now);
    return { events: changed ? [{ kind: "tag-retired", subjects: [about("tag", tag.id)] }] : [], to: "/admin/tags" };
  },
});
