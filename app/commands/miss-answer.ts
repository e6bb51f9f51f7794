import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { command } from "./command.ts";
import { ideaInAddress } from "./idea.ts";
import { nothing } from "./input.ts";
import { miss } from "./miss.ts";

/** The clock notes the day after that an answer did not come by the day it was promised. */
export const missAnswer = command({
  deed: "miss-answer",
  input: nothing,
  subject: ideaInAddress,
  async run(tx, { site, subject: idea, now }) {
    const missed = await miss(tx, { idea, site, now });
    if (!missed) throw new Refusal("not-found");
    return {
      events: [{ kind: "answer-missed", subjects: [about("idea", idea.id)], data: { idea: idea.number, ...missed } }],
      to: pathOf(idea),
    };
  },
});
