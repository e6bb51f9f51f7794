import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { giveComment } from "#db/comments.ts";
import { Again } from "#db/fault.ts";
import { giveIdea } from "#db/ideas.ts";
import { wordsBrought } from "#db/on-behalf.ts";
import { countFirstIdea } from "#db/share-links.ts";
import { command } from "./command.ts";
import { edition } from "./input.ts";
import { broughtHappened, broughtInAddress, sayWord } from "./on-behalf.ts";

/** Says yes to what staff brought for oneself: an idea or a comment is one's own from then on, under one's own name. */
export const acceptOnBehalf = command({
  deed: "accept-on-behalf",
  input: z.strictObject({ edition }),
  subject: broughtInAddress,
  async run(tx, { me, subject: brought, input: { edition }, now }) {
    const { id, idea, kind, byId, commentId } = brought;
    const to = commentId ? `${pathOf(idea)}#c-${commentId}` : pathOf(idea);
    if (!(await sayWord(tx, brought, "accepted", now))) return { events: [], to };
    const words = await wordsBrought(tx, brought);
    if (!words) throw new Refusal("comment-deleted");
    // Nobody takes words for their own that they have not read.
    mustStand(edition, words);
    if (commentId && !(await giveComment(tx, commentId, byId, me))) throw new Again();
    const accepted = broughtHappened("on-behalf-accepted", { id, idea, personId: me });
    if (kind !== "idea") return { events: [accepted], to };
    if (!(await giveIdea(tx, idea.id, byId, me))) throw new Again();
    if (!idea.unseen) {
      await countFirstIdea(tx, me, 1);
      await countFirstIdea(tx, byId, -1);
    }
    const subjects = [about("idea", idea.id)];
    return { events: [accepted, { kind: "idea-claimed", subjects, data: { idea: idea.number } }], to };
  },
});
