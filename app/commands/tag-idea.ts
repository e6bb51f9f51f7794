import { z } from "zod";
import { isStaff } from "#app/domain/actor.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { tagNamesIn } from "#app/domain/tag.ts";
import type { Tx } from "#db/connect.ts";
import { Again } from "#db/fault.ts";
import { tagsOf } from "#db/idea-tags.ts";
import { addTag, type Tag, tagByName } from "#db/tags.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeLine, several } from "./input.ts";
import { bearTags, chosenTags, tagged } from "./tags.ts";

/** Who dreamed an idea up, or staff, say what it is about: exactly the tags of the form. New ones are made by staff. */
export const tagIdea = command({
  deed: "tag-idea",
  input: z.strictObject({
    tags: several,
    new: maybeLine(limits.line)
      .transform((line) => tagNamesIn(line ?? ""))
      .refine((names) => names.every(({ length }) => length <= limits.tag), { error: "too-long" }),
  }),
  subject: ideaInAddress,
  async run(tx, { actor, subject: idea, input, now, newId }) {
    if (input.new.length > 0 && !isStaff(actor)) throw new Refusal("staff-only");
    const chosen = await chosenTags(tx, input.tags, await tagsOf(tx, idea.id));
    if (input.new.length > limits.tags) throw new Refusal("too-many-tags", "new");
    const made: Tag[] = [];
    for (const name of input.new) {
      const tag = await tagNamed(tx, { id: newId(), name, createdAt: now });
      if (tag.isNew) made.push(tag);
      chosen.push(tag);
    }
    const changed = await bearTags(tx, idea.id, chosen, input.new.length > 0 ? "new" : "tags");
    const events: Happening[] = [
      tagged(idea, changed),
      ...made.map(({ id }): Happening => ({ kind: "tag-created", subjects: [about("tag", id)] })),
    ];
    return { events: changed.come.length + changed.gone.length > 0 ? events : [], to: pathOf(idea) };
  },
});

/** The tag of this name, made now if there is none; a retired one is not given again. */
async function tagNamed(tx: Tx, tag: Pick<Tag, "id" | "name" | "createdAt">): Promise<Tag & { isNew: boolean }> {
  const known = await tagByName(tx, tag.name);
  if (known?.retiredAt) throw new Refusal("unknown-tag", "new");
  const made = known ? null : await addTag(tx, tag);
  if (!known && !made) throw new Again();
  return { ...((known ?? made) as Tag), isNew: made !== null };
}
