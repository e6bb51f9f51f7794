import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { retoldComments } from "#app/domain/on-behalf.ts";
import { pathOf } from "#app/domain/paths.ts";
import { broughtById } from "#db/on-behalf.ts";
import { command } from "./command.ts";
import { say, wordsAdded } from "./comment.ts";
import { ideaInAddress } from "./idea.ts";
import { maybeChoice, words } from "./input.ts";
import { bring, bringingLimit, broughtHappened, customerNamed, fromWhom } from "./on-behalf.ts";

/** Staff write down what a customer said about an idea. It stands under their own name until the customer says yes. */
export const addCommentFor = command({
  deed: "add-comment-for",
  limits: bringingLimit,
  input: z.strictObject({ ...fromWhom, body: words(limits.comment), kind: maybeChoice(retoldComments) }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body) }),
  subject: ideaInAddress,
  async run(tx, { me, site, subject: idea, input, prepared, now, newId }) {
    const { id: given, person: named, body, kind: asked, ...from } = input;
    const person = await customerNamed(tx, named);
    const before = given ? await broughtById(tx, given) : null;
    if (before?.byId === me && before.ideaId === idea.id)
      return { events: [], to: `${pathOf(idea)}#c-${before.commentId}` };
    const kind = asked ?? "comment";
    const said = { authorId: me, parentId: null, kind, body, ...prepared };
    const { id: commentId, to } = await say(tx, idea, said, { given: newId(), now, newId });
    const id = before ? newId() : (given ?? newId());
    await bring(tx, { id, ideaId: idea.id, commentId, kind: "comment", ...from }, { person, me, site, now });
    const added = await wordsAdded(tx, idea, { id: commentId, ...said }, now);
    return { events: [broughtHappened("comment-added-for", { id, idea, personId: person.id }), ...added], to };
  },
});
