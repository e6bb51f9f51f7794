import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { mergesInto } from "#db/merges.ts";
import { isBuiltOn } from "#db/moderations.ts";
import { reported } from "#db/reports.ts";
import { markIdea } from "#db/unseen.ts";
import { command } from "./command.ts";
import { seenOrNot } from "./idea.ts";
import { moderateIdea, withReason } from "./moderation.ts";
import { answerReports } from "./report.ts";

/** Staff hide an idea: its dreamer and they still see it, with the reason. What others have built on stays. One that was held never stands before others. */
export const hideIdea = command({
  deed: "hide-idea",
  input: withReason,
  subject: seenOrNot,
  async run(tx, { me, subject: idea, input: { reason }, now, newId }) {
    if (await isBuiltOn(tx, idea.id)) throw new Refusal("idea-built-on");
    if ((await mergesInto(tx, idea.id)).length > 0) throw new Refusal("others-live-in-it");
    const from = idea.unseen === "held" ? idea.unseen : null;
    if (!(await markIdea(tx, idea.id, from, "hidden")))
      throw new Refusal(from ? "looked-at-already" : "hidden-already");
    const done = await moderateIdea(tx, idea, { deed: "hide", reason, me, now, newId });
    return {
      events: [done, ...(await answerReports(tx, done, reported("idea", idea.id), "hidden"))],
      to: pathOf(idea),
    };
  },
});
