import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { addTag } from "#db/tags.ts";
import { command, theSiteItself } from "./command.ts";
import { line } from "./input.ts";

/** An admin makes a tag that ideas can be given. */
export const createTag = command({
  deed: "create-tag",
  input: z.strictObject({ name: line(limits.tag) }),
  subject: theSiteItself,
  async run(tx, { input: { name }, now, newId }) {
    const id = newId();
    if (!(await addTag(tx, { id, name, createdAt: now }))) throw new Refusal("tag-exists", "name");
    return { events: [{ kind: "tag-created", subjects: [about("tag", id)] }], to: "/admin/tags" };
  },
});
