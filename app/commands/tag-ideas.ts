import { z } from "zod";
import type { Happening } from "#app/domain/events.ts";
import { pathOfInbox } from "#app/domain/inbox.ts";
import type { BatchRow } from "#db/batches.ts";
import { tagsOf } from "#db/idea-tags.ts";
import { batch, fieldOf, ticked, tickedIdeas } from "./batch.ts";
import { command, theSiteItself } from "./command.ts";
import { several } from "./input.ts";
import { bearTags, chosenTags, tagged } from "./tags.ts";

/** Staff give several ideas the same tags, beside those they bear. */
export const tagIdeas = command({
  deed: "tag-ideas",
  input: z.strictObject({ idea: ticked, tags: several.refine(({ length }) => length > 0, { error: "not-a-choice" }) }),
  subject: theSiteItself,
  async run(tx, { actor, me, input, now, newId }) {
    const chosen = await chosenTags(tx, input.tags);
    const rows: BatchRow[] = [];
    const events: Happening[] = [];
    for (const idea of await tickedIdeas(tx, "tag-idea", actor, input.idea)) {
      const all = [...(await tagsOf(tx, idea.id)), ...chosen];
      const changed = await bearTags(tx, idea.id, all, fieldOf(idea.number));
      if (changed.come.length > 0) events.push(tagged(idea, changed));
      rows.push(...changed.come.map((after) => ({ ideaId: idea.id, before: null, after })));
    }
    return { events: await batch(tx, "tagged", { rows, events }, { me, now, newId }), to: pathOfInbox() };
  },
});
