import { z } from "zod";
import { dayIn } from "#app/domain/calendar.ts";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { renderMarkdown } from "#app/domain/markdown.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Malformed, Refusal } from "#app/domain/refusal.ts";
import { moveIdea } from "#db/ideas.ts";
import { endRest, openRest } from "#db/rests.ts";
import { giveAnswer } from "./answer.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { formId, maybe } from "./input.ts";

/** Wakes an idea to the stage it left: the clock on its day, staff with words of their own. */
export const wakeIdea = command({
  deed: "wake-idea",
  input: z.strictObject({ id: formId, body: maybe(limits.comment) }),
  prepare: async ({ body }) => ({ bodyHtml: renderMarkdown(body ?? "") }),
  subject: ideaInAddress,
  async run(tx, { actor, me, site, subject: idea, input: { id: given, body }, prepared, now, newId }) {
    const to = idea.leftStage;
    if (idea.stage !== "resting" || !to) throw new Refusal("not-resting");
    if (actor.kind === "clock") {
      const rest = await openRest(tx, idea.id);
      if (!rest?.wakesOn || rest.wakesOn > dayIn(site.timeZone, now)) throw new Refusal("not-resting");
      if (!(await moveIdea(tx, idea.id, "resting", to))) throw new Refusal("stage-changed");
      await endRest(tx, idea.id, null, now);
      const subjects = [about("idea", idea.id)];
      const data = { idea: idea.number, from: idea.stage, to };
      return {
        events: [
          { kind: "idea-woken", subjects, data },
          { kind: "stage-changed", subjects, data },
        ],
        to: pathOf(idea),
      };
    }
    if (!body) throw new Malformed({ body: "required" });
    const answer = await giveAnswer(tx, { idea, me, site, given, body, ...prepared, stage: to, now, newId });
    const [answered, ...follows] = answer.events;
    if (!answered) return { events: [], to: answer.to };
    await endRest(tx, idea.id, me, now);
    const data = { ...answered.data, from: idea.stage, to };
    return { events: [{ ...answered, kind: "idea-woken", data }, ...follows], to: answer.to };
  },
});
