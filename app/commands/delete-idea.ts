import { about } from "#app/domain/events.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { removeIdea } from "#db/idea-removal.ts";
import { command } from "./command.ts";
import { seenOrNot } from "./idea.ts";
import { nothing } from "./input.ts";
import { endReportsOf } from "./report.ts";

/** Takes one's own idea back, as long as nobody else has joined in. Nothing of it stays but that it is gone. */
export const deleteIdea = command({
  deed: "delete-idea",
  input: nothing,
  subject: seenOrNot,
  async run(tx, { subject: idea, now }) {
    const over = await endReportsOf(tx, idea);
    if (!(await removeIdea(tx, idea, now))) throw new Refusal("idea-shared");
    return {
      events: [{ kind: "idea-deleted", subjects: [about("idea", idea.id)], data: { idea: idea.number } }, ...over],
      to: "/you",
    };
  },
});
