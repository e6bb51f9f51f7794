import { scoreParts, usualWeights, weightSettings } from "#app/domain/score.ts";
import { outdateScores } from "#db/reaching.ts";
import type { Settings } from "#db/site.ts";
import { command, theSiteItself } from "./command.ts";
import { nothing } from "./input.ts";
import { changed } from "./settings.ts";

/** The parts of a score weigh again what they do on a new site. */
export const resetWeights = command({
  deed: "reset-weights",
  input: nothing,
  subject: theSiteItself,
  run: (tx, { newId }) =>
    changed(tx, {
      kind: "weights-changed",
      form: "weights",
      address: "/staff/ideas",
      edition: undefined,
      to: Object.fromEntries(scoreParts.map((part) => [weightSettings[part], usualWeights[part]])) as Partial<Settings>,
      newId,
      first: () => outdateScores(tx),
    }),
});
