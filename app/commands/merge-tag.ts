import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { mergeTag as makeOne, tagBySlug } from "#db/tags.ts";
import { command } from "./command.ts";
import { tagInAddress } from "./tags.ts";

/** An admin makes one tag of two: the ideas and the addresses of one become those of the other. */
export const mergeTag = command({
  deed: "merge-tag",
  input: z.strictObject({ into: z.string({ error: "required" }).min(1, { error: "required" }) }),
  subject: tagInAddress,
  async run(tx, { subject: tag, input }) {
    const into = await tagBySlug(tx, input.into);
    if (!into || into.id === tag.id || !(await makeOne(tx, tag.id, into.id))) throw new Refusal("unknown-tag", "into");
    return {
      events: [{ kind: "tag-merged", subjects: [about("tag", tag.id), about("tag", into.id)] }],
      to: "/admin/tags",
    };
  },
});
