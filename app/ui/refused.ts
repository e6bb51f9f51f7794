import { faultWords, refusalWords } from "#app/copy/refusals.ts";
import type { Refused } from "#app/domain/refusal.ts";

/** The id of the notice that tells why a form was refused. */
export const refusalId = "refusal";

/**
 * What a form shows again after a refusal: the reason on top, the error of each field, and what was typed.
 * An empty error marks the field that the reason on top speaks of.
 */
export function refusalOf(answer: Refused | { done: true } | undefined) {
  const refused = answer && !answer.done ? answer : null;
  return {
    reason: refused ? refusalWords[refused.code] : null,
    typed: refused?.typed ?? null,
    error(field: string): string | null {
      const fault = refused?.faults[field];
      if (fault) return faultWords[fault];
      return refused?.field === field ? "" : null;
    },
    value(field: string, otherwise = ""): string {
      return refused?.typed[field] ?? otherwise;
    },
  };
}
export type Refusal = ReturnType<typeof refusalOf>;
