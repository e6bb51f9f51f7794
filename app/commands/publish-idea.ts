import { pathOfInbox } from "#app/domain/inbox.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { command } from "./command.ts";
import { seenOrNot } from "./idea.ts";
import { nothing } from "./input.ts";
import { published, showFirst } from "./publishing.ts";

/** Staff have looked at an idea that was held: from now on it stands before everybody, as if it were posted now. */
export const publishIdea = command({
  deed: "publish-idea",
  input: nothing,
  subject: seenOrNot,
  async run(tx, { site, subject: idea, now }) {
    const posted = idea.unseen === "held" ? await showFirst(tx, idea, site, now) : null;
    if (!posted) throw new Refusal("looked-at-already");
    return { events: [published("idea-published", { idea, authorId: idea.dreamerId }), posted], to: pathOfInbox() };
  },
});
