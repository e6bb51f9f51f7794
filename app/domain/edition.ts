import { createHash } from "node:crypto";
import { Refusal, type RefusalCode } from "./refusal.ts";

/** A short mark of some texts as they stand. A form carries it, so that it can be told what the form was made from. */
export function editionOf(texts: (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("base64url").slice(0, 22);
}

/** Throws when a form was made from other texts than those that stand there now. One without a mark says nothing. */
export function mustStand(
  edition: string | undefined,
  texts: (string | null)[],
  code: RefusalCode = "changed-meanwhile",
): void {
  if (edition !== undefined && edition !== editionOf(texts)) throw new Refusal(code);
}
