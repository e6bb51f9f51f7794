import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { asksForMore } from "#app/domain/gap.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { countGap, addGap as keepGap } from "#db/gaps.ts";
import { command } from "./command.ts";
import { ideaToAddTo } from "./gap.ts";
import { line } from "./input.ts";
import { mustSuitNewcomer } from "./newcomer.ts";

/** Says what is still missing from an idea. The same words again are there already. */
export const addGap = command({
  deed: "add-gap",
  input: z.strictObject({ words: line(limits.gap) }),
  subject: ideaToAddTo,
  async run(tx, { me, subject: idea, input: { words }, now, newId }) {
    const to = `${pathOf(idea)}#missing`;
    if (!asksForMore(idea.stage)) throw new Refusal("nothing-missing");
    await mustSuitNewcomer(tx, me, words, now, { field: "words" });
    const id = newId();
    if (!(await keepGap(tx, { id, ideaId: idea.id, addedBy: me, words, createdAt: now }))) return { events: [], to };
    if (!(await countGap(tx, idea.id, 1))) throw new Refusal("too-many-gaps");
    return {
      events: [{ kind: "gap-added", subjects: [about("idea", idea.id)], data: { idea: idea.number, gap: id } }],
      to,
    };
  },
});
