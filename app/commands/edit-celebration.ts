import { z } from "zod";
import { mustStand } from "#app/domain/edition.ts";
import { about } from "#app/domain/events.ts";
import { pathOfGem } from "#app/domain/paths.ts";
import { type Celebration, celebrationByNumber } from "#db/celebrations.ts";
import { Again } from "#db/fault.ts";
import { retell } from "#db/stories.ts";
import { keepWords } from "#db/word-changes.ts";
import { storyFields, toldStory } from "./celebration.ts";
import { command, numberIn } from "./command.ts";
import { edition } from "./input.ts";

/** What a story says, in the order of its form, for the mark that the form carries. */
export function textsOf({ before, after, story }: Pick<Celebration, "before" | "after" | "story">): (string | null)[] {
  return [before, after, story];
}

/** Staff tell a story in other words. Whoever is quoted in it hears of that. */
export const editCelebration = command({
  deed: "edit-celebration",
  input: z.strictObject({ ...storyFields, edition }),
  prepare: async ({ edition: _, ...said }) => toldStory(said),
  subject: (tx, params) => celebrationByNumber(tx, numberIn(params)),
  async run(tx, { subject: celebration, input: { edition }, prepared: told, now, newId }) {
    const to = pathOfGem(celebration);
    const before = textsOf(celebration);
    if (JSON.stringify(textsOf(told)) === JSON.stringify(before)) return { events: [], to };
    mustStand(edition, before);
    if (!(await retell(tx, celebration, told, now))) throw new Again();
    const subjects = [about("celebration", celebration.id), about("idea", celebration.ideaId)];
    const { before: was, after, story } = told;
    const kept = await keepWords(tx, newId, celebration, { before: was, after, story });
    const data = { celebration: celebration.number, ...kept };
    return { events: [{ kind: "celebration-edited", subjects, data }], to };
  },
});
