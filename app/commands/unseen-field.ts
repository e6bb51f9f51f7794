import { z } from "zod";
import { limits } from "#app/domain/limits.ts";
import { Refusal } from "#app/domain/refusal.ts";

/** A field of a form that nobody sees; see `app/ui/unseen-field.tsx`. */
export const unseenField = z.string().max(limits.body).optional();

/** Throws the `Refusal` of what a machine filled in; a person sends it once more, and the field is empty again. */
export function mustBeUnseen(website: string | undefined): void {
  if (website?.trim()) throw new Refusal("unseen-field-filled");
}
