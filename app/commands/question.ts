import { type Actor, isStaff } from "#app/domain/actor.ts";
import type { Read } from "#db/connect.ts";
import { type Question, questionByNumber } from "#db/questions.ts";
import { numberIn, type Params } from "./command.ts";

/** The question an address such as /questions/3/open is about; drafts are there for staff and the clock alone. */
export function questionInAddress(tx: Read, params: Params, actor: Actor): Promise<Question | null> {
  return questionByNumber(tx, numberIn(params), isStaff(actor) || actor.kind === "clock");
}
