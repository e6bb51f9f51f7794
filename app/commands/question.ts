import { z } from "zod";
import { type Actor, isStaff } from "#app/domain/actor.ts";
import { tonesIn } from "#app/domain/question-tone.ts";
import { Refusal } from "#app/domain/refusal.ts";
import type { Read } from "#db/connect.ts";
import { type Question, questionByNumber } from "#db/questions.ts";
import { numberIn, type Params } from "./command.ts";

/** The question an address such as /questions/3/open is about; drafts are there for staff and the clock alone. */
export function questionInAddress(tx: Read, params: Params, actor: Actor): Promise<Question | null> {
  return questionByNumber(tx, numberIn(params), isStaff(actor) || actor.kind === "clock");
}

/** The open question that a form names by its number. Throws the `Refusal` of one that is closed, or is none. */
export async function openQuestionNamed(tx: Read, number: string): Promise<Question> {
  const question = /^\d{1,9}$/.test(number) ? await questionByNumber(tx, Number(number), false) : null;
  if (question?.state !== "open") throw new Refusal("question-not-open", "question");
  return question;
}

/** The form has not warned yet of forms of a question that leave little room to dream. */
export const look = z.literal("1").optional();

/** Warns once of such a form; sent again, the question is kept as it is. */
export function mustSoundOpen(title: string): void {
  if (tonesIn(title).length > 0) throw new Refusal("question-tone");
}
