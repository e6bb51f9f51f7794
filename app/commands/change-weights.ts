import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { outdateScores } from "#db/reaching.ts";
import { command, theSiteItself } from "./command.ts";
import { edition, whole } from "./input.ts";
import { changed } from "./settings.ts";

const weight = whole(limits.weight);

/** Staff say what the parts of a score weigh; all scores are counted anew in the background. */
export const changeWeights = command({
  deed: "change-weights",
  input: z.strictObject({ votes: weight, strength: weight, reach: weight, age: weight, effort: weight, edition }),
  subject: theSiteItself,
  run: (tx, { input: { votes, strength, reach, age, effort, edition }, newId }) =>
    changed(tx, {
      kind: "weights-changed",
      form: "weights",
      address: "/staff/ideas",
      edition,
      to: { voteWeight: votes, strengthWeight: strength, reachWeight: reach, ageWeight: age, effortWeight: effort },
      newId,
      first: () => outdateScores(tx),
    }),
});
