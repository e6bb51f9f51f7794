import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { keepVote as keep } from "#db/votes.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { whole } from "./input.ts";

/** Lets one's vote stand for the words as they are now, or as they were when the form was made. */
export const keepVote = command({
  deed: "keep-vote",
  input: z.strictObject({ revision: whole({ least: 1, most: limits.revisions }).optional() }),
  subject: ideaInAddress,
  async run(tx, { me, subject: idea, input }) {
    const to = pathOf(idea);
    const revision = Math.min(input.revision ?? idea.revision, idea.revision);
    if (!(await keep(tx, idea.id, me, revision))) return { events: [], to };
    return {
      events: [{ kind: "vote-kept", subjects: [about("idea", idea.id)], data: { idea: idea.number, revision } }],
      to,
    };
  },
});
