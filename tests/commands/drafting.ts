/** Drafts of pilots, for their tests. */
import { draftPilot, editPilot } from "#app/commands/index.ts";
import { type House, numberOf } from "../support/cast.ts";

/** Enough for a draft to be kept. */
export const bare = { places: "5", from: "2026-05-11", to: "2026-05-25" };

/** Nothing is missing from it. */
export const whole = {
  ...bare,
  hypothesis: "We believe that a quiet hour for readers will bring them back.",
  measure: "We’ll know when half of them come back.",
  capMoney: "500",
  currency: "EUR",
};

/** Sam drafts a pilot of an idea; answers its number. */
export async function draft(house: House, idea: string, form: object = bare): Promise<string> {
  return numberOf(await house.does("Sam", draftPilot, { number: idea }, { ...form }));
}

/** Somebody gives it another shape. */
export function edit(house: House, number: string, form: object, name = "Sam") {
  return house.does(name, editPilot, { number }, { ...form });
}
