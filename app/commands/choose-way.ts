import { z } from "zod";
import { about } from "#app/domain/events.ts";
import { limits } from "#app/domain/limits.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { choose, openWays } from "#db/ways.ts";
import { answerInAddress } from "./choice.ts";
import { command } from "./command.ts";
import { line } from "./input.ts";

/** The dreamer, or somebody who wants the idea, says which of the ways forward would help: one, in place of another. */
export const chooseWay = command({
  deed: "choose-way",
  input: z.strictObject({ way: line(limits.line) }),
  subject: answerInAddress,
  async run(tx, { me, subject: { answer, idea }, input: { way: id }, now }) {
    const open = (await openWays(tx, idea.id)).filter(({ commentId }) => commentId === answer.id);
    if (open.length === 0) throw new Refusal("ways-closed");
    const way = open.find((one) => one.id === id);
    if (!way) throw new Refusal("unknown-way", "way");
    const chosen = await choose(tx, way, me, now);
    if (chosen === "closed") throw new Refusal("ways-closed");
    const subjects = [about("idea", idea.id), about("comment", answer.id)];
    const data = { idea: idea.number, comment: answer.id, way: id };
    return { events: chosen === "same" ? [] : [{ kind: "way-chosen", subjects, data }], to: `${pathOf(idea)}#ways` };
  },
});
