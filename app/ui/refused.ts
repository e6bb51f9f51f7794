import { faultWords, refusalWords } from "#app/copy/refusals.ts";
import type { Refused } from "#app/domain/refusal.ts";

/** What a form shows again after a refusal: the reason on top, the error of each field, and what was typed. */
export function refusalOf(answer: Refused | { done: true } | undefined) {
  const refused = answer && !answer.done ? answer : null;
  return {
    reason: refused ? refusalWords[refused.code] : null,
    typed: refused?.typed ?? null,
    error(field: string): string | null {
      if (refused?.field === field && refused.code !== "malformed" && refused.code !== "busy")
        return refusalWords[refused.code];
      const fault = refused?.faults[field];
      return fault ? faultWords[fault] : null;
    },
    value(field: string, otherwise = ""): string {
      return refused?.typed[field] ?? otherwise;
    },
  };
}
export type Refusal = ReturnType<typeof refusalOf>;
