import { about } from "#app/domain/events.ts";
import { pathOf } from "#app/domain/paths.ts";
import { Refusal } from "#app/domain/refusal.ts";
import { takeBack } from "#db/ways.ts";
import { answerInAddress } from "./choice.ts";
import { command } from "./command.ts";
import { nothing } from "./input.ts";

/** Somebody takes back what they said would help, as long as nothing was chosen. */
export const takeBackChoice = command({
  deed: "take-back-choice",
  input: nothing,
  subject: answerInAddress,
  async run(tx, { me, subject: { answer, idea } }) {
    const taken = await takeBack(tx, answer.id, me);
    if (taken === "closed") throw new Refusal("ways-closed");
    const subjects = [about("idea", idea.id), about("comment", answer.id)];
    const data = { idea: idea.number, comment: answer.id };
    return {
      events: taken === "none" ? [] : [{ kind: "choice-taken-back", subjects, data }],
      to: `${pathOf(idea)}#ways`,
    };
  },
});
