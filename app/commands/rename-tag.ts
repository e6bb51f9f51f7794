import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { renameTag as keepName } from "#db/tags.ts";
import { keepWords } from "#db/word-changes.ts";
import { command } from "./command.ts";
import { line } from "./input.ts";
import { tagInAddress } from "./tags.ts";

/** An admin finds a better name for a tag; its old address leads to the new one. */
export const renameTag = command({
  deed: "rename-tag",
  input: z.strictObject({ name: line(limits.tag) }),
  subject: tagInAddress,
  async run(tx, { subject: tag, input: { name }, newId }) {
    if (tag.name === name) return { events: [], to: "/admin/tags" };
    if (!(await keepName(tx, tag.id, name))) throw new Refusal("tag-exists", "name");
    const data = await keepWords(tx, newId, { tag: tag.name }, { tag: name });
    return { events: [{ kind: "tag-renamed", subjects: [about("tag", tag.id)], data }], to: "/admin/tags" };
  },
});
