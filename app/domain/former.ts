import type { Colour } from "./face.ts";
import { type Role, worksHere } from "./roles.ts";

const names = { customer: "A former customer", colleague: "A former colleague" } as const;

/** The colour of a face that is nobody's any more. */
export const formerColour: Colour = "slate";

/** The name of somebody who deleted their account, by what they were. */
export function formerName(role: Role): string {
  return worksHere(role) ? names.colleague : names.customer;
}

/** Whether a name stands for somebody who deleted their account. */
export function isFormer(name: string): boolean {
  return Object.values<string>(names).includes(name);
}

/** The name of somebody who deleted their account as it stands within a sentence. */
export function formerWithin(name: string): string {
  return name.replace(/^A /, "a ");
}
