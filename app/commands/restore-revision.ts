import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about, type Happening } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { saysTheSame } from "#app/domain/polish.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { slugOf } from "#app/domain/slug.ts";
import { excerptOf } from "#app/domain/text.ts";
import { Again } from "#db/fault.ts";
import { reviseIdea } from "#db/ideas.ts";
import { addRevision } from "#db/revisions.ts";
import { keepVotesOf } from "#db/votes.ts";
import { command } from "./command.ts";
import { edition, line, maybeChoice } from "./input.ts";
import { revisionInAddress } from "./polish.ts";

/** Staff let an idea say once more what it said before, as a new revision, and say why. */
export const restoreRevision = command({
  deed: "restore-revision",
  input: z.strictObject({ why: line(limits.line), meaning: maybeChoice(["changed"]), edition }),
  subject: revisionInAddress,
  async run(tx, { me, subject: { idea, ...restored }, input, now }) {
    if (idea.stage === "shipped") throw new Refusal("idea-shipped");
    mustStand(input.edition, [idea.title, idea.body]);
    if (saysTheSame(restored, idea)) throw new Refusal("revision-stands");
    const { title, body, byId } = restored;
    const meaning = input.meaning ?? "kept";
    const words = { title, body, bodyHtml: renderMarkdown(body), excerpt: excerptOf(body) };
    const number = idea.revision + 1;
    if (!(await reviseIdea(tx, idea, words, { polishes: 0, meaning }))) throw new Again();
    await addRevision(tx, {
      ideaId: idea.id,
      number,
      byId,
      acceptedBy: me,
      restoredFrom: restored.number,
      restoredWhy: input.why,
      title,
      body,
      meaning,
      createdAt: now,
    });
    // Who said me too to these very words wants them once more.
    await keepVotesOf(tx, idea.id, restored.number, number);
    const subjects = [about("idea", idea.id)];
    const data = { idea: idea.number, revision: number };
    const events: Happening[] = [{ kind: "revision-restored", subjects, data }];
    if (meaning === "changed") events.push({ kind: "meaning-changed", subjects, data });
    return { events, to: pathOf({ number: idea.number, slug: slugOf(title) }) };
  },
});
