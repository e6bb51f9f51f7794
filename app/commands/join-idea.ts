import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { foldForSearch } from "#app/domain/search.ts";
import { addComment } from "./add-comment.ts";
import { castVote } from "./cast-vote.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybe, maybeLine, several } from "./input.ts";
import { mustBeUnseen, unseenField } from "./unseen-field.ts";

/** Votes for an idea instead of posting one's own, and brings one's own words along as a yes-and. */
export const joinIdea = command({
  deed: "join-idea",
  // The form of a new idea may be sent here as it is.
  input: z.strictObject({
    id: formId,
    title: maybeLine(limits.title),
    body: maybe(limits.joining),
    question: z.string().optional(),
    tags: several,
    look: z.string().optional(),
    website: unseenField,
  }),
  prepare: async ({ title, body, website }) => {
    mustBeUnseen(website);
    const words = [title, body].filter(Boolean).join("\n\n");
    return { words, bodyHtml: renderMarkdown(words) };
  },
  subject: ideaInAddress,
  async run(tx, { input: { id, title, body }, prepared: { words, bodyHtml }, ...deed }) {
    const voted = await castVote.run(tx, { ...deed, input: { strength: null, reason: null }, prepared: undefined });
    const saysNothingNew = !body && foldForSearch(title ?? "") === foldForSearch(deed.subject.title);
    const to = `${pathOf(deed.subject)}?joined`;
    if (!words || saysNothingNew) return { ...voted, to };
    const input = { id, body: words, kind: "yes-and" as const, parent: "", pilot: null };
    const said = await addComment.run(tx, { ...deed, input, prepared: { bodyHtml } });
    return { events: [...voted.events, ...said.events], to };
  },
});
